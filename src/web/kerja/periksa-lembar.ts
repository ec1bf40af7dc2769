import type { Dokumen } from '../../core/berkas/berkas.ts';
import { halamanDulu, halamanKini } from '../../core/berkas/halaman-dokumen.ts';
import type { BahanKerja, MetaDokumen } from './bahan.ts';

/** One page of a persyaratan: a picture, or a page of a PDF. */
export interface Lembar {
  /** Names it in an address: the document, and which of its pages. */
  readonly kunci: string;
  readonly id: string;
  /** Page of the document, from 1. */
  readonly hal: number;
  readonly saat: number;
  readonly meta: MetaDokumen | undefined;
  /** Which delivery it belongs to, from 1. */
  readonly versi: number;
  /** Of the delivery that counts now; replaced ones are kept and can still be looked at. */
  readonly baru: boolean;
  /** Sent by the pemohon through the tracking link. */
  readonly dariPemohon: boolean;
}

type Bahan = Pick<BahanKerja, 'berkas' | 'dokumen'>;

/** The pages of a persyaratan: those that count now in order, then those that were replaced. */
export function lembarSyarat({ berkas, dokumen }: Bahan, syarat: string): readonly Lembar[] {
  const halaman = (baru: boolean) => (d: Dokumen) => halamanDokumen(d, dokumen.get(d.id), baru);
  return [
    ...halamanKini(berkas, syarat).flatMap(halaman(true)),
    ...halamanDulu(berkas, syarat).flatMap(halaman(false)),
  ];
}

function halamanDokumen(
  { id, saat, versi, oleh }: Dokumen,
  meta: MetaDokumen | undefined,
  baru: boolean,
): readonly Lembar[] {
  return Array.from({ length: meta?.halaman ?? 1 }, (_, n) => ({
    kunci: n === 0 ? id : `${id}.${n + 1}`,
    id,
    hal: n + 1,
    saat,
    meta,
    versi,
    baru,
    dariPemohon: oleh.jenis === 'pemohon',
  }));
}

/** The page to show beside the checklist: the one asked for by key or by persyaratan, else the first there is. */
export function lembarTerpilih(
  bahan: BahanKerja,
  urutan: readonly string[],
): { readonly syarat: string; readonly lembar: Lembar } | undefined {
  const semua = urutan.flatMap((syarat) => lembarSyarat(bahan, syarat).map((lembar) => ({ syarat, lembar })));
  const diminta = bahan.dokTerpilih;
  return semua.find((s) => s.lembar.kunci === diminta) ?? semua.find((s) => s.syarat === diminta) ?? semua[0];
}
