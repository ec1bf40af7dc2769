import { BUTIR_FORM } from '../../core/berkas/peristiwa.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import type { KonteksAturan } from '../../core/keluarga/aturan.ts';
import type { LembarLayanan } from '../../core/formulir/lembar-ditawarkan.ts';
import type { Perangkat } from '../../core/formulir/perangkat.skema.ts';
import type { Syarat } from '../../core/formulir/persyaratan.skema.ts';

/** One persyaratan as the office's list has it. */
export interface ButirPersyaratan {
  readonly kunci: string;
  readonly label: string;
  readonly bantuan?: string | undefined;
  readonly dasar?: string | undefined;
  readonly bentuk?: Syarat['bentuk'] | undefined;
  /** When it is needed, as a sentence; without it, always. */
  readonly bila?: string | undefined;
  /** Items with the same word are alternatives. */
  readonly salah_satu?: string | undefined;
  readonly berlaku?: string | undefined;
  readonly tampak?: readonly string[] | undefined;
}

/** The definitions a berkas began with, read from the very bytes frozen with it. */
export interface NaskahBerkas {
  /** The service asked for, in words: "pisah KK, satu alamat". */
  readonly keperluan: { readonly kunci: string; readonly label: string; readonly kelompok: string };
  readonly persyaratan: readonly ButirPersyaratan[];
  readonly alasanKurang: readonly {
    readonly kunci: string;
    readonly label: string;
    /** A new picture mends it, also where the original is asked for. */
    readonly cukup_foto?: boolean;
    /** No longer offered, still read. */
    readonly pensiun?: boolean;
  }[];
  /** The reason to be written on the form for this service, where the list has one. */
  readonly alasan?: { readonly kode: string; readonly lain: string | undefined } | undefined;
  /** What the rules of a family know of the service; undefined: nothing. */
  readonly aturan?: Pick<KonteksAturan, 'tanda' | 'layanan'> | undefined;
  readonly form: Form;
  readonly kode: BukuKode;
  /** The templates the form is printed with; undefined where none were frozen: those of now. */
  readonly templat?: ReadonlyMap<string, string> | undefined;
  /** The companion sheets of this service in the set of forms that the berkas began with. */
  readonly lembar?: readonly LembarLayanan[] | undefined;
  /** That set; undefined where the SOP has none. */
  readonly perangkat?: Perangkat | undefined;
}

/** The label of a persyaratan; its key when the list no longer names it. */
export function namaSyarat(naskah: Pick<NaskahBerkas, 'persyaratan' | 'form'>, kunci: string): string {
  if (kunci === BUTIR_FORM) return `Form isian ${naskah.form.kode}`;
  return naskah.persyaratan.find((p) => p.kunci === kunci)?.label ?? kunci;
}
