/** Why a file could not be kept or found. `penuh`: the disk has no room; `hilang`: its row exists, its bytes do not. */
export type SebabGudang = 'penuh' | 'hilang' | 'lain';

/** The vault failed; `message` is one Indonesian sentence. Nothing half was stored. */
export class GudangError extends Error {
  override readonly name = 'GudangError';
  constructor(
    readonly sebab: SebabGudang,
    kalimat: string,
    cause: unknown,
  ) {
    super(kalimat, { cause });
  }
}

/** Turns a file system error into the sentence for the person who pressed. */
export function gudangError(error: NodeJS.ErrnoException): GudangError {
  if (PENUH.has(error.code ?? '')) {
    return new GudangError(
      'penuh',
      'Dokumen belum tersimpan karena disk server penuh. Beri tahu pengelola; isian Anda tidak hilang.',
      error,
    );
  }
  if (error.code === 'ENOENT')
    return new GudangError('hilang', 'Berkas dokumen ini tidak ada di gudang. Beri tahu pengelola.', error);
  return new GudangError('lain', 'Dokumen belum dapat disimpan atau dibaca. Beri tahu pengelola.', error);
}

const PENUH: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
