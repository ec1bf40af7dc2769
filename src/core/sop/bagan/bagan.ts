import type { Cabang } from '../schema.ts';

/**
 * The drawing model of the official page (PermenPAN-RB 35/2012): what is drawn in the pelaksana columns, and where.
 *
 * Horizontally everything is known: `x` runs from the left edge of the first pelaksana column, in px of the screen (paper
 * scales them), and each column says how wide it is. Vertically the text of a row decides its height, which nobody
 * measures: `y` is a row and a fraction of its height (0 its upper border, 1 its lower), plus `geser` px. That is sound
 * as long as each row is at least `tinggi` px high. So a cell can draw its own share in percents: `selBagan` gives it.
 */
export interface Bagan {
  /** Sum of the columns' widths, px. */
  readonly lebar: number;
  readonly kolom: readonly KolomBagan[];
  /** Rows of the table in order; each has exactly one symbol. */
  readonly baris: readonly BarisBagan[];
  readonly panah: readonly PanahBagan[];
}

export interface KolomBagan {
  /** Left edge, width, and where the centre of its symbols stands, px from the left edge of the first column. */
  readonly kiri: number;
  readonly lebar: number;
  readonly tengah: number;
}

/** The five symbols but the arrow: capsule, box, diamond, pentagon. */
export type Bentuk = 'kapsul' | 'kotak' | 'belah-ketupat' | 'segilima';

export interface BarisBagan {
  /**
   * `kegiatan`: a step. `mulai`, `selesai`: a row without number, where the SOP's reading begins or ends elsewhere than in
   * a capsule of its own. `sambung`: a pentagon at a page break; on screen there are none.
   */
  readonly jenis: 'kegiatan' | 'mulai' | 'selesai' | 'sambung';
  /** The step's number; of a pentagon, the step that it leads to; null in the rows of `mulai` and `selesai`. */
  readonly no: number | null;
  /** The acting pelaksana, as place in `kolom` (and in the SOP's list). */
  readonly kolom: number;
  readonly bentuk: Bentuk;
  /** The letter in a pentagon. */
  readonly huruf: string | null;
  /** Least height, px. */
  readonly tinggi: number;
}

/** One exit as an arrow: orthogonal, from the border of one symbol to the border of another, its head at the last point. */
export interface PanahBagan {
  /** Places in `baris`. */
  readonly dari: number;
  readonly ke: number;
  /** Exits of a decision say which they are. */
  readonly cabang: Cabang | null;
  readonly titik: readonly Titik[];
  readonly label: LabelBagan | null;
}

export interface Titik {
  readonly x: number;
  readonly y: LetakY;
}

export interface LetakY {
  /** Place in `baris`. */
  readonly baris: number;
  /** 0..1 of the row's height. */
  readonly pecahan: number;
  /** px below that. */
  readonly geser: number;
}

/** "Ya" or "Tidak" beside its arrow: a box with its upper left corner, centred text of `UKURAN.huruf` px. */
export interface LabelBagan {
  readonly cabang: Cabang;
  readonly x: number;
  readonly y: LetakY;
  readonly lebar: number;
  readonly tinggi: number;
}
