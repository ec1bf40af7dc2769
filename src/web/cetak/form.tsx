import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { isianUntukCetak } from './isian-cetak.ts';
import { LembarForm } from './LembarForm.tsx';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** The form isian as a paper of its own. */
export async function formIsian({ layar, bahan }: BahanSurat): Promise<SuratJadi> {
  const isian = await isianUntukCetak(layar, bahan);
  const judul = CETAK_SURAT.form(bahan.naskah.form.kode);
  return { judul, kertas: 'a4', lembar: <LembarForm layar={layar} bahan={bahan} isian={isian} /> };
}
