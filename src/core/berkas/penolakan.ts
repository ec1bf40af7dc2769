import type { JenisPerintah } from './perintah.ts';

export const KODE_PENOLAKAN = [
  'belum_ada',
  'bukan_giliran',
  'bukan_wewenang',
  'tidak_berlaku',
  'belum_dinilai',
  'masih_kurang',
  'tidak_ada_kurang',
  'alasan_kosong',
  'form_belum_lengkap',
  'tanda_belum_ada',
  'tanda_gugur',
  'pindaian_belum_ada',
  'arsip_belum_dua',
  'perbaikan_kosong',
  'perbaikan_penuh',
  'surat_kosong',
  'surat_tidak_dikenal',
  'kantor_tidak_cocok',
  'syarat_tidak_dikenal',
  'belum_waktunya',
  'nomor_sudah_ada',
  'nomor_tidak_ada',
  'nomor_bertanda',
  'nomor_bentrok',
  'nomor_kertas',
  'tenggat_lalu',
  'lembar_lama',
  'lembar_asing',
  'lembar_terpakai',
] as const;

export type KodePenolakan = (typeof KODE_PENOLAKAN)[number];

/** Something the person may do instead, with the word of its button. */
export interface Tindakan {
  readonly perintah: JenisPerintah;
  readonly label: string;
}

/** A refusal: what is wrong, in one Indonesian sentence, and what is possible instead. Nothing was changed. */
export interface Penolakan {
  readonly kode: KodePenolakan;
  readonly kalimat: string;
  /** Items the sentence is about, such as the persyaratan not judged yet. */
  readonly perihal: readonly string[];
  readonly tersedia: readonly Tindakan[];
}

/** A refusal before the list of possible actions is known. */
export type Tolak = Omit<Penolakan, 'tersedia'>;

/** Builds a refusal; `perihal` names the items concerned. */
export function tolak(kode: KodePenolakan, kalimat: string, perihal: readonly string[] = []): Tolak {
  return { kode, kalimat, perihal };
}
