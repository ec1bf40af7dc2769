import type { VNode } from 'preact';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Kertas } from '../komponen/HalamanCetak.tsx';
import type { Layar } from '../layar.ts';

/** What a paper is made from: the berkas as this official may see it, its history, and who prints it. */
export interface BahanSurat {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly riwayat: readonly Catatan[];
}

/** A paper ready to print. */
export interface SuratJadi {
  readonly judul: string;
  readonly kertas: Kertas;
  readonly lembar: VNode;
}
