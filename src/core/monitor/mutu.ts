import type { Sop } from '../sop/schema.ts';
import { HARI } from '../waktu/saat.ts';
import { median } from './median.ts';
import { kaliKembali, type Perjalanan, saatTutup } from './perjalanan.ts';
import { dalam, type RentangMonitor } from './rentang.ts';
import { letakKunjungan } from './sel.ts';
import type { Pengukur } from './terukur.ts';

/** How the berkas finished in a time went, from the first visit to the last. */
export interface Mutu {
  readonly selesai: number;
  /** Finished and never returned by a decision. */
  readonly langsung: number;
  /** Finished by the chart alone, without any penyimpangan. */
  readonly sesuai: number;
  /** Median office minutes that each unit of the SOP had the berkas, waiting and work. */
  readonly perUnit: readonly { readonly unit: string; readonly menit: number | null }[];
  /** Median days (of 24 hours) that berkas waited for the pemohon, and were under way in all. */
  readonly hariPemohon: number | null;
  readonly hariSemua: number | null;
}

export const selesaiUtuh = (semua: readonly Perjalanan[], rentang: RentangMonitor): readonly Perjalanan[] =>
  semua.filter((b) => {
    const saat = saatTutup(b);
    return b.tutup === 'selesai' && saat !== undefined && dalam(rentang, saat);
  });

export const tanpaKembali = (b: Perjalanan): boolean => kaliKembali(b) === 0;
export const tanpaSimpang = (b: Perjalanan): boolean => b.penyimpangan.length === 0;

/** Judges the berkas that were finished in this time. */
export function mutu(
  sop: Sop,
  semua: readonly Perjalanan[],
  { rentang, ukur }: { readonly rentang: RentangMonitor; readonly ukur: Pengukur },
): Mutu {
  const selesai = selesaiUtuh(semua, rentang);
  const unitLajur = lajurPerUnit(sop);
  const menit = selesai.map((b) => menitPerUnit(b, unitLajur, ukur));
  return {
    selesai: selesai.length,
    langsung: selesai.filter(tanpaKembali).length,
    sesuai: selesai.filter(tanpaSimpang).length,
    perUnit: sop.unit.map(({ kunci }) => ({
      unit: kunci,
      menit: median(menit.map((m) => m.get(kunci) ?? 0)),
    })),
    hariPemohon: median(selesai.map((b) => hariTunggu(b))),
    hariSemua: median(selesai.map((b) => ((saatTutup(b) ?? 0) - (b.kunjungan[0]?.tiba ?? 0)) / HARI)),
  };
}

/** The unit of each lane. */
export function lajurPerUnit(sop: Sop): ReadonlyMap<string, string> {
  return new Map(sop.pelaksana.map((p) => [p.kunci, p.unit]));
}

/** Office minutes that a berkas was with each unit, over all its finished visits. */
export function menitPerUnit(
  { kunjungan }: Perjalanan,
  unitLajur: ReadonlyMap<string, string>,
  ukur: Pengukur,
): ReadonlyMap<string, number> {
  const menit = new Map<string, number>();
  for (const k of kunjungan) {
    const unit = unitLajur.get(letakKunjungan(k)?.pelaksana ?? '');
    if (unit === undefined || k.selesai === null) continue;
    const { kerja, tunggu } = ukur(k, k.selesai);
    menit.set(unit, (menit.get(unit) ?? 0) + (kerja ?? 0) + tunggu);
  }
  return menit;
}

/** Days of 24 hours for which a berkas waited, or waits until `kini`, for the pemohon. */
export function hariTunggu({ kunjungan }: Pick<Perjalanan, 'kunjungan'>, kini?: number): number {
  return kunjungan
    .filter((k) => k.jenis === 'tunggu')
    .reduce((n, k) => n + Math.max(0, (k.selesai ?? kini ?? k.tiba) - k.tiba) / HARI, 0);
}
