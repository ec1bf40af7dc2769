import type { DokumenBaru, JenisPerintah, Perintah, PerintahJenis } from '../../core/berkas/perintah.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Kiriman, Unggahan } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { BahanKerja } from './bahan.ts';

/** Makes references while the press is written: contents are sealed and stored in the same commit. */
export interface Bantu {
  readonly id: () => string;
  /** JSON content (a form, the pemohon's data) or free words. */
  readonly rujuk: (isi: unknown) => Rujukan;
  /** The uploads named by `unggahan`, stored, in the same order. */
  readonly dokumen: readonly DokumenBaru[];
  /** The print that a scan shows; null for a sheet written by hand. */
  readonly cetakan: string | null;
}

/** Typed fields by name. */
export type Ketikan = Readonly<Record<string, string | string[]>>;

/** A post understood, or what must be mended, field by field. */
export type HasilBaca<P extends Perintah> =
  | {
      readonly ok: true;
      readonly perintah: (bantu: Bantu) => P;
      /** Pressed before it, in the same commit. */
      readonly sebelum?: (bantu: Bantu) => readonly P[];
      /** Pictures and PDFs to store first, each for one persyaratan (or for a signature's scan). */
      readonly unggahan?: readonly {
        readonly syarat: string;
        readonly berkas: Unggahan;
        readonly id?: string;
        /** Adds pages to the version there is; begins a new one otherwise. */
        readonly lanjutan?: boolean;
      }[];
    }
  | { readonly ok: false; readonly kesalahan: readonly Kesalahan[] }
  /** No press yet: keep what is typed as the draft and show the page again (adding a row, saving for later). */
  | {
      readonly ok: 'simpan';
      readonly ketikan: Ketikan;
      readonly ke?: 'form' | 'cetak';
      /** What is printed with `cetak`: the form itself where nothing is said, or the key of a companion sheet. */
      readonly surat?: string;
      readonly jangkar?: string;
      /** The document to show next. */
      readonly dok?: string;
    };

/** Reads the post of one command. Pure: bytes and ids come through `bantu`. */
export type Pembaca<J extends JenisPerintah> = (
  kiriman: Kiriman,
  bahan: BahanKerja,
) => HasilBaca<PerintahJenis<J>>;
