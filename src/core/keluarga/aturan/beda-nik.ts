import { bacaNik, type JenisKelamin, peringatanNik } from '../../formulir/nik.ts';
import type { Aturan } from '../aturan.ts';
import { KELAMIN } from '../kode-keluarga.ts';
import { alamat, kode, tanggal, teks } from '../keluarga.ts';

const DASAR =
  'Permendagri 108/2019 pasal 15 ayat (3): perubahan tanggal lahir atau jenis kelamin tidak mengubah NIK';

/** A corrected birth date leaves the NIK as it was: look again, never overwrite. */
export const lahirBedaNik: Aturan = {
  kunci: 'lahir-beda-nik',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan: 'Tanggal lahir {nama} belum sama dengan NIK. Periksa salah satunya; boleh, bila pernah dibetulkan.',
  membaca: ['nik', 'tanggal_lahir'],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const [nik, tanggalLahir] = [bacaNik(teks(a, 'nik')), tanggal(a, 'tanggal_lahir')];
      if (!nik.ok || tanggalLahir === undefined || peringatanNik(nik.nik, { tanggalLahir }).length === 0)
        return [];
      return [{ path: alamat(k, a, 'tanggal_lahir'), isi: { nama: a.sebutan } }];
    }),
};

const JENIS: Readonly<Record<number, JenisKelamin>> = {
  [KELAMIN.laki]: 'laki-laki',
  [KELAMIN.perempuan]: 'perempuan',
};

/** The same for the sex. */
export const kelaminBedaNik: Aturan = {
  kunci: 'kelamin-beda-nik',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan: 'Jenis kelamin {nama} belum sama dengan NIK. Periksa salah satunya; boleh, bila pernah dibetulkan.',
  membaca: ['nik', 'jk'],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const [nik, jenisKelamin] = [bacaNik(teks(a, 'nik')), JENIS[kode(a, 'jk') ?? 0]];
      if (!nik.ok || jenisKelamin === undefined || peringatanNik(nik.nik, { jenisKelamin }).length === 0)
        return [];
      return [{ path: alamat(k, a, 'jk'), isi: { nama: a.sebutan } }];
    }),
};
