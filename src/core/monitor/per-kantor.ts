import { pelaksana } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Kini } from './kini.ts';
import { median } from './median.ts';
import { lajurPerUnit, menitPerUnit, selesaiUtuh } from './mutu.ts';
import type { Perjalanan } from './perjalanan.ts';
import { dalam, type RentangMonitor } from './rentang.ts';
import type { Pengukur, Terukur } from './terukur.ts';

/** One kantor of the unit where berkas begin: the same figures for each, in the order given, never by merit. */
export interface UkuranKantor {
  readonly kantor: string;
  readonly masuk: number;
  readonly selesai: number;
  readonly berjalan: number;
  readonly lewat: number;
  readonly pemohon: number;
  readonly putusan: number;
  readonly tidak: number;
  /** Median office minutes that finished berkas were at this kantor. */
  readonly menit: number | null;
}

/** When a berkas came into the chart (epoch ms); undefined while it is at the loket. */
export function saatMasuk({ kunjungan }: Pick<Perjalanan, 'kunjungan'>): number | undefined {
  return kunjungan.find((k) => k.jenis === 'langkah')?.tiba;
}

export function perKantor(options: {
  readonly sop: Sop;
  readonly kantor: readonly string[];
  readonly semua: readonly Perjalanan[];
  readonly kini: readonly Kini[];
  readonly terukur: readonly Terukur[];
  readonly rentang: RentangMonitor;
  readonly ukur: Pengukur;
}): readonly UkuranKantor[] {
  const { sop, semua, kini, terukur, rentang, ukur } = options;
  const { unit } = pelaksana(sop, sop.penerimaan.pelaksana);
  const unitLajur = lajurPerUnit(sop);
  const memutus = new Set(sop.kegiatan.flatMap((k) => (k.bacaan.tidak ? [k.no] : [])));
  return options.kantor.map((kantor) => {
    const milik = (b: Perjalanan): boolean => b.kantor[unit] === kantor;
    const disini = kini.filter((k) => milik(k.berkas));
    const diputus = terukur.filter((t) => milik(t.berkas) && memutus.has(t.letak.langkah));
    const selesai = selesaiUtuh(semua, rentang).filter(milik);
    return {
      kantor,
      masuk: semua.filter((b) => milik(b) && masukDalam(b, rentang)).length,
      selesai: selesai.length,
      berjalan: disini.length,
      lewat: disini.filter((k) => k.keadaan === 'lewat').length,
      pemohon: disini.filter((k) => k.keadaan === 'pemohon').length,
      putusan: diputus.filter((t) => t.akhir === 'ya' || t.akhir === 'tidak').length,
      tidak: diputus.filter((t) => t.akhir === 'tidak').length,
      menit: median(selesai.map((b) => menitPerUnit(b, unitLajur, ukur).get(unit) ?? 0)),
    };
  });
}

export function masukDalam(b: Perjalanan, rentang: RentangMonitor): boolean {
  const saat = saatMasuk(b);
  return saat !== undefined && dalam(rentang, saat);
}
