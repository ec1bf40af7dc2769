import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { type HasilPeriksa, MANIFES, periksaBundel } from '../../store/berkas/periksa-bundel.ts';
import { type Layar, lingkup } from '../layar.ts';
import { type SaringanArsip, saringStore } from './saringan.ts';

const SEKALI = 25;

/** Opens every file, compares it with the list that the filing kept, and notes the finding for the lists. */
export async function periksaArsip(layar: Layar, berkas: Berkas, kantor: string): Promise<HasilPeriksa> {
  const { bundel, isi, arsip } = layar.dunia.berkas;
  const ada = await bundel(berkas.id, lingkup(layar));
  const rujukan = arsipKini(berkas, kantor)?.digital;
  const manifes =
    rujukan &&
    (await isi({ berkas: berkas.id, lingkup: lingkup(layar), rujukan: [rujukan], skema: MANIFES }));
  const dahulu = rujukan ? manifes?.get(rujukan.id)?.berkas : undefined;
  const hasil = await periksaBundel(ada?.isi ?? [], dahulu);
  await arsip.catatPeriksa(berkas.id, lingkup(layar), hasil.rusak.length);
  return hasil;
}

/** The same for the maps of a list, those checked longest ago first; a press takes at most a few dozen. */
export async function periksaDaftar(
  layar: Layar,
  saring: SaringanArsip,
): Promise<{ readonly n: number; readonly rusak: number }> {
  const { baris } = await layar.dunia.berkas.arsip.daftar({ ...saringStore(layar, saring), batas: 500 });
  const lama = baris.toSorted((a, b) => (a.diperiksa ?? 0) - (b.diperiksa ?? 0)).slice(0, SEKALI);
  let rusak = 0;
  for (const { berkas } of lama) {
    const terbaca = await layar.dunia.berkas.ambil(berkas.id, lingkup(layar));
    const hasil = terbaca && (await periksaArsip(layar, terbaca.berkas, saring.kantor));
    if (hasil && hasil.rusak.length > 0) rusak += 1;
  }
  return { n: lama.length, rusak };
}
