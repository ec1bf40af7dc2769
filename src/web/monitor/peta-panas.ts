import { hitungSel, kunciSel, SEL_KOSONG } from '../../core/monitor/sel.ts';
import type { UkuranLangkah } from '../../core/monitor/ukuran-langkah.ts';
import { type Tingkat, tingkat, ukuranPerSel } from '../../core/monitor/ukuran-sel.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import type { PelaksanaSop } from '../../core/sop/schema.ts';
import { MONITOR } from '../kata/monitor.ts';
import type { BahanMonitor } from './bahan-monitor.ts';

/** A cell where something lies or was measured; undefined where the step and the lane have nothing in common. */
export interface SelPeta {
  readonly jumlah: number;
  readonly lewat: number;
  readonly nisbah: number | null;
  readonly tingkat: Tingkat | undefined;
  /** The lane that the chart names for this step. */
  readonly milik: boolean;
}

export interface BarisPeta {
  readonly ukuran: UkuranLangkah;
  readonly nama: string;
  readonly keputusan: boolean;
  /** One per lane, in the order of `lajur`. */
  readonly sel: readonly (SelPeta | undefined)[];
}

/** The heat map: lanes as columns, steps as rows. */
export interface PetaPanas {
  readonly lajur: readonly PelaksanaSop[];
  readonly diam: readonly PelaksanaSop[];
  readonly baris: readonly BarisPeta[];
  /** Berkas at places that the chart in force does not have. */
  readonly versiLain: number;
}

export function petaPanas({ sop, kini, terukur, langkah }: BahanMonitor): PetaPanas {
  const lajur = pelaksanaBertindak(sop);
  const bertindak = new Set(lajur.map((p) => p.kunci));
  const hitungan = hitungSel(kini);
  const ukuran = ukuranPerSel(terukur);
  const baris = langkah.map((u): BarisPeta => {
    const kegiatan = sop.kegiatan.find((k) => k.no === u.no);
    const pemilik = kegiatan?.bacaan.pelaksana ?? sop.penerimaan.pelaksana;
    return {
      ukuran: u,
      nama: kegiatan?.bacaan.singkat ?? MONITOR.peta.loket,
      keputusan: kegiatan?.bacaan.simbol === 'keputusan',
      sel: lajur.map(({ kunci: pelaksana }) => {
        const kunci = kunciSel({ langkah: u.no, pelaksana });
        const milik = pelaksana === pemilik;
        const isi = hitungan.get(kunci);
        const nisbah = ukuran.get(kunci)?.nisbah ?? null;
        if (!milik && !isi) return undefined;
        const { jumlah, lewat } = isi ?? SEL_KOSONG;
        return { jumlah, lewat, nisbah, tingkat: tingkat(nisbah), milik };
      }),
    };
  });
  const tampak = baris.flatMap((b) => b.sel.map((s) => s?.jumlah ?? 0)).reduce((n, j) => n + j, 0);
  const semua = [...hitungan.values()].reduce((n, s) => n + s.jumlah, 0);
  return {
    lajur,
    diam: sop.pelaksana.filter((p) => !bertindak.has(p.kunci)),
    baris,
    versiLain: semua - tampak,
  };
}
