import { rapikanNomor } from '../../formulir/nomor16.ts';
import { bacaNik } from '../../formulir/nik.ts';
import type { Aturan } from '../aturan.ts';
import { KELAMIN, SHDK } from '../kode-keluarga.ts';
import { alamat, type Anggota, kode, teks } from '../keluarga.ts';

const seharusnya = (a: Anggota): number | undefined => {
  const shdk = kode(a, 'shdk');
  if (shdk === SHDK.suami) return KELAMIN.laki;
  return shdk === SHDK.istri ? KELAMIN.perempuan : undefined;
};

const kata = (a: Anggota): string => (kode(a, 'shdk') === SHDK.suami ? 'SUAMI' : 'ISTRI');

/** A husband is a man and a wife a woman, by the stated sex. */
export const shdkKelamin: Aturan = {
  kunci: 'shdk-kelamin',
  dasar: 'UU 1/1974 pasal 1; daftar kode hubungan keluarga',
  tingkat: 'kesalahan',
  pesan: '{nama} tertulis {kata}, tetapi jenis kelaminnya lain. Perbaiki hubungan atau jenis kelaminnya.',
  membaca: ['shdk', 'jk'],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const [mestinya, jk] = [seharusnya(a), kode(a, 'jk')];
      if (mestinya === undefined || jk === undefined || jk === mestinya) return [];
      return [{ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan, kata: kata(a) } }];
    }),
};

/** The same by the NIK, where the sex is not asked: a corrected sex leaves the NIK as it was, so this only asks. */
export const shdkMenurutNik: Aturan = {
  kunci: 'shdk-menurut-nik',
  dasar: 'PP 37/2007 pasal 37; Permendagri 108/2019 pasal 15 ayat (3)',
  tingkat: 'peringatan',
  pesan: '{nama} tertulis {kata}, tetapi NIK menunjukkan lain. Periksa hubungan keluarganya di KK lama.',
  membaca: ['shdk', 'nik'],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const [mestinya, nik] = [seharusnya(a), bacaNik(rapikanNomor(teks(a, 'nik')))];
      if (mestinya === undefined || !nik.ok || kode(a, 'jk') !== undefined) return [];
      const jk = nik.nik.jenisKelamin === 'laki-laki' ? KELAMIN.laki : KELAMIN.perempuan;
      return jk === mestinya ? [] : [{ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan, kata: kata(a) } }];
    }),
};
