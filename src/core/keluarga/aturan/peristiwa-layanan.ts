import type { Aturan } from '../aturan.ts';
import { type Keluarga, teks } from '../keluarga.ts';
import type { TandaLayanan } from '../tanda-layanan.ts';

const DASAR = 'Perpres 96/2018 pasal 12 (perubahan susunan keluarga)';

const LAYANAN = [
  { tanda: 'ada-lahir', peristiwa: 'lahir', siapa: 'anak yang lahir' },
  { tanda: 'ada-datang', peristiwa: 'datang', siapa: 'anggota yang datang' },
  { tanda: 'ada-meninggal', peristiwa: 'meninggal', siapa: 'anggota yang meninggal' },
  { tanda: 'ada-pindah', peristiwa: 'pindah', siapa: 'anggota yang pindah' },
] as const satisfies readonly { tanda: TandaLayanan; peristiwa: string; siapa: string }[];

const ditanya = ({ anggota }: Keluarga): boolean => anggota.some((a) => a.ditanya.has('peristiwa'));
const terisi = ({ anggota }: Keluarga): boolean => anggota.some((a) => teks(a, 'peristiwa') !== '');

/**
 * A service for a birth has a row born, and so on. While nobody's event was said at all (as on the signed form alone)
 * this only reminds; said for some and not for the one it is about, it is wrong.
 */
export const PERISTIWA_LAYANAN: readonly Aturan[] = LAYANAN.flatMap(({ tanda, peristiwa, siapa }) => [
  {
    kunci: `${tanda}-dipilih`,
    dasar: DASAR,
    tingkat: 'kesalahan',
    pesan: `Belum ada ${siapa} dalam daftar, padahal itu yang dimohon. Pilih peristiwanya pada baris anggota itu.`,
    membaca: ['peristiwa'],
    tanda,
    periksa: (k) =>
      terisi(k) && k.anggota.every((a) => teks(a, 'peristiwa') !== peristiwa) ? [{ path: k.kelompok }] : [],
  },
  {
    kunci: `${tanda}-diingatkan`,
    dasar: DASAR,
    tingkat: 'peringatan',
    pesan: `Pilih peristiwa pada baris ${siapa}, supaya jumlah anggota dan lembar lain ikut benar.`,
    membaca: [],
    menuntut: ['peristiwa'],
    tanda,
    periksa: (k) => (ditanya(k) && !terisi(k) ? [{ path: k.kelompok }] : []),
  },
]);

/** Somebody stays, or there is no KK to be made. */
export const adaYangTinggal: Aturan = {
  kunci: 'tidak-ada-yang-tinggal',
  dasar: 'UU 23/2006 pasal 61 ayat (1)',
  tingkat: 'kesalahan',
  pesan: 'Semua anggota dalam daftar meninggal atau pindah. Tambahkan anggota yang tetap dalam keluarga ini.',
  membaca: ['peristiwa'],
  periksa: (k) => (k.anggota.length > 0 && k.tinggal.length === 0 ? [{ path: k.kelompok }] : []),
};
