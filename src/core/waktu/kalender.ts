import { bagianHari, type Hari } from './hari.ts';
import type { Rentang } from './rentang.ts';
import type { Zona } from './zona.ts';

/** Office hours of one kind of day, in minutes after local midnight; the break lies inside them. */
export interface JamHari {
  readonly mulai: number;
  readonly selesai: number;
  readonly istirahat: { readonly mulai: number; readonly menit: number };
}

/** Hours of a five-day week (Perpres 21/2023 art. 3): Friday has the longer break. */
export interface JamPekan {
  readonly seninKamis: JamHari;
  readonly jumat: JamHari;
}

/** First and last day of one Ramadan, both included; `pasti` once Kementerian Agama has decided it. */
export interface Ramadan {
  readonly nama: string;
  readonly dari: Hari;
  readonly sampai: Hari;
  readonly pasti: boolean;
}

/** A day the office stays shut: SKB 3 Menteri, or a circular of the city. */
export interface Libur {
  readonly nama: string;
  readonly jenis: 'libur_nasional' | 'cuti_bersama' | 'libur_daerah';
}

/** An extra closure of one kantor (power cut, flood), with its reason. */
export interface Penutupan extends Rentang {
  readonly alasan: string;
}

/** When an office works. A plain frozen value; `bacaKalender` is the only way to make one from outside. */
export interface Kalender {
  readonly nama: string;
  readonly zona: Zona;
  readonly biasa: JamPekan;
  readonly puasa: JamPekan;
  readonly ramadan: readonly Ramadan[];
  readonly libur: ReadonlyMap<Hari, Libur>;
  readonly tahunLibur: ReadonlySet<number>;
  readonly tutup: readonly Penutupan[];
}

/**
 * Whether a calendar year has its holidays and its Ramadan. If not, minutes are counted with weekends only,
 * and pages must say so.
 */
export const tahunLengkap = (kalender: Kalender, tahun: number): boolean =>
  kalender.tahunLibur.has(tahun) && kalender.ramadan.some((bulan) => bagianHari(bulan.dari).tahun === tahun);

/** The Ramadan a day belongs to, if any. */
export const ramadanPada = (kalender: Kalender, hari: Hari): Ramadan | undefined =>
  kalender.ramadan.find((bulan) => bulan.dari <= hari && hari <= bulan.sampai);

/** The same calendar with further closures of one kantor; overlapping closures are counted once. */
export const denganTutup = (kalender: Kalender, tutup: readonly Penutupan[]): Kalender => ({
  ...kalender,
  tutup: [...kalender.tutup, ...tutup],
});
