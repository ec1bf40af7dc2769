import { bacaMultipart, MultipartRusak, pembatasDari } from './multipart.ts';

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
  /** Bytes; more than `bytes` holds when the file was too large to be kept. The bytes' length when left out. */
  readonly ukuran?: number;
}

/** Too large to be read at all; the sentence says what is possible instead. */
export class KirimanTerlaluBesar extends Error {
  override readonly name = 'KirimanTerlaluBesar';
}

/** No form of ours, or one that broke off on its way. */
export class KirimanRusak extends Error {
  override readonly name = 'KirimanRusak';
}

/** Bytes of one post that are kept: a few pictures of 15 MB. A file that goes over is let go, the rest stays. */
export const BATAS_KIRIMAN = 36 * 1024 * 1024;
/** Bytes of one file that are kept; a larger one is refused beside its field (dokumen/unggahan.ts). */
const BATAS_BERKAS = 16 * 1024 * 1024;
/** Bytes that are read at all; nobody photographs that much by mistake. */
const BATAS_BACA = 256 * 1024 * 1024;
/** Bytes of text: far more than the longest form. */
const BATAS_TEKS = 4 * 1024 * 1024;

/** Reads url-encoded and multipart posts. @throws KirimanTerlaluBesar past `batasBaca` bytes, KirimanRusak for anything else. */
export async function bacaKiriman(request: Request, batasBaca: number = BATAS_BACA): Promise<Kiriman> {
  const tipe = request.headers.get('content-type') ?? '';
  const pembatas = pembatasDari(tipe);
  if (pembatas !== undefined) return multipart(request, pembatas, batasBaca);
  if (!/^application\/x-www-form-urlencoded\b/iu.test(tipe)) throw new KirimanRusak(`Content type ${tipe}`);
  const potongan: Uint8Array[] = [];
  for await (const bytes of isiDari(request, Math.min(BATAS_TEKS, batasBaca))) potongan.push(bytes);
  const isi: Isi = new Map();
  for (const [nama, nilai] of new URLSearchParams(Buffer.concat(potongan).toString('utf8')))
    tambah(isi, tanpaNol(nama), nilai);
  return kirimanDari(Object.fromEntries(isi));
}

type Isi = Map<string, string | string[]>;

async function multipart(request: Request, pembatas: string, batasBaca: number): Promise<Kiriman> {
  const batas = { satu: BATAS_BERKAS, semua: BATAS_KIRIMAN };
  const semua = await bacaMultipart(isiDari(request, batasBaca), pembatas, batas).catch((sebab: unknown) => {
    throw sebab instanceof MultipartRusak ? new KirimanRusak(sebab.message, { cause: sebab }) : sebab;
  });
  const isi: Isi = new Map();
  const unggahan = new Map<string, Unggahan[]>();
  for (const { nama, berkas, bytes, ukuran } of semua) {
    if (berkas === undefined) {
      if (ukuran > BATAS_TEKS) throw new KirimanTerlaluBesar();
      tambah(isi, nama, Buffer.from(bytes).toString('utf8'));
    } else if (ukuran > 0) {
      const satu = { nama: tanpaNol(berkas), bytes, ukuran };
      const lama = unggahan.get(nama);
      if (lama) lama.push(satu);
      else unggahan.set(nama, [satu]);
    }
  }
  return kirimanDari(Object.fromEntries(isi), unggahan);
}

async function* isiDari(request: Request, batas: number): AsyncGenerator<Uint8Array> {
  let dibaca = 0;
  if (!request.body) return;
  for await (const bytes of request.body) {
    dibaca += bytes.length;
    if (dibaca > batas) throw new KirimanTerlaluBesar();
    yield bytes;
  }
}

function tambah(isi: Isi, nama: string, nilai: string): void {
  const lama = isi.get(nama);
  const baru = tanpaNol(nilai);
  // Added in place: a post of one name a hundred thousand times over must not be copied as often.
  if (Array.isArray(lama)) lama.push(baru);
  else isi.set(nama, lama === undefined ? baru : [lama, baru]);
}

/** U+0000 cannot be typed and PostgreSQL keeps none; it becomes U+FFFD, as in the HTML standard's own parsing. */
function tanpaNol(teks: string): string {
  return teks.replaceAll('\0', '\uFFFD');
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
