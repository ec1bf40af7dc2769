import type { Aturan } from '../aturan.ts';
import { kepala, type Keluarga } from '../keluarga.ts';

/** The biodata are asked: then the whole family stands in the list, its head included. */
const lengkapDitanya = ({ anggota }: Keluarga): boolean =>
  anggota.some((a) => a.ditanya.has('tanggal_lahir'));

const belumAda = (k: Keluarga): boolean =>
  k.tinggal.length > 0 && k.tinggal.every((a) => (a.isi['shdk'] ?? '') !== '') && kepala(k).length === 0;

/**
 * On the sheet of biodata the head is a row like the others. The list of the signed form alone holds "hanya anggota" in
 * some offices: there the form's own count only warns.
 */
export const kepalaDalamBiodata: Aturan = {
  kunci: 'kepala-dalam-biodata',
  dasar: 'UU 23/2006 pasal 61 ayat (1); formulir biodata keluarga Permendagri 109/2019',
  tingkat: 'kesalahan',
  pesan:
    'Kepala keluarga belum ada dalam daftar. Biodata memuat semua anggota: tambahkan kepala keluarganya.',
  membaca: ['shdk', 'tanggal_lahir'],
  periksa: (k) => (belumAda(k) && lengkapDitanya(k) ? [{ path: k.kelompok }] : []),
};
