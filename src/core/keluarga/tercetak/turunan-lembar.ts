import { ambil, type Baris, type Isian } from '../../formulir/isian.ts';
import { KELUAR } from '../kode-keluarga.ts';
import { ALAMAT_KOSONG, type AlamatKeluarga, alamatKeluarga, sebarisAlamat } from './alamat-keluarga.ts';
import { nomorBaris, type Perpindahan, perpindahan } from './perpindahan.ts';

/** What official sheets show and no field holds: worked out from the content, so that nobody types it twice. */
export interface TurunanLembar {
  /** Number of the family's KK, whichever field of the form holds it. */
  readonly noKk: string;
  /** Address of the family in one line. */
  readonly alamat: string;
  readonly pindah: Perpindahan;
  /** Row of the head of the family; rows are counted from 0 here and below. */
  readonly kepala: number | null;
  /** Rows of those who belong to the family afterwards, and of those who join it. */
  readonly tinggal: readonly number[];
  readonly datang: readonly number[];
  /** Rows of the children. */
  readonly anak: readonly number[];
  /** Rows whose education or work changes. */
  readonly ubahKerja: readonly number[];
  /** Rows of which something else changes, and whether that is the religion, which has columns of its own. */
  readonly ubahLain: readonly { readonly baris: number; readonly agama: boolean }[];
}

const KEPALA = 1;
const ANAK = 4;
const KERJA = ['pendidikan_semula', 'pendidikan_dasar', 'pekerjaan_semula', 'pekerjaan_dasar'] as const;
const LAIN = ['elemen', 'elemen_semula', 'elemen_menjadi', 'elemen_dasar'] as const;
const AGAMA = /agama|kepercayaan/iu;

/** Everything the sheets derive from a content, tidied or as printed in capitals. */
export function turunanLembar(isian: Isian): TurunanLembar {
  const { nilai, baris } = isian;
  const terisi =
    (kunci: readonly string[]) =>
    (b: Baris): boolean =>
      kunci.some((k) => ambil(b, k) !== '');
  const alamat: AlamatKeluarga = alamatKeluarga(nilai, 'pemohon') ?? ALAMAT_KOSONG;
  const tinggal = nomorBaris(baris, (b) => !KELUAR.has(ambil(b, 'peristiwa')));
  return {
    noKk: ambil(nilai, 'no_kk') || ambil(nilai, 'no_kk_semula'),
    alamat: sebarisAlamat(alamat),
    pindah: perpindahan(isian),
    kepala: tinggal.find((i) => Number(ambil(baris[i] ?? {}, 'shdk')) === KEPALA) ?? null,
    tinggal,
    datang: nomorBaris(baris, (b) => ambil(b, 'peristiwa') === 'datang'),
    anak: nomorBaris(
      baris,
      (b) => Number(ambil(b, 'shdk')) === ANAK && ambil(b, 'peristiwa') !== 'meninggal',
    ),
    ubahKerja: nomorBaris(baris, terisi(KERJA)),
    ubahLain: nomorBaris(baris, terisi(LAIN)).map((i) => ({
      baris: i,
      agama: AGAMA.test(ambil(baris[i] ?? {}, 'elemen')),
    })),
  };
}
