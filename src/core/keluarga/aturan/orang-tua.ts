import { rapikanNomor } from '../../formulir/nomor16.ts';
import type { Aturan, Tempat } from '../aturan.ts';
import { KELAMIN } from '../kode-keluarga.ts';
import { alamat, type Anggota, type Keluarga, kode, namaBanding, tanggal, teks } from '../keluarga.ts';

/** The two parents a row may name, and what must be true of each. */
const ORANG_TUA = [
  { siapa: 'ibu', nik: 'nik_ibu', nama: 'nama_ibu', jk: KELAMIN.perempuan },
  { siapa: 'ayah', nik: 'nik_ayah', nama: 'nama_ayah', jk: KELAMIN.laki },
] as const;

type Pihak = (typeof ORANG_TUA)[number];

/** Each member whose parent, linked by NIK, stands in the same list. */
const tertaut = (
  k: Keluarga,
  { nik }: Pihak,
): readonly { readonly anak: Anggota; readonly orangTua: Anggota }[] =>
  k.anggota.flatMap((anak) => {
    const nomor = rapikanNomor(teks(anak, nik));
    const orangTua = k.anggota.find((a) => a !== anak && rapikanNomor(teks(a, 'nik')) === nomor);
    return nomor === '' || orangTua === undefined ? [] : [{ anak, orangTua }];
  });

const TAUTAN = 'Formulir biodata keluarga Permendagri 109/2019 (NIK dan nama orang tua)';

const diriSendiri = (pihak: Pihak): Aturan => ({
  kunci: `${pihak.siapa}-diri-sendiri`,
  dasar: TAUTAN,
  tingkat: 'kesalahan',
  pesan: `NIK ${pihak.siapa} {nama} sama dengan NIK-nya sendiri. Isi NIK ${pihak.siapa}, atau kosongkan bila tidak diketahui.`,
  membaca: ['nik', pihak.nik],
  periksa: (k) =>
    k.anggota.flatMap((a): Tempat[] => {
      const sendiri = rapikanNomor(teks(a, 'nik'));
      if (sendiri === '' || sendiri !== rapikanNomor(teks(a, pihak.nik))) return [];
      return [{ path: alamat(k, a, pihak.nik), isi: { nama: a.sebutan } }];
    }),
});

const lebihMuda = (pihak: Pihak): Aturan => ({
  kunci: `${pihak.siapa}-lebih-muda`,
  dasar: TAUTAN,
  tingkat: 'kesalahan',
  pesan: `{nama} tidak lebih muda daripada ${pihak.siapa}nya, {orangTua}. Periksa kedua tanggal lahir atau NIK ${pihak.siapa}.`,
  membaca: ['nik', pihak.nik, 'tanggal_lahir'],
  periksa: (k) =>
    tertaut(k, pihak).flatMap(({ anak, orangTua }): Tempat[] => {
      const [a, o] = [tanggal(anak, 'tanggal_lahir'), tanggal(orangTua, 'tanggal_lahir')];
      if (a === undefined || o === undefined || a > o) return [];
      const isi = { nama: anak.sebutan, orangTua: orangTua.sebutan };
      return [{ path: alamat(k, anak, 'tanggal_lahir'), isi }];
    }),
});

const kelaminOrangTua = (pihak: Pihak): Aturan => ({
  kunci: `${pihak.siapa}-kelamin`,
  dasar: TAUTAN,
  tingkat: 'kesalahan',
  pesan: `{orangTua} tertulis sebagai ${pihak.siapa} {nama}, tetapi jenis kelaminnya lain. Perbaiki salah satunya.`,
  membaca: ['nik', pihak.nik, 'jk'],
  periksa: (k) =>
    tertaut(k, pihak).flatMap(({ anak, orangTua }): Tempat[] => {
      const jk = kode(orangTua, 'jk');
      if (jk === undefined || jk === pihak.jk) return [];
      const isi = { nama: anak.sebutan, orangTua: orangTua.sebutan };
      return [{ path: alamat(k, anak, pihak.nik), isi }];
    }),
});

const namaOrangTua = (pihak: Pihak): Aturan => ({
  kunci: `${pihak.siapa}-nama`,
  dasar: TAUTAN,
  tingkat: 'peringatan',
  pesan: `Nama ${pihak.siapa} {nama} berbeda dengan {orangTua}, pemilik NIK itu dalam daftar. Periksa di akta kelahiran.`,
  membaca: ['nik', 'nama', pihak.nik, pihak.nama],
  periksa: (k) =>
    tertaut(k, pihak).flatMap(({ anak, orangTua }): Tempat[] => {
      const [tertulis, nama] = [namaBanding(teks(anak, pihak.nama)), namaBanding(teks(orangTua, 'nama'))];
      if (tertulis === '' || nama === '' || tertulis === nama) return [];
      const isi = { nama: anak.sebutan, orangTua: orangTua.sebutan };
      return [{ path: alamat(k, anak, pihak.nama), isi }];
    }),
});

/** Members linked to their parents by NIK: nobody is their own parent, and a parent is older and of the right sex. */
export const TAUTAN_ORANG_TUA: readonly Aturan[] = ORANG_TUA.flatMap((pihak) => [
  diriSendiri(pihak),
  lebihMuda(pihak),
  kelaminOrangTua(pihak),
  namaOrangTua(pihak),
]);

/** Mother and father are two people. */
export const orangTuaSama: Aturan = {
  kunci: 'orang-tua-sama',
  dasar: TAUTAN,
  tingkat: 'kesalahan',
  pesan: 'NIK ibu dan NIK ayah {nama} sama. Perbaiki salah satunya, atau kosongkan yang tidak diketahui.',
  membaca: ['nik_ibu', 'nik_ayah'],
  periksa: (k) =>
    k.anggota
      .filter((a) => teks(a, 'nik_ibu') !== '' && teks(a, 'nik_ibu') === teks(a, 'nik_ayah'))
      .map((a) => ({ path: alamat(k, a, 'nik_ayah'), isi: { nama: a.sebutan } })),
};

/** A parent is not a child or grandchild of their own child. */
export const orangTuaMelingkar: Aturan = {
  kunci: 'orang-tua-melingkar',
  dasar: TAUTAN,
  tingkat: 'kesalahan',
  pesan: '{nama} tertulis sebagai anak dari keturunannya sendiri. Periksa NIK orang tuanya.',
  membaca: ['nik'],
  periksa: (k) => {
    const tautan = ORANG_TUA.flatMap((pihak) => tertaut(k, pihak).map((t) => ({ ...t, nik: pihak.nik })));
    const orangTua = new Map<Anggota, readonly Anggota[]>();
    for (const t of tautan) orangTua.set(t.anak, [...(orangTua.get(t.anak) ?? []), t.orangTua]);
    const leluhur = (siapa: Anggota): ReadonlySet<Anggota> => {
      const semua = new Set(orangTua.get(siapa));
      // A set that grows while it is walked: every new one is walked as well, and nobody twice.
      for (const satu of semua) for (const atas of orangTua.get(satu) ?? []) semua.add(atas);
      return semua;
    };
    return tautan
      .filter((t) => leluhur(t.orangTua).has(t.anak))
      .map((t) => ({ path: alamat(k, t.anak, t.nik), isi: { nama: t.anak.sebutan } }));
  },
};
