import { bagianKerja, kegiatan } from '../../core/sop/lookup.ts';
import { penempatan } from '../../core/berkas/penempatan.ts';
import { ALASAN } from '../kata/alasan.ts';
import { namaTempat } from '../tampilan/direktori.ts';
import type { PerintahBeralasan } from './alasan.tsx';
import type { BahanKerja } from './bahan.ts';

/** What will happen after the press, in a sentence or two. */
export function akibat(bahan: BahanKerja, perintah: PerintahBeralasan): string {
  return perintah === 'kembalikan' ? ALASAN.akibat.kembalikan(penerima(bahan)) : ALASAN.akibat[perintah];
}

/** Whose box a return lands in, as the SOP allows it. */
function penerima({ sop, berkas, dir }: BahanKerja): string {
  const { posisi } = berkas;
  const kembali = posisi.di === 'langkah' ? kegiatan(sop, posisi.langkah).bacaan.kembali : undefined;
  if (!kembali) return '';
  const { ke, kerja } = kembali;
  const tujuan =
    ke === 'penerimaan'
      ? ({ di: 'penerimaan' } as const)
      : ({ di: 'langkah', langkah: ke, bagian: kerja ? bagianKerja(sop, ke, kerja) : 0 } as const);
  const { penanggung } = penempatan(sop, berkas, tujuan);
  return penanggung ? namaTempat(sop, dir, penanggung) : '';
}
