/** A Tidak of a decision step: what was found wanting, each with the code of the office's reason. */
export interface Pengembalian {
  readonly berkas: string;
  readonly langkah: number;
  readonly saat: number;
  readonly butir: readonly ButirKembali[];
}

export interface ButirKembali {
  readonly syarat: string;
  readonly alasan: string | null;
}

/** How often one thing was returned for one reason: a line of the list of what to improve. */
export interface SebabKembali extends ButirKembali {
  readonly kali: number;
}

/** Counts by thing and reason, the most frequent first; equal ones by name, so that the order stands still. */
export function sebabKembali(semua: readonly Pengembalian[]): readonly SebabKembali[] {
  const hitung = new Map<string, SebabKembali>();
  for (const { syarat, alasan } of semua.flatMap((p) => p.butir)) {
    const kunci = JSON.stringify([syarat, alasan]);
    hitung.set(kunci, { syarat, alasan, kali: (hitung.get(kunci)?.kali ?? 0) + 1 });
  }
  return [...hitung.values()].toSorted(
    (a, b) =>
      b.kali - a.kali || a.syarat.localeCompare(b.syarat) || `${a.alasan}`.localeCompare(`${b.alasan}`),
  );
}
