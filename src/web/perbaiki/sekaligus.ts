/** Lets so many pieces of work of one key go on at once; further ones are told 'penuh' and not begun. */
export function sekaligus(
  banyak: number,
): <T>(kunci: string, kerja: () => Promise<T>) => Promise<T | 'penuh'> {
  const sedang = new Map<string, number>();
  return async (kunci, kerja) => {
    const berjalan = sedang.get(kunci) ?? 0;
    if (berjalan >= banyak) return 'penuh';
    sedang.set(kunci, berjalan + 1);
    try {
      return await kerja();
    } finally {
      const sisa = (sedang.get(kunci) ?? 1) - 1;
      if (sisa > 0) sedang.set(kunci, sisa);
      else sedang.delete(kunci);
    }
  };
}
