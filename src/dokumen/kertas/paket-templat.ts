import { createHash } from 'node:crypto';

/** A set of templates with the pictures they show, by file name; `sidik` names exactly these bytes. */
export interface PaketTemplat {
  readonly sidik: string;
  readonly berkas: ReadonlyMap<string, Uint8Array>;
}

/** Binds files into a set. Sorted, so that the same files have the same `sidik` in whatever order they were read. */
export function paketTemplat(berkas: ReadonlyMap<string, Uint8Array>): PaketTemplat {
  const urut = [...berkas].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [nama, bytes] of urut) hash.update(`${nama}\0${bytes.length}\0`).update(bytes);
  return { sidik: hash.digest('hex'), berkas: new Map(urut) };
}
