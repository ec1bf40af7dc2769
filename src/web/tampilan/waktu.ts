import type { Kunjungan } from '../../core/berkas/berkas.ts';
import { durasi, sisaAtauLewat } from '../../core/waktu/durasi.ts';
import { hitungJam, type Jam } from '../../core/waktu/jam.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';

/** The clock of a visit; undefined where the SOP sets no time. */
export function jamKunjungan(
  kunjungan: Pick<Kunjungan, 'tiba' | 'dibuka' | 'selesai' | 'baku'>,
  kalender: Kalender,
  kini: number,
): Jam | undefined {
  if (kunjungan.baku === null) return undefined;
  const { tiba, dibuka, selesai, baku } = kunjungan;
  return hitungJam(
    { tiba, ...(dibuka === null ? {} : { dibuka }), ...(selesai === null ? {} : { selesai }), jeda: [] },
    { kalender, baku, kini },
  );
}

/** "Sisa 6 mnt" or "Lewat 36 mnt"; for a wait, how long it lasts already. */
export function katakanSisa(jam: Jam | undefined): string | undefined {
  return jam && sisaAtauLewat(jam.sisa);
}

/** "09.42" today, "24 Nov" this year, else "24 Nov 2026". */
export function kapan(saat: number, kini: number, kalender: Kalender): string {
  const { zona } = kalender;
  if (hariDari(saat, zona) === hariDari(kini, zona)) return jamMenit(saat, zona);
  const tahunIni = bagianHari(hariDari(kini, zona)).tahun;
  return tanggalPendek(saat, zona).replace(new RegExp(` ${tahunIni}$`, 'u'), '');
}

/** Minutes of a finished visit: "3 mnt". */
export function lamanya(jam: Jam): string {
  return durasi(jam.total);
}
