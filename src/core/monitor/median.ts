/** The middle value, or the mean of the middle two; null of nothing. Long single cases do not move it. */
export function median(nilai: readonly number[]): number | null {
  if (nilai.length === 0) return null;
  const urut = nilai.toSorted((a, b) => a - b);
  const tengah = Math.floor(urut.length / 2);
  const [bawah = 0, atas = 0] = [urut[urut.length % 2 === 0 ? tengah - 1 : tengah], urut[tengah]];
  return (bawah + atas) / 2;
}
