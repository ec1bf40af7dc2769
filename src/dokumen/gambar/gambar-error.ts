/** Why a picture cannot be taken. `bom`: it claims more pixels than any camera of ours makes. */
export type SebabGambar = 'rusak' | 'bom' | 'bergerak' | 'lambat';

/** A picture that was refused; `piksel` (millions) where its size was the cause. */
export class GambarError extends Error {
  override readonly name = 'GambarError';
  constructor(
    readonly sebab: SebabGambar,
    readonly piksel = 0,
    options?: ErrorOptions,
  ) {
    super(sebab, options);
  }
}
