import type {
  CaraTanda,
  Hubungan,
  LewatDokumen,
  Naskah,
  Nilai,
  Peminjam,
  Saluran,
  Sifat,
} from './peristiwa.ts';
import type { Tempat } from './posisi.ts';
import type { Rujukan } from './rujukan.ts';
import type { Penerima } from './surat.ts';
import type { KeadaanArsip, TempatArsip } from './tempat-arsip.ts';

/** A picture or PDF already stored: its id and keyed hash. */
export interface DokumenBaru {
  readonly syarat: string;
  readonly dokumen: Rujukan;
  /** Adds pages to the version there is; otherwise the first of a persyaratan in this press begins a new one. */
  readonly lanjutan?: boolean | undefined;
  readonly lewat?: LewatDokumen | undefined;
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
      /** Content of the form that is known already: of an earlier berkas, or of an application. */
      readonly awal?: Rujukan | null | undefined;
      readonly dokumen: readonly DokumenBaru[];
    }
  /** `awal` as in `catat`, where it became known only now; left out it stays as it was. */
  | { readonly jenis: 'ubah_pemohon'; readonly pemohon: Rujukan; readonly awal?: Rujukan | null | undefined }
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
  | { readonly jenis: 'nomori'; readonly tanda: string; readonly kantor: string; readonly nomor: string }
  | { readonly jenis: 'batal_nomor'; readonly tanda: string; readonly alasan: Rujukan }
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
  /** `digital` points at the list of files that were opened and compared just now; null where that was not done. */
  | { readonly jenis: 'arsip'; readonly tempat: TempatArsip; readonly digital: Rujukan | null }
  | {
      readonly jenis: 'arsip_pinjam';
      readonly peminjam: Peminjam;
      readonly keperluan: Rujukan;
      readonly tenggat: number;
    }
  | { readonly jenis: 'arsip_kembalikan'; readonly tempat: TempatArsip }
  | { readonly jenis: 'arsip_pindah'; readonly tempat: TempatArsip; readonly keadaan: KeadaanArsip }
  | { readonly jenis: 'teruskan' }
  | { readonly jenis: 'beritahu'; readonly saluran: Saluran; readonly pesan: Rujukan }
  | {
      readonly jenis: 'terima_perbaikan';
      readonly syarat: readonly string[];
      readonly dokumen: readonly DokumenBaru[];
    }
  /** The pemohon's own pictures, one delivery of one item; kept until the whole is sent. */
  | { readonly jenis: 'unggah_perbaikan'; readonly dokumen: readonly DokumenBaru[] }
  /** The pemohon says that all is there; `alternatif`: lists of items of which one suffices. */
  | { readonly jenis: 'kirim_perbaikan'; readonly alternatif?: readonly (readonly string[])[] }
  | {
      readonly jenis: 'serahkan';
      readonly penerima: Rujukan;
      readonly hubungan: Hubungan;
      readonly surat: readonly string[];
    }
  | { readonly jenis: 'terima_map'; readonly surat: readonly string[]; readonly pembawa?: Penerima | null }
  /** Papers of which nobody recorded how they came are here. */
  | { readonly jenis: 'catat_pegang'; readonly surat: readonly string[]; readonly pembawa: Penerima | null }
  /** The pemohon brought the papers to the end of their way. */
  | { readonly jenis: 'sampai_tujuan' }
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

/** Who may do it now: any of these posts, the pemohon, or the program itself. */
export type Siapa = readonly Tempat[] | 'pemohon' | 'sistem';
