/** The places (index) of entries whose key an earlier entry already has; null keys are never doubles. */
export function ganda<T>(daftar: readonly T[], kunci: (isi: T) => string | null): readonly number[] {
  const sudah = new Set<string>();
  return daftar.flatMap((isi, ke) => {
    const k = kunci(isi);
    if (k === null || !sudah.has(k)) {
      if (k !== null) sudah.add(k);
      return [];
    }
    return [ke];
  });
}
