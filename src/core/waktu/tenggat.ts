import { bagianJalan, BATAS_BAWAAN, type Kunjungan, type MasukanJam } from './jam.ts';
import { menitKantor, tambahMenitKantor } from './menit.ts';
import type { Saat } from './saat.ts';

/**
 * The instant at which a visit uses up its allowance, past pauses taken out; for reminders and lists by due time.
 * Undefined while nobody can say: an open pause, or counting from opening before it was opened.
 */
export const tenggat = (
  kunjungan: Kunjungan,
  { kalender, baku, batas = BATAS_BAWAAN }: Omit<MasukanJam, 'kini'>,
): Saat | undefined => {
  const dari = batas.sejak === 'tiba' ? kunjungan.tiba : kunjungan.dibuka;
  if (dari === undefined) return undefined;
  let kurang = baku * batas.lewat;
  for (const jalan of bagianJalan({ dari, sampai: Number.POSITIVE_INFINITY }, kunjungan.jeda)) {
    if (jalan.sampai === Number.POSITIVE_INFINITY) return tambahMenitKantor(kalender, jalan.dari, kurang);
    const ada = menitKantor(kalender, jalan.dari, jalan.sampai);
    if (kurang <= ada) return tambahMenitKantor(kalender, jalan.dari, kurang);
    kurang -= ada;
  }
  return undefined;
};
