import type { JalanTersirat } from '../../core/sop/bagan/catatan.ts';
import { kegiatan, labelTanda, pelaksana } from '../../core/sop/lookup.ts';
import type { Hop, Sop } from '../../core/sop/schema.ts';

/** What happens between two steps, in words: waits, visits and rounds, which the chart's five symbols cannot say. */
export function jalanDalamKata(sop: Sop, { no, cabang, hops }: JalanTersirat): string {
  const awal =
    cabang === null ? `Sesudah langkah ${no}` : `Langkah ${no}, ${cabang === 'ya' ? 'Ya' : 'Tidak'}`;
  return `${awal}: ${hops.map((h) => kata(sop, h)).join(', ')}.`;
}

function kata(sop: Sop, hop: Hop): string {
  switch (hop.jenis) {
    case 'langkah':
      return `lalu ke langkah ${hop.langkah}${hop.putaranBaru ? ' sebagai putaran baru' : ''}`;
    case 'beritahu':
      return `${pelaksana(sop, kegiatan(sop, hop.langkah).bacaan.pelaksana).nama} memberi tahu pemohon`;
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
