import type { Form } from '../../core/formulir/form.skema.ts';

/** Paper an office prints forms on: A4, F4 of 215 × 330 mm (folio), or A3 for a companion sheet. */
export type KertasForm = 'a4' | 'f4' | 'a3';

/** One code with its official meaning, as printed on the sheet. */
export interface KodeCetak {
  readonly kode: string;
  readonly nama: string;
}

/** A field of the form in printed order; the template prints those it has no official place for in rows of their own. */
export interface FieldCetak {
  readonly kunci: string;
  readonly no: string;
  readonly label: string;
  /** As people read it; empty while nothing is filled or when it is left for the pen. */
  readonly isi: string;
}

/** One place to sign. */
export interface TandaCetak {
  /** Key of the SOP's signature, `ttd-…`. */
  readonly kunci: string;
  readonly letak: Form['tanda_tangan'][number]['letak'];
  /** Words above the space, line by line. */
  readonly atas: readonly string[];
  /** Empty: dots to write on. */
  readonly nama: string;
  /** Null: this block shows no NIP at all; empty: a NIP to be written. */
  readonly nip: string | null;
  /** Null: no register in this block (a pemohon); empty: dots to write on. */
  readonly register: string | null;
}

/** What `lembar(d)` of a form template takes. Every text is printed as it is: never as code of the template language. */
export interface DataFormCetak {
  readonly kertas: KertasForm;
  /** Words across the sheet, one below the other; none on a paper that counts. */
  readonly tandaAir: readonly string[];
  /** "Dicetak … oleh …". */
  readonly jejak: string;
  /** `F-1.15`. */
  readonly kode: string;
  readonly judul: string;
  readonly dasar: string;
  readonly petunjuk: readonly string[];
  /** Number of the berkas; empty while it has none. */
  readonly nomor: string;
  /** `[n - 1][h - 1]`: the SVG for page `h` when there turn out to be `n` pages; empty: no QR on the sheet. */
  readonly qr: readonly (readonly string[])[];
  /** Short code below the QR, to be typed where nothing can be scanned. */
  readonly kodeLembar: string;
  /** Every field of the form by key, empty texts included: numbers as digits, texts in capitals. */
  readonly nilai: Readonly<Record<string, string>>;
  readonly field: readonly FieldCetak[];
  /** Code list of each field and column of kind `kode`, by its key. */
  readonly daftar: Readonly<Record<string, readonly KodeCetak[]>>;
  readonly anggota: { readonly no: string; readonly baris: readonly Readonly<Record<string, string>>[] };
  /** Unused rows are struck through, so that nobody is added after signing. */
  readonly coretSisa: boolean;
  /** "Pangkalpinang, 24 November 2026". */
  readonly tempatTanggal: string;
  /** Left to right. */
  readonly tandaTangan: readonly TandaCetak[];
  /** Print nothing but the register number of this signature, at its place; null: the whole sheet. */
  readonly hanyaNomor: string | null;
}
