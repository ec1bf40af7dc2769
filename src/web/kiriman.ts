/** A posted form, read once: text fields as typed and files as bytes. */
export interface Kiriman {
  readonly teks: (nama: string) => string;
  /** Every value of a name that occurs more than once (checkboxes). */
  readonly semua: (nama: string) => readonly string[];
  readonly unggahan: (nama: string) => readonly Unggahan[];
  /** All text fields, for redisplay and for drafts. */
  readonly isi: Readonly<Record<string, string | string[]>>;
  readonly adaBerkas: boolean;
}

export interface Unggahan {
  readonly nama: string;
  readonly bytes: Uint8Array;
}

/** Too large to be read at all; the sentence says what is possible instead. */
export class KirimanTerlaluBesar extends Error {
  override readonly name = 'KirimanTerlaluBesar';
}

/** Largest post that is read, in bytes: a few pictures of 15 MB. */
export const BATAS_KIRIMAN = 36 * 1024 * 1024;

/** Reads url-encoded and multipart posts. @throws KirimanTerlaluBesar past BATAS_KIRIMAN. */
export async function bacaKiriman(request: Request): Promise<Kiriman> {
  const panjang = Number(request.headers.get('content-length') ?? '0');
  if (panjang > BATAS_KIRIMAN) throw new KirimanTerlaluBesar();
  const data = await request.formData();
  const isi: Record<string, string | string[]> = {};
  const unggahan = new Map<string, Unggahan[]>();
  for (const [nama, nilai] of data) {
    if (typeof nilai === 'string') {
      const lama = isi[nama];
      isi[nama] = lama === undefined ? nilai : [lama, nilai].flat();
    } else if (nilai.size > 0) {
      const berkas = { nama: nilai.name, bytes: new Uint8Array(await nilai.arrayBuffer()) };
      unggahan.set(nama, [...(unggahan.get(nama) ?? []), berkas]);
    }
  }
  return kirimanDari(isi, unggahan);
}

/** The same over values already at hand, such as a form kept while its session expired. */
export function kirimanDari(
  isi: Readonly<Record<string, string | string[]>>,
  unggahan: ReadonlyMap<string, readonly Unggahan[]> = new Map(),
): Kiriman {
  const semua = (nama: string): string[] => [isi[nama] ?? []].flat();
  return {
    isi,
    semua,
    teks: (nama) => semua(nama)[0] ?? '',
    unggahan: (nama) => unggahan.get(nama) ?? [],
    adaBerkas: unggahan.size > 0,
  };
}
