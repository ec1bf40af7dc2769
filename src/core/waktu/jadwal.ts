import { awalHari, hariPekan, type Hari } from './hari.ts';
import { ramadanPada, type JamHari, type Kalender } from './kalender.ts';
import { kurangi, type Rentang } from './rentang.ts';
import { HARI, MENIT } from './saat.ts';

const JUMAT = 5;

/** Hours the rules give a day, before closures; undefined on weekends and holidays. Perpres 21/2023 art. 3-4. */
export const jamPada = (kalender: Kalender, hari: Hari): JamHari | undefined => {
  const pekan = hariPekan(hari);
  if (pekan === 0 || pekan > JUMAT || kalender.libur.has(hari)) return undefined;
  const jam = ramadanPada(kalender, hari) === undefined ? kalender.biasa : kalender.puasa;
  return pekan === JUMAT ? jam.jumat : jam.seninKamis;
};

/**
 * The stretches in which the office works on a civil day, in order, closures taken out.
 * Empty when it does not open at all.
 */
export const jadwalHari = (kalender: Kalender, hari: Hari): readonly Rentang[] => {
  const jam = jamPada(kalender, hari);
  if (jam === undefined) return [];
  const awal = awalHari(hari, kalender.zona);
  const pada = (menit: number): number => awal + menit * MENIT;
  const { mulai, menit } = jam.istirahat;
  const istirahat = { dari: pada(mulai), sampai: pada(mulai + menit) };
  const tutup = kalender.tutup.filter((t) => t.dari < awal + HARI && t.sampai > awal);
  return kurangi([{ dari: pada(jam.mulai), sampai: pada(jam.selesai) }], [istirahat, ...tutup]);
};
