/** Points at an encrypted isian version: its id, and a keyed hash of its canonical content. Never the content itself. */
export interface Rujukan {
  readonly id: string;
  readonly hash: string;
}
