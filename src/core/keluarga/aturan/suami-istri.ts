import type { Aturan } from '../aturan.ts';
import { KELAMIN, SHDK } from '../kode-keluarga.ts';
import { alamat, type Anggota, kepala, type Keluarga, kode } from '../keluarga.ts';

const dengan = ({ tinggal }: Keluarga, shdk: number): readonly Anggota[] =>
  tinggal.filter((a) => kode(a, 'shdk') === shdk);

/** SHDK tells the relation to the head, who has a husband or a wife, never both. */
export const suamiAtauIstri: Aturan = {
  kunci: 'suami-atau-istri',
  dasar: 'UU 1/1974 pasal 1; hubungan ditulis terhadap kepala keluarga (daftar kode hubungan keluarga)',
  tingkat: 'kesalahan',
  pesan:
    'Dalam daftar ada SUAMI dan ISTRI. Hubungan ditulis terhadap kepala keluarga: pilih salah satu, atau MENANTU bagi pasangan anak.',
  membaca: ['shdk'],
  periksa: (k) => {
    const [istri] = dengan(k, SHDK.istri);
    return istri === undefined || dengan(k, SHDK.suami).length === 0
      ? []
      : [{ path: alamat(k, istri, 'shdk') }];
  },
};

/** A wife has one husband (UU 1/1974 art. 3 (1)). */
export const satuSuami: Aturan = {
  kunci: 'satu-suami',
  dasar: 'UU 1/1974 pasal 3 ayat (1)',
  tingkat: 'kesalahan',
  pesan: '{nama} juga tertulis SUAMI. Seorang istri hanya mempunyai satu suami: perbaiki hubungannya.',
  membaca: ['shdk'],
  periksa: (k) =>
    dengan(k, SHDK.suami)
      .slice(1)
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } })),
};

/** Several wives are possible with leave of a court (art. 3 (2)): look at it, do not refuse it. */
export const istriLebih: Aturan = {
  kunci: 'istri-lebih-dari-satu',
  dasar: 'UU 1/1974 pasal 3 ayat (2)',
  tingkat: 'peringatan',
  pesan: 'Istri lebih dari satu. Boleh dengan izin pengadilan: cocokkan {nama} dengan akta perkawinannya.',
  membaca: ['shdk'],
  periksa: (k) =>
    dengan(k, SHDK.istri)
      .slice(1)
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } })),
};

/** The head's own sex and the word for the other. */
export const kelaminPasangan: Aturan = {
  kunci: 'kelamin-pasangan',
  dasar: 'UU 1/1974 pasal 1; hubungan ditulis terhadap kepala keluarga (daftar kode hubungan keluarga)',
  tingkat: 'kesalahan',
  pesan:
    'Kepala keluarga {jk}, jadi pasangannya {mestinya}. Perbaiki hubungan {nama} atau kepala keluarganya.',
  membaca: ['shdk', 'jk'],
  periksa: (k) => {
    const [utama] = kepala(k);
    const jk = utama && kode(utama, 'jk');
    if (jk !== KELAMIN.laki && jk !== KELAMIN.perempuan) return [];
    const laki = jk === KELAMIN.laki;
    return dengan(k, laki ? SHDK.suami : SHDK.istri).map((a) => ({
      path: alamat(k, a, 'shdk'),
      isi: {
        nama: a.sebutan,
        jk: laki ? 'laki-laki' : 'perempuan',
        mestinya: laki ? 'ISTRI' : 'SUAMI',
      },
    }));
  },
};
