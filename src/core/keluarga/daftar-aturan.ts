import type { Aturan } from './aturan.ts';
import { AKTA_TERCATAT } from './aturan/akta-tercatat.ts';
import { anggotaGanda } from './aturan/anggota-ganda.ts';
import { kelaminBedaNik, lahirBedaNik } from './aturan/beda-nik.ts';
import { aktaTetapiBelum, belumTercatat } from './aturan/belum-tercatat.ts';
import { namaKepalaSama, namaPemohonSama } from './aturan/cocok-pemohon.ts';
import { kawinMuda } from './aturan/kawin-muda.ts';
import { kepalaBaruCeraiMati, kepalaKeluar, pasanganCeraiMati, pemohonMeninggal } from './aturan/kematian.ts';
import { kepalaDalamBiodata } from './aturan/kepala-dalam-biodata.ts';
import { kepalaDewasa, kepalaMuda, kepalaMudaMenurutNik } from './aturan/kepala-muda.ts';
import { kepercayaanDisebut } from './aturan/kepercayaan.ts';
import { NAMA_PERTAMA } from './aturan/nama-pertama.ts';
import { kepalaBerganti, nomorKkTetap } from './aturan/nomor-kk-tetap.ts';
import { orangTuaMelingkar, orangTuaSama, TAUTAN_ORANG_TUA } from './aturan/orang-tua.ts';
import { adaYangTinggal, PERISTIWA_LAYANAN } from './aturan/peristiwa-layanan.ts';
import { pernyataanOrang, pernyataanTanggal } from './aturan/pernyataan.ts';
import { PERUBAHAN_SAMA } from './aturan/perubahan-sama.ts';
import { satuKepala } from './aturan/satu-kepala.ts';
import { shdkKelamin, shdkMenurutNik } from './aturan/shdk-kelamin.ts';
import { statusPasangan, statusPasanganSama } from './aturan/status-pasangan.ts';
import { istriLebih, kelaminPasangan, satuSuami, suamiAtauIstri } from './aturan/suami-istri.ts';
import { izinTinggalHabis, peristiwaBelumTiba, TANGGAL_URUT } from './aturan/tanggal-urut.ts';
import { anakLebihTua, orangTuaLebihMuda } from './aturan/urut-umur.ts';
import { izinTinggal } from './aturan/warga-asing.ts';

/** Every rule of a family, in the order in which an official looks: who, how related, when, which papers. */
export const DAFTAR_ATURAN: readonly Aturan[] = [
  satuKepala,
  kepalaDalamBiodata,
  kepalaMuda,
  kepalaMudaMenurutNik,
  kepalaDewasa,
  suamiAtauIstri,
  satuSuami,
  istriLebih,
  shdkKelamin,
  shdkMenurutNik,
  kelaminPasangan,
  statusPasangan,
  statusPasanganSama,
  kawinMuda,
  ...AKTA_TERCATAT,
  belumTercatat,
  aktaTetapiBelum,
  anakLebihTua,
  orangTuaLebihMuda,
  ...TAUTAN_ORANG_TUA,
  orangTuaSama,
  orangTuaMelingkar,
  anggotaGanda,
  lahirBedaNik,
  kelaminBedaNik,
  ...NAMA_PERTAMA,
  ...TANGGAL_URUT,
  peristiwaBelumTiba,
  kepercayaanDisebut,
  izinTinggal,
  izinTinggalHabis,
  ...PERISTIWA_LAYANAN,
  adaYangTinggal,
  pasanganCeraiMati,
  kepalaBaruCeraiMati,
  kepalaKeluar,
  pemohonMeninggal,
  nomorKkTetap,
  kepalaBerganti,
  namaPemohonSama,
  namaKepalaSama,
  pernyataanOrang,
  pernyataanTanggal,
  ...PERUBAHAN_SAMA,
];
