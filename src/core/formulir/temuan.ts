/** What is wrong with one value: `kesalahan` must be mended before the form goes on, `peringatan` only asks to look again. */
export interface Temuan {
  readonly kesalahan: readonly string[];
  readonly peringatan: readonly string[];
}

export const BERSIH: Temuan = { kesalahan: [], peringatan: [] };

export const salah = (...kesalahan: readonly string[]): Temuan => ({ kesalahan, peringatan: [] });

export const ingatkan = (...peringatan: readonly string[]): Temuan => ({ kesalahan: [], peringatan });
