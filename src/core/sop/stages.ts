import type { Problem } from './problem.ts';
import type { Sop } from './schema.ts';

/** The pemohon's stages hold every step once and in the chart's order: a stage must never run backwards. */
export function stageProblems({ tahap_umum: tahap, kegiatan }: Sop): readonly Problem[] {
  if (!tahap) return [];
  const urutan = kegiatan.map((k) => k.no);
  const tertulis = tahap.flatMap((t, ke) =>
    t.langkah.map((no, di) => ({ no, path: ['tahap_umum', ke, 'langkah', di] })),
  );
  const salah = tertulis.flatMap(({ no, path }, ke): Problem[] => {
    if (!urutan.includes(no)) return [{ path, message: `Langkah ${no} tidak ada.` }];
    if (urutan[ke] === no) return [];
    const seharusnya = urutan[ke];
    const message =
      seharusnya === undefined
        ? `Langkah ${no} ditulis dua kali.`
        : `Di sini seharusnya langkah ${seharusnya}.`;
    return [{ path, message }];
  });
  const [pertama] = salah;
  if (pertama) return [pertama];
  const kurang = urutan.slice(tertulis.length);
  if (kurang.length === 0) return [];
  return [{ path: ['tahap_umum'], message: `Langkah ${kurang.join(', ')} belum masuk tahap mana pun.` }];
}
