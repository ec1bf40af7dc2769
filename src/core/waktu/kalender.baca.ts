import type { z } from 'zod';
import { awalHari } from './hari.ts';
import type { JamPekan, Kalender, Penutupan } from './kalender.ts';
import { pesanBawaan, tulisJalur, type KesalahanKalender } from './kalender.pesan.ts';
import { skemaKalender } from './kalender.skema.ts';
import { MENIT } from './saat.ts';
import { ZONA, type Zona } from './zona.ts';

type IsiKalender = z.output<typeof skemaKalender>;

/** A calendar, or every fault found in the file. */
export type HasilBaca =
  | { readonly ok: true; readonly kalender: Kalender }
  | { readonly ok: false; readonly kesalahan: readonly KesalahanKalender[] };

const jamPekan = (isi: IsiKalender['jam']['biasa']): JamPekan => ({
  seninKamis: isi.senin_kamis,
  jumat: isi.jumat,
});

const penutupan = (isi: IsiKalender['tutup'][number], zona: Zona): Penutupan => ({
  dari: awalHari(isi.dari.tanggal, zona) + isi.dari.jam * MENIT,
  sampai: awalHari(isi.sampai.tanggal, zona) + isi.sampai.jam * MENIT,
  alasan: isi.alasan,
});

const susun = (isi: IsiKalender): Kalender => {
  const zona = ZONA[isi.zona];
  return {
    nama: isi.nama,
    zona,
    biasa: jamPekan(isi.jam.biasa),
    puasa: jamPekan(isi.jam.ramadan),
    ramadan: isi.ramadan,
    libur: new Map(
      isi.libur.flatMap((t) => t.hari.map(({ tanggal, nama, jenis }) => [tanggal, { nama, jenis }])),
    ),
    tahunLibur: new Set(isi.libur.map((t) => t.tahun)),
    tutup: isi.tutup.map((t) => penutupan(t, zona)),
  };
};

/**
 * Reads a calendar from a parsed YAML or JSON value; the text itself is parsed outside the core.
 * Never throws: a faulty file gives all its faults, each with its path and an Indonesian sentence.
 */
export const bacaKalender = (nilai: unknown): HasilBaca => {
  const hasil = skemaKalender.safeParse(nilai, { error: pesanBawaan });
  if (hasil.success) return { ok: true, kalender: susun(hasil.data) };
  const kesalahan = hasil.error.issues.map((isu) => ({ jalur: tulisJalur(isu.path), pesan: isu.message }));
  return { ok: false, kesalahan };
};
