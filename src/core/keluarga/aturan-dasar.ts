import type { Aturan } from './aturan.ts';
import { kepalaKeluar, pemohonMeninggal } from './aturan/kematian.ts';
import { kepalaMudaMenurutNik } from './aturan/kepala-muda.ts';
import { kepalaBerganti, nomorKkTetap } from './aturan/nomor-kk-tetap.ts';
import { namaKepalaAnggotaLain, namaKepalaSama, namaPemohonSama } from './aturan/cocok-pemohon.ts';
import { adaYangTinggal, PERISTIWA_LAYANAN } from './aturan/peristiwa-layanan.ts';
import { pernyataanOrang, pernyataanTanggal } from './aturan/pernyataan.ts';
import { satuKepala } from './aturan/satu-kepala.ts';
import { shdkMenurutNik } from './aturan/shdk-kelamin.ts';
import { istriLebih, satuSuami, suamiAtauIstri } from './aturan/suami-istri.ts';

/** Rules that the signed form and what happens to its members suffice for. */
export const ATURAN_DASAR: readonly Aturan[] = [
  satuKepala,
  kepalaMudaMenurutNik,
  suamiAtauIstri,
  satuSuami,
  istriLebih,
  shdkMenurutNik,
  ...PERISTIWA_LAYANAN,
  adaYangTinggal,
  kepalaKeluar,
  pemohonMeninggal,
  nomorKkTetap,
  kepalaBerganti,
  namaPemohonSama,
  namaKepalaAnggotaLain,
  namaKepalaSama,
  pernyataanOrang,
  pernyataanTanggal,
];
