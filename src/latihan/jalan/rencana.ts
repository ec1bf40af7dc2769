import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import type { Naskah, Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Posisi, Tempat } from '../../core/berkas/posisi.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';

/** The office clock as the walk needs it: the instant (epoch ms) at which this many office minutes have passed. */
export interface JamKantor {
  readonly tambah: (saat: number, menit: number) => number;
}

export type JenisTeks =
  'pemohon' | 'isian' | 'instruksi' | 'catatan' | 'alasan' | 'pesan' | 'penerima' | 'dokumen' | 'manifes';

/** Content behind a reference, so that a store can encrypt it; equal content of a kind has an equal reference. */
export interface Teks {
  readonly rujukan: Rujukan;
  readonly jenis: JenisTeks;
  readonly isi: unknown;
}

/** The same for every walk of an office: its SOP, who holds its posts, its clock. */
export interface Dunia {
  readonly sop: Sop;
  /** Which kantor plays each unit. */
  readonly kantor: Readonly<Record<string, string>>;
  /** Who performs this lane at this instant (epoch ms). */
  readonly petugas: (tempat: Tempat, saat: number) => Penugasan;
  readonly jam: JamKantor;
  readonly naskah: Naskah;
  /** Makes the reference of a content; default `rujuk`. */
  readonly rujuk?: ((jenis: JenisTeks, isi: unknown) => Rujukan) | undefined;
}

/** One berkas to be: what it is about, where it shall end up, and what shall happen on the way. */
export interface Rencana {
  readonly seed: number;
  readonly berkas: string;
  readonly nomor: string;
  readonly keperluan: string;
  readonly form: string;
  readonly syarat: readonly string[];
  /** Epoch ms of the first press. */
  readonly mulai: number;
  /** What the loket types about the pemohon. */
  readonly pemohon: unknown;
  /** The filled form: version 0 at first, the next after each change of content. */
  readonly isian: (versi: number) => unknown;
  /** Where the walk stops, once all that is planned below has happened. */
  readonly tujuan: Posisi;
  /** Where a berkas that ends unfinished stood; default the first step. */
  readonly tutupDari?: Posisi | undefined;
  /** How often each decision step says Tidak, by step number. */
  readonly tidak?: Readonly<Record<number, number>> | undefined;
  /** How often each step sends back with a reason (penyimpangan). */
  readonly kembali?: Readonly<Record<number, number>> | undefined;
  /** How often the sender at each step takes the berkas back unopened. */
  readonly tarik?: Readonly<Record<number, number>> | undefined;
  /** How often a finished berkas is corrected. */
  readonly koreksi?: number | undefined;
  /** Whether filling the form again changes it, so that its signatures fall. Default false. */
  readonly isiBerubah?: boolean | undefined;
  /** Whether the pemohon signs while the form is filled. Default true. */
  readonly pemohonHadir?: boolean | undefined;
  /** Pace: 1 stays within the standard minutes of every step, 3 overruns them. Default 1. */
  readonly laju?: number | undefined;
  /** Whether the holder has opened the berkas where the walk stops. Default false. */
  readonly dibuka?: boolean | undefined;
  /** Pictures at the loket: the reference of a stored document for an item; default none. */
  readonly dokumen?: ((syarat: string, versi: number) => Rujukan) | undefined;
}

/** One press of the walk, as a page would send it, with what the core answered. */
export interface Tekan {
  readonly perintah: Perintah;
  readonly konteks: Konteks;
  readonly teks: readonly Teks[];
  readonly peristiwa: readonly Peristiwa[];
  readonly berkas: Berkas;
}

/** A press before the core has seen it. `menit`: office minutes since the press before. */
export interface Rancangan {
  readonly perintah: Perintah;
  readonly oleh: Tempat | 'sistem';
  readonly teks: readonly Teks[];
  readonly menit: number;
}
