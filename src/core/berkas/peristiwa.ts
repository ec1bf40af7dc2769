import type { StatusPenugasan } from '../organisasi/penugasan.ts';
import type { Penempatan, Tempat } from './posisi.ts';
import type { SebabBatal } from './register.ts';
import type { Rujukan } from './rujukan.ts';
import type { Penerima } from './surat.ts';
import type { KeadaanArsip, TempatArsip } from './tempat-arsip.ts';

export type Putusan = 'sesuai' | 'kurang' | 'tidak_perlu';
export type Pihak = 'pemohon' | 'kantor';
export type Sifat = 'biasa' | 'segera' | 'sangat_segera';
export type Saluran = 'whatsapp' | 'cetak' | 'lisan';
export type Hubungan = 'sendiri' | 'keluarga' | 'kuasa';
/**
 * How a document came in: chosen on the official's page, sent by a phone through the code shown there, or by the pemohon
 * through the tracking link.
 */
export type LewatDokumen = 'layar' | 'hp' | 'tautan';
export type CaraTanda = 'basah' | 'tetap';

/** The form isian as an item of a check, beside the persyaratan. */
export const BUTIR_FORM = 'form-isian';

/** The verdict on one persyaratan (or on the form); `alasan` is a code of the office's list, `catatan` free words (encrypted). */
export interface Nilai {
  readonly putusan: Putusan;
  readonly alasan: string | null;
  readonly catatan: Rujukan | null;
  readonly pihak: Pihak | null;
}

/** Why the work moved; deviations from the chart are `kembali` and everything after it. */
export type SebabPindah =
  'lanjut' | 'tidak' | 'bagian' | 'kembali' | 'tarik' | 'alih' | 'tutup' | 'buka' | 'koreksi';

/** What is frozen with a berkas at its beginning: editing a file on disk changes no running berkas. */
export interface Naskah {
  readonly sop: string;
  readonly persyaratan: string;
  readonly formulir: string;
}

/** Facts of a berkas. No personal data: free words and forms are Rujukan, people are ids. */
export type Peristiwa =
  | {
      readonly jenis: 'dicatat';
      readonly berkas: string;
      readonly naskah: Naskah;
      readonly keperluan: string;
      readonly form: string;
      readonly syarat: readonly string[];
      /** Which kantor plays each unit of the SOP. */
      readonly kantor: Readonly<Record<string, string>>;
      readonly pemohon: Rujukan;
      /** Content of the form known at the beginning (an earlier berkas, an application); null where nothing was. */
      readonly awal: Rujukan | null;
      readonly loket: Tempat;
    }
  | {
      readonly jenis: 'pemohon_diubah';
      readonly pemohon: Rujukan;
      /** What became known at the loket since; null leaves what was known. */
      readonly awal: Rujukan | null;
    }
  | {
      readonly jenis: 'keperluan_diganti';
      readonly keperluan: string;
      readonly form: string;
      readonly syarat: readonly string[];
    }
  | { readonly jenis: 'diterima'; readonly nomor: string; readonly surat: readonly string[] }
  | {
      readonly jenis: 'dokumen_ditambah';
      readonly syarat: string;
      readonly dokumen: string;
      readonly hash: string;
      /** A further page of the version before it; false begins a new version. null: written before this was recorded. */
      readonly lanjutan: boolean | null;
      readonly lewat: LewatDokumen;
    }
  | { readonly jenis: 'dibuka' }
  | {
      readonly jenis: 'didisposisikan';
      readonly id: string;
      readonly dari: Tempat;
      readonly kepada: Tempat;
      readonly instruksi: Rujukan | null;
      readonly sifat: Sifat;
      readonly batas: number | null;
    }
  | {
      readonly jenis: 'diperiksa';
      readonly langkah: number;
      readonly hasil: 'lengkap' | 'kurang';
      readonly nilai: Readonly<Record<string, Nilai>>;
    }
  | { readonly jenis: 'form_diisi'; readonly isian: Rujukan }
  | {
      readonly jenis: 'ditandatangani';
      readonly tanda: string;
      readonly hash: string;
      readonly cara: CaraTanda;
    }
  | { readonly jenis: 'dinomori'; readonly tanda: string; readonly kantor: string; readonly nomor: string }
  | {
      readonly jenis: 'nomor_dibatalkan';
      readonly tanda: string;
      readonly kantor: string;
      readonly nomor: string;
      readonly sebab: SebabBatal;
      readonly alasan: Rujukan;
    }
  | {
      readonly jenis: 'dipindai';
      readonly tanda: string;
      readonly dokumen: string;
      readonly hash: string;
      /** The print whose sheet this is, as its code says; null for a sheet that was not printed here. */
      readonly cetakan: string | null;
    }
  | {
      readonly jenis: 'dicetak';
      readonly surat: string;
      readonly cetakan: string;
      /** Keyed hash of the bytes printed. */
      readonly hash: string;
      /** Hash of the form content on the sheet; null for papers without it. */
      readonly isian: string | null;
    }
  | { readonly jenis: 'diparaf'; readonly langkah: number; readonly hash: string | null }
  | { readonly jenis: 'diteruskan'; readonly langkah: number; readonly kepada: Tempat | null }
  | {
      readonly jenis: 'diarsipkan';
      readonly langkah: number;
      readonly kantor: string;
      readonly tempat: TempatArsip;
      readonly digital: Rujukan | null;
    }
  | {
      readonly jenis: 'arsip_dipinjam';
      readonly kantor: string;
      readonly peminjam: Peminjam;
      readonly keperluan: Rujukan;
      readonly tenggat: number;
    }
  | { readonly jenis: 'arsip_kembali'; readonly kantor: string; readonly tempat: TempatArsip }
  | {
      readonly jenis: 'arsip_dipindah';
      readonly kantor: string;
      readonly tempat: TempatArsip;
      readonly keadaan: KeadaanArsip;
    }
  | { readonly jenis: 'diberitahukan'; readonly saluran: Saluran; readonly pesan: Rujukan }
  | { readonly jenis: 'perbaikan_diterima'; readonly syarat: readonly string[] }
  | {
      readonly jenis: 'diserahkan';
      readonly penerima: Rujukan;
      readonly hubungan: Hubungan;
      readonly surat: readonly string[];
    }
  | {
      readonly jenis: 'map_diterima';
      readonly oleh: Tempat;
      readonly surat: readonly string[];
      /** Who brought it; null where nobody wrote it down. */
      readonly pembawa: Penerima | null;
      /** Papers that should have come with it and did not. */
      readonly kurang: readonly string[];
    }
  | {
      readonly jenis: 'surat_dicatat';
      readonly oleh: Tempat;
      readonly surat: readonly string[];
      readonly pembawa: Penerima | null;
    }
  | { readonly jenis: 'surat_sampai'; readonly surat: readonly string[] }
  | { readonly jenis: 'dikembalikan'; readonly langkah: number; readonly alasan: Rujukan }
  | {
      readonly jenis: 'menyimpang';
      readonly perihal: Perihal;
      readonly langkah: number | null;
      readonly alasan: Rujukan | null;
    }
  | { readonly jenis: 'ditarik'; readonly tanda: string | null }
  | { readonly jenis: 'dialihkan'; readonly unit: string; readonly kantor: string; readonly alasan: Rujukan }
  | { readonly jenis: 'dibatalkan'; readonly alasan: Rujukan }
  | { readonly jenis: 'ditolak'; readonly alasan: Rujukan }
  | { readonly jenis: 'kedaluwarsa' }
  | { readonly jenis: 'dibuka_kembali'; readonly alasan: Rujukan }
  | { readonly jenis: 'dikoreksi'; readonly alasan: Rujukan }
  | { readonly jenis: 'dikomentari'; readonly teks: Rujukan }
  | {
      readonly jenis: 'berpindah';
      readonly sebab: SebabPindah;
      readonly putaran: number;
      readonly tujuan: Penempatan;
    };

export type JenisPeristiwa = Peristiwa['jenis'];

/** Kinds of penyimpangan: a step against the chart that life needs, recorded so that the report stays honest. */
export type Perihal =
  | 'dikembalikan'
  | 'ditarik'
  | 'serah_tidak_tercatat'
  | 'dialihkan'
  | 'dibatalkan'
  | 'ditolak'
  | 'kedaluwarsa'
  | 'dibuka_kembali'
  | 'dikoreksi'
  | 'rangkap_jabatan';

/** Who borrows a map from the archive: an official of the office, or a person of another (name and agency sealed). */
export type Peminjam =
  { readonly jenis: 'pejabat'; readonly orang: string } | { readonly jenis: 'luar'; readonly nama: Rujukan };

/** Who did it, as recorded for good. */
export type PelakuTercatat =
  | {
      readonly jenis: 'pejabat';
      readonly orang: string;
      readonly penugasan: string;
      readonly pelaksana: string;
      readonly kantor: string;
      readonly status: StatusPenugasan;
    }
  /** Whoever holds the tracking link of the berkas. */
  | { readonly jenis: 'pemohon' }
  | { readonly jenis: 'sistem' };

/** A fact with its place in the berkas' history. `versi` counts from 1; order is by versi, never by time. */
export interface Catatan {
  readonly versi: number;
  /** Epoch ms at which it really happened. */
  readonly terjadi: number;
  readonly pelaku: PelakuTercatat;
  readonly peristiwa: Peristiwa;
}
