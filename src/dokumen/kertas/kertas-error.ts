/** `templat`: an office file is at fault; `waktu`: it never came to an end; `mesin`: the printing process broke. */
export type SebabKertas = 'templat' | 'waktu' | 'mesin';

/** A paper that was not made. `masalah`: one Indonesian sentence each, with file and line where there is one. */
export class KertasError extends Error {
  override readonly name = 'KertasError';
  constructor(
    readonly sebab: SebabKertas,
    readonly masalah: readonly string[],
  ) {
    super(masalah.join('\n'));
  }
}
