/** A post in one kantor. Several posts may perform the same lane of the SOP, such as two counters. */
export interface Jabatan {
  readonly id: string;
  readonly kantor: string;
  /** The lane of the SOP that the post performs (`pelaksana[].kunci`). */
  readonly pelaksana: string;
  readonly nama: string;
}
