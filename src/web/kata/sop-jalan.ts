import { labelTanda, pelaksana } from '../../core/sop/lookup.ts';
import type { Cabang, Hop, Kegiatan, Sop } from '../../core/sop/schema.ts';

/** What happens between two steps, in words: waits, visits and rounds, which the chart's five symbols cannot say. */
export interface JalanDalamKata {
  readonly no: number;
  readonly cabang: Cabang;
  readonly kalimat: string;
}

/** One sentence for every exit that is more than an arrow to the next symbol. */
export function jalanDalamKata(sop: Sop): readonly JalanDalamKata[] {
  return sop.kegiatan.flatMap((k) =>
    (['ya', 'tidak'] as const).flatMap((cabang) => {
      const hop = (cabang === 'ya' ? k.bacaan.ya : k.bacaan.tidak) ?? [];
      return hop.length < 2 ? [] : [{ no: k.no, cabang, kalimat: kalimat(sop, k, cabang, hop) }];
    }),
  );
}

function kalimat(sop: Sop, k: Kegiatan, cabang: Cabang, hop: readonly Hop[]): string {
  const awal = k.bacaan.tidak
    ? `Langkah ${k.no}, ${cabang === 'ya' ? 'Ya' : 'Tidak'}`
    : `Sesudah langkah ${k.no}`;
  return `${awal}: ${hop.map((h) => kata(sop, h)).join(', ')}.`;
}

function kata(sop: Sop, hop: Hop): string {
  switch (hop.jenis) {
    case 'langkah':
      return `lalu ke langkah ${hop.langkah}${hop.putaranBaru ? ' sebagai putaran baru' : ''}`;
    case 'beritahu':
      return `${pelaksana(sop, pelaku(sop, hop.langkah)).nama} memberi tahu pemohon`;
    case 'tanda_tangan':
      return `menunggu tanda tangan ${labelTanda(sop, hop.tanda).toLowerCase()}`;
    case 'perbaikan':
      return `pemohon melengkapi dan ${pelaksana(sop, hop.pelaksana).nama} menerimanya`;
    case 'diambil':
      return `pemohon mengambilnya pada ${pelaksana(sop, hop.pelaksana).nama}`;
    case 'dibawa':
      return `pemohon membawanya kepada ${pelaksana(sop, hop.pelaksana).nama}`;
    case 'selesai':
      return 'selesai';
  }
}

function pelaku(sop: Sop, no: number): string {
  return sop.kegiatan.find((k) => k.no === no)?.bacaan.pelaksana ?? '';
}
