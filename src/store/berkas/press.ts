import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import type { Penolakan } from '../../core/berkas/penolakan.ts';
import type { Perintah, PerintahJenis } from '../../core/berkas/perintah.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import type { Sumber } from './amplop.ts';
import type { Alat } from './alat.ts';

/** A command as a page builds it: the store itself gives a new berkas its id, and a received one its number. */
export type PerintahPress =
  | Exclude<Perintah, { jenis: 'catat' | 'terima' }>
  | Omit<PerintahJenis<'catat'>, 'berkas'>
  | { readonly jenis: 'terima' };

/** Which gapless series a number is taken from: one per kantor and year. `awalan` is unique among the kantor. */
export interface Penomoran {
  readonly kantor: string;
  readonly awalan: string;
  readonly tahun: number;
}

/** Fields of the row that lists and search read; what is left out stays as it was. No part of the chain. */
export interface BarisPress {
  readonly namaPemohon?: string;
  readonly rt?: string | null;
  readonly rw?: string | null;
  readonly kanal?: string;
  readonly diLoket?: boolean;
  /** All NIK (or No. KK) that the berkas is about now; former ones stay findable as not active. */
  readonly nik?: readonly string[];
  readonly noKk?: readonly string[];
}

/** A message for the jobs: ids and codes, never personal data. `siap`: not before this instant (epoch ms). */
export interface PesanKeluar {
  readonly jenis: string;
  readonly isi: unknown;
  readonly siap?: number;
}

/** A document of record, frozen as bytes in the commit of the press. */
export interface DokumenResmiBaru {
  readonly jenis: string;
  readonly bytes: Uint8Array;
  /** It leaves on paper: the print's id, and the token of its QR (null where it has none). */
  readonly cetakan?: { readonly id: string; readonly token: string | null };
}

/** Which press it is, and what its person had seen: enough to know what became of it before. */
export type TandaPress = Pick<Press, 'berkas' | 'versi' | 'kunci' | 'konteks'>;

/** One press of one button. */
export interface Press {
  /** null begins a new berkas (the first command is then `catat`). */
  readonly berkas: string | null;
  /** The version that the person saw; null where it does not matter (the program itself, a remark). */
  readonly versi: number | null;
  /** Idempotency key of the form: a second press with it gets the first result. */
  readonly kunci: string;
  readonly konteks: Konteks;
  readonly sumber: Sumber;
  /** Called once per attempt; several commands are one commit, and the first refusal refuses all. */
  readonly perintah: (alat: Alat) => PerintahBanyak | Promise<PerintahBanyak>;
  /** Needed by `terima` of a berkas without number. */
  readonly penomoran?: Penomoran;
  readonly baris?: BarisPress;
  readonly dokumenResmi?: readonly DokumenResmiBaru[];
  readonly keluar?: readonly PesanKeluar[];
  /** Parts of this person's draft that the press makes obsolete. */
  readonly hapusDraf?: readonly string[];
}

type PerintahBanyak = PerintahPress | readonly PerintahPress[];

/** What became of a press. `basi`: someone else was first; `sejak` is what happened meanwhile, and nothing was stored. */
export type HasilTekan =
  | { readonly hasil: 'berhasil'; readonly berkas: Berkas; readonly versi: number; readonly ulang: boolean }
  | { readonly hasil: 'ditolak'; readonly penolakan: Penolakan }
  | { readonly hasil: 'basi'; readonly sejak: readonly Catatan[]; readonly berkas: Berkas };
