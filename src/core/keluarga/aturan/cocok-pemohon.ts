import type { Aturan } from '../aturan.ts';
import { alamat, type Anggota, kepala, type Keluarga, namaBanding, teks } from '../keluarga.ts';

const DASAR = 'Isian yang sama di dua tempat pada satu form';

/** One NIK, one name: the pemohon in the list is called as above it. */
export const namaPemohonSama: Aturan = {
  kunci: 'pemohon-beda-nama',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan: 'NIK pemohon sama dengan {nama} dalam daftar, tetapi namanya berbeda. Samakan seperti di KTP.',
  membaca: ['nik', 'nama', 'nik_pemohon', 'nama_pemohon'],
  periksa: (k) => {
    const nama = namaBanding(teks(k.umum, 'nama_pemohon'));
    const nik = teks(k.umum, 'nik_pemohon');
    return k.anggota
      .filter((a) => nama !== '' && nik !== '' && teks(a, 'nik') === nik)
      .filter((a) => teks(a, 'nama') !== '' && namaBanding(teks(a, 'nama')) !== nama)
      .map((a) => ({ path: alamat(k, a, 'nama'), isi: { nama: a.sebutan } }));
  },
};

const namaLain = (k: Keluarga): readonly Anggota[] => {
  const nama = namaBanding(teks(k.umum, 'nama_kepala'));
  return kepala(k)
    .slice(0, 1)
    .filter((a) => nama !== '' && teks(a, 'nama') !== '' && namaBanding(teks(a, 'nama')) !== nama);
};

/** The name above the list is that of another member, as when the head was changed after it had been filled in. */
const kepalaLama = (k: Keluarga): boolean => {
  const nama = namaBanding(teks(k.umum, 'nama_kepala'));
  return k.tinggal.some((a) => namaBanding(teks(a, 'nama')) === nama);
};

/** One head: the name above the list may not be a member who is something else in it. */
export const namaKepalaAnggotaLain: Aturan = {
  kunci: 'kepala-nama-anggota-lain',
  dasar: `${DASAR}; UU 23/2006 pasal 61 ayat (1)`,
  tingkat: 'kesalahan',
  pesan:
    'Nama kepala keluarga ini anggota lain; menurut daftar, kepala keluarganya {nama}. Kosongkan isian ini supaya ikut daftar, atau perbaiki hubungan dalam daftar.',
  membaca: ['shdk', 'nama', 'nama_kepala'],
  periksa: (k) =>
    kepalaLama(k) ? namaLain(k).map((a) => ({ path: 'nama_kepala', isi: { nama: a.sebutan } })) : [],
};

/** The head named above the list is the head in it. */
export const namaKepalaSama: Aturan = {
  kunci: 'kepala-beda-nama',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan:
    'Nama kepala keluarga di atas berbeda dengan {nama}, kepala keluarga dalam daftar. Samakan keduanya.',
  membaca: ['shdk', 'nama', 'nama_kepala'],
  periksa: (k) =>
    kepalaLama(k) ? [] : namaLain(k).map((a) => ({ path: alamat(k, a, 'nama'), isi: { nama: a.sebutan } })),
};
