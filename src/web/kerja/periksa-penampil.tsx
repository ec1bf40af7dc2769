import { alamat } from '../alamat.ts';
import { PERIKSA_KERJA } from '../kata/periksa-kerja.ts';
import { PenampilDokumen } from '../komponen/PenampilDokumen.tsx';
import { kapan } from '../tampilan/waktu.ts';
import type { BahanKerja } from './bahan.ts';
import { namaSyarat } from './naskah-berkas.ts';
import { type Lembar, lembarSyarat } from './periksa-lembar.ts';

export interface PenampilSyaratProps {
  readonly bahan: BahanKerja;
  readonly syarat: string;
  readonly lembar: Lembar;
}

/** The chosen picture of a persyaratan, with links to its other leaves. */
export function PenampilSyarat({ bahan, syarat, lembar }: PenampilSyaratProps) {
  const semua = lembarSyarat(bahan, syarat);
  const nama = namaSyarat(bahan.naskah, syarat);
  const src = alamat.dokumen(bahan.kunci, lembar.id);
  const ke = semua.findIndex((l) => l.id === lembar.id) + 1;
  const banyakBaru = semua.filter((l) => l.baru).length;
  const ukuran = lembar.meta ? ukuranTerbaca(lembar.meta.ukuran) : '';
  return (
    <PenampilDokumen
      judul={nama}
      src={src}
      jenis={lembar.meta?.mime === 'application/pdf' ? 'pdf' : 'gambar'}
      alt={PERIKSA_KERJA.gambar(nama, ke, semua.length)}
      ket={PERIKSA_KERJA.diunggah(kapan(lembar.saat, bahan.kini, bahan.kalender), ukuran)}
      hrefUnduh={src}
      lembar={semua.map((l, i) => ({
        label: l.baru ? String(i + 1) : PERIKSA_KERJA.lembarLama(i + 1 - banyakBaru),
        href: alamat.berkas(bahan.kunci, { dok: l.id }),
        kini: l.id === lembar.id,
      }))}
    />
  );
}

/** Bytes as "212 KB" or "1,4 MB". */
export function ukuranTerbaca(bytes: number): string {
  if (bytes < 1_048_576) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}
