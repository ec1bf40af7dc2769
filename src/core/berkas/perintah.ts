import type { CaraTanda, Hubungan, Naskah, Nilai, Saluran, Sifat } from './peristiwa.ts';
import type { Tempat } from './posisi.ts';
import type { Rujukan } from './rujukan.ts';

/** A picture or PDF already stored: its id and keyed hash. */
export interface DokumenBaru {
  readonly syarat: string;
  readonly dokumen: Rujukan;
}

/** Proof that the pemohon signed the form before the official. */
export type CaraPemohon = 'hadir';

/** What a person asks of a berkas. Ids, references and the number come from outside; the core only decides. */
export type Perintah =
  | {
      readonly jenis: 'catat';
      readonly berkas: string;
      readonly naskah: Naskah;
      readonly keperluan: string;
      readonly form: string;
      readonly syarat: readonly string[];
      readonly kantor: Readonly<Record<string, string>>;
      readonly pemohon: Rujukan;
      readonly dokumen: readonly DokumenBaru[];
    }
  | { readonly jenis: 'ubah_pemohon'; readonly pemohon: Rujukan }
  | {
      readonly jenis: 'ganti_keperluan';
      readonly keperluan: string;
      readonly form: string;
      readonly syarat: readonly string[];
    }
  | { readonly jenis: 'terima'; readonly nomor: string }
  | { readonly jenis: 'tambah_dokumen'; readonly dokumen: readonly DokumenBaru[] }
  | { readonly jenis: 'buka' }
  | {
      readonly jenis: 'disposisi';
      readonly id: string;
      readonly instruksi: Rujukan | null;
      readonly sifat: Sifat;
      readonly batas: number | null;
    }
  | {
      readonly jenis: 'periksa';
      readonly hasil: 'lengkap' | 'kurang';
      readonly nilai: Readonly<Record<string, Nilai>>;
    }
  | { readonly jenis: 'mundur' }
  | {
      readonly jenis: 'isi_form';
      readonly isian: Rujukan;
      readonly lengkap: boolean;
      readonly pemohon: CaraPemohon | null;
    }
  | { readonly jenis: 'tanda_pemohon'; readonly cara: CaraPemohon }
  | { readonly jenis: 'paraf' }
  | { readonly jenis: 'tanda_tangan'; readonly cara: CaraTanda }
  | {
      readonly jenis: 'pindai';
      readonly tanda: string;
      readonly dokumen: Rujukan;
      /** The print that the code on the sheet names; null for a sheet written by hand. */
      readonly cetakan: string | null;
    }
  | {
      readonly jenis: 'cetak';
      readonly surat: string;
      readonly cetakan: string;
      readonly hash: string;
      readonly isian: string | null;
    }
  | { readonly jenis: 'arsip'; readonly lokasi: string; readonly digital: boolean }
  | { readonly jenis: 'teruskan' }
  | { readonly jenis: 'beritahu'; readonly saluran: Saluran; readonly pesan: Rujukan }
  | {
      readonly jenis: 'terima_perbaikan';
      readonly syarat: readonly string[];
      readonly dokumen: readonly DokumenBaru[];
    }
  | {
      readonly jenis: 'serahkan';
      readonly penerima: Rujukan;
      readonly hubungan: Hubungan;
      readonly surat: readonly string[];
    }
  | { readonly jenis: 'terima_map'; readonly surat: readonly string[] }
  | { readonly jenis: 'kembalikan'; readonly alasan: Rujukan }
  | { readonly jenis: 'tarik' }
  | { readonly jenis: 'alihkan'; readonly kantor: string; readonly unit: string; readonly alasan: Rujukan }
  | { readonly jenis: 'batalkan'; readonly alasan: Rujukan }
  | { readonly jenis: 'tolak'; readonly alasan: Rujukan }
  | { readonly jenis: 'kedaluwarsakan' }
  | { readonly jenis: 'buka_kembali'; readonly alasan: Rujukan }
  | { readonly jenis: 'koreksi'; readonly alasan: Rujukan }
  | { readonly jenis: 'komentar'; readonly teks: Rujukan };

export type JenisPerintah = Perintah['jenis'];

/** A command of one kind. */
export type PerintahJenis<J extends JenisPerintah> = Extract<Perintah, { jenis: J }>;

/** Who may do it now: any of these posts, or the program itself. */
export type Siapa = readonly Tempat[] | 'sistem';
