/** One thing wrong with an SOP file: where (path of keys from the root) and what, in Indonesian. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
