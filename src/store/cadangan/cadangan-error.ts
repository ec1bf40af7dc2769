/** A backup or a restore that cannot go on; `message` is Indonesian, for the person at the keyboard. Nothing was changed. */
export class CadanganError extends Error {
  override readonly name = 'CadanganError';
}
