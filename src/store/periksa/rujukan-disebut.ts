/** What the events of a berkas point at. */
export interface Disebut {
  /** Ids of contents, with the keyed hash that the event gives them. */
  readonly isian: ReadonlyMap<string, string>;
  /** Ids of uploaded files, likewise. */
  readonly dokumen: ReadonlyMap<string, string>;
  /** Ids of prints. */
  readonly cetakan: ReadonlySet<string>;
}

/** Collects every reference in the data of events, whatever their kind: `{id, hash}`, `{dokumen, hash}`, `{cetakan}`. */
export function rujukanDisebut(peristiwa: readonly unknown[]): Disebut {
  const isian = new Map<string, string>();
  const dokumen = new Map<string, string>();
  const cetakan = new Set<string>();
  const lihat = (nilai: unknown): void => {
    if (typeof nilai !== 'object' || nilai === null) return;
    const isi = Object.entries(nilai);
    const teks = new Map(isi.filter((e): e is [string, string] => typeof e[1] === 'string'));
    const hash = teks.get('hash');
    const id = teks.get('id');
    const file = teks.get('dokumen');
    if (hash !== undefined && id !== undefined && isi.length === 2) isian.set(id, hash);
    if (hash !== undefined && file !== undefined) dokumen.set(file, hash);
    const lembar = teks.get('cetakan');
    if (lembar !== undefined) cetakan.add(lembar);
    for (const [, anak] of isi) lihat(anak);
  };
  for (const satu of peristiwa) lihat(satu);
  return { isian, dokumen, cetakan };
}
