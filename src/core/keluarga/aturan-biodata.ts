import type { Aturan } from './aturan.ts';
import { AKTA_TERCATAT } from './aturan/akta-tercatat.ts';
import { anggotaGanda } from './aturan/anggota-ganda.ts';
import { kelaminBedaNik, lahirBedaNik } from './aturan/beda-nik.ts';
import { aktaTetapiBelum, belumTercatat } from './aturan/belum-tercatat.ts';
import { kawinMuda } from './aturan/kawin-muda.ts';
import { kepalaBaruCeraiMati, pasanganCeraiMati } from './aturan/kematian.ts';
import { kepalaDalamBiodata } from './aturan/kepala-dalam-biodata.ts';
import { kepalaDewasa, kepalaMuda } from './aturan/kepala-muda.ts';
import { kepercayaanDisebut } from './aturan/kepercayaan.ts';
import { NAMA_PERTAMA } from './aturan/nama-pertama.ts';
import { orangTuaMelingkar, orangTuaSama, TAUTAN_ORANG_TUA } from './aturan/orang-tua.ts';
import { PERUBAHAN_MENJADI } from './aturan/perubahan-menjadi.ts';
import { PERUBAHAN_SAMA } from './aturan/perubahan-sama.ts';
import { shdkKelamin } from './aturan/shdk-kelamin.ts';
import { statusPasangan, statusPasanganSama } from './aturan/status-pasangan.ts';
import { kelaminPasangan } from './aturan/suami-istri.ts';
import { izinTinggalHabis, peristiwaBelumTiba, TANGGAL_URUT } from './aturan/tanggal-urut.ts';
import { anakLebihTua, orangTuaLebihMuda } from './aturan/urut-umur.ts';
import { izinTinggal } from './aturan/warga-asing.ts';

/** Rules about the particulars that only companion sheets carry: a page that asks for none needs none of them. */
export const ATURAN_BIODATA: readonly Aturan[] = [
  kepalaDalamBiodata,
  kepalaMuda,
  kepalaDewasa,
  shdkKelamin,
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
  pasanganCeraiMati,
  kepalaBaruCeraiMati,
  ...PERUBAHAN_MENJADI,
  ...PERUBAHAN_SAMA,
];
