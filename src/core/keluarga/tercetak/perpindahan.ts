import { ambil, type Baris, type Isian } from '../../formulir/isian.ts';
import { ALAMAT_KOSONG, type AlamatKeluarga, alamatKeluarga } from './alamat-keluarga.ts';

/** A move as a sheet tells it. */
export interface Perpindahan {
  /** The KK that those who move stood on until now. */
  readonly noKk: string;
  readonly asal: AlamatKeluarga;
  readonly tujuan: AlamatKeluarga;
  /** Rows of those who move, counted from 0. */
  readonly anggota: readonly number[];
  /** Code of what becomes of the KK of those who stay; nobody stays where all move. */
  readonly kkTinggal: string;
}

/** Codes of the kind of move when nobody is marked: the head alone, or the head and all members. */
const KEPALA_SAJA = '1';
const SELURUHNYA = '2';

/** Nobody is left behind, among the codes of the KK of those who stay. */
const TIDAK_ADA_YANG_TINGGAL = '3';

/**
 * Who moves, from where and to where. Members that arrive live at the address of the form; those who leave come from
 * there. What nobody said stays empty: the address of the family is never printed as an origin by mistake.
 */
export function perpindahan(isian: Isian): Perpindahan {
  const { nilai, baris } = isian;
  const keluarga = alamatKeluarga(nilai, 'pemohon') ?? ALAMAT_KOSONG;
  const tujuan = alamatKeluarga(nilai, 'tujuan');
  const asal = alamatKeluarga(nilai, 'asal') ?? alamatKeluarga(nilai, 'lama');
  const anggota = yangPindah(isian);
  const kkTinggal = ambil(nilai, 'pindah_kk_tinggal') || tanpaSisa(nilai);
  if (pergi(baris, tujuan !== undefined)) {
    const noKk = pertama(nilai, ['no_kk', 'no_kk_semula']);
    return { noKk, asal: keluarga, tujuan: tujuan ?? ALAMAT_KOSONG, anggota, kkTinggal };
  }
  return {
    noKk: pertama(nilai, ['no_kk_lama', 'no_kk_semula']),
    asal: asal ?? ALAMAT_KOSONG,
    tujuan: tujuan ?? keluarga,
    anggota,
    kkTinggal,
  };
}

const tanpaSisa = (nilai: Baris): string =>
  ambil(nilai, 'pindah_jenis') === SELURUHNYA ? TIDAK_ADA_YANG_TINGGAL : '';

/** True when the family of the form is left; with nobody marked, a destination on the form says so. */
function pergi(baris: readonly Baris[], adaTujuan: boolean): boolean {
  const peristiwa = baris.map((b) => ambil(b, 'peristiwa'));
  if (peristiwa.includes('pindah')) return true;
  return adaTujuan && !peristiwa.includes('datang');
}

function yangPindah({ nilai, baris }: Isian): readonly number[] {
  const ditandai = nomorBaris(baris, (b) => ['pindah', 'datang'].includes(ambil(b, 'peristiwa')));
  if (ditandai.length > 0) return ditandai;
  const jenis = ambil(nilai, 'pindah_jenis');
  if (jenis === SELURUHNYA) return nomorBaris(baris, (b) => ambil(b, 'peristiwa') !== 'meninggal');
  return jenis === KEPALA_SAJA ? nomorBaris(baris, (b) => Number(ambil(b, 'shdk')) === 1) : [];
}

/** The rows for which something holds, counted from 0. */
export function nomorBaris(baris: readonly Baris[], syarat: (b: Baris) => boolean): readonly number[] {
  return baris.flatMap((b, i) => (syarat(b) ? [i] : []));
}

const pertama = (nilai: Baris, kunci: readonly string[]): string =>
  kunci.map((k) => ambil(nilai, k)).find((t) => t !== '') ?? '';
