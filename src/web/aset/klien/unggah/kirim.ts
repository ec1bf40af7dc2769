import { crc32 } from '../../../../core/foto/crc32.ts';
import { baca, hapus, tulis } from '../simpanan.ts';

const POTONG = 256 * 1024;
/** Waits (ms) before each further try; a new connection ends them at once. */
const TUNGGU = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** The server will not have this file: what it said. */
export class Ditolak extends Error {}
/** Nothing can be sent ahead from here (the session ended, too much is under way): the form itself takes the file. */
export class LewatForm extends Error {}

export interface Pengiriman {
  readonly alamat: string;
  readonly isi: Blob;
  readonly nama: string;
  /** Told the bytes that came so far; null while the connection is gone. */
  readonly kabari: (diterima: number | null) => void;
  readonly batal: AbortSignal;
}

interface Jawab {
  /** 0: no connection. */
  readonly status: number;
  readonly offset: number;
  readonly isi: { readonly id?: string; readonly kalimat?: string };
}

/** Sends a file in pieces, goes on where it stopped, also after the page was closed. Answers its id. */
export async function kirim(p: Pengiriman): Promise<string> {
  const { isi } = p;
  const crc = crc32(new Uint8Array(await isi.arrayBuffer()));
  const kunci = `lajur:unggah:${p.alamat}:${crc}.${isi.size}`;
  const dulu = baca(kunci);
  let id = dulu ?? '';
  // What was begun before may be gone meanwhile.
  let offset = dulu ? (await minta(p, 'GET', `/${dulu}`)).offset : -1;
  for (let awal = 0; awal < 3; awal += 1) {
    if (offset < 0) {
      const baru = await minta(p, 'POST', '', JSON.stringify({ nama: p.nama, ukuran: isi.size, crc }));
      id = baru.isi.id ?? '';
      if (id === '') throw ditolak(baru);
      tulis(kunci, id);
      offset = 0;
    }
    while (offset >= 0 && offset < isi.size) offset = await satu(p, id, offset);
    if (offset >= 0) return id;
    hapus(kunci);
  }
  throw new LewatForm();
}

/** Sends one piece; answers where the next begins, or -1 when all must begin anew. */
async function satu(p: Pengiriman, id: string, dari: number): Promise<number> {
  const jawab = await minta(p, 'PATCH', `/${id}`, p.isi.slice(dari, dari + POTONG), dari);
  if (jawab.status === 204 || jawab.status === 409) {
    p.kabari(jawab.offset);
    return jawab.offset;
  }
  if (jawab.status === 404 || jawab.status === 422) return -1;
  throw ditolak(jawab);
}

function ditolak({ status, isi }: Jawab): Error {
  return isi.kalimat !== undefined && (status === 413 || status === 422)
    ? new Ditolak(isi.kalimat)
    : new LewatForm();
}

/** Asks until there is an answer that is one: no connection, a busy and a failing server are asked again. */
async function minta(
  p: Pengiriman,
  cara: string,
  jalur: string,
  badan: Blob | string | null = null,
  dari?: number,
): Promise<Jawab> {
  for (let ke = 0; ; ke += 1) {
    const jawab = await sekali(p, cara, jalur, badan, dari);
    if (jawab.status !== 0 && jawab.status < 500) return jawab;
    const lama = TUNGGU[ke];
    // No connection, after all tries.
    if (lama === undefined) throw new Error();
    p.kabari(null);
    await tunggu(lama, p.batal);
    // Part of the piece may have come all the same.
    if (cara !== 'PATCH') continue;
    const kini = await sekali(p, 'GET', jalur, null);
    if (kini.status === 404 || (kini.offset >= 0 && kini.offset !== dari))
      return { ...kini, status: kini.status === 404 ? 404 : 204 };
  }
}

function sekali(
  { alamat, kabari, batal }: Pengiriman,
  cara: string,
  jalur: string,
  badan: Blob | string | null,
  dari?: number,
): Promise<Jawab> {
  return new Promise((beri, gagal) => {
    const x = new XMLHttpRequest();
    x.open(cara, alamat + jalur);
    x.timeout = 90_000;
    if (dari !== undefined) {
      x.setRequestHeader('Upload-Offset', String(dari));
      x.upload.addEventListener('progress', (e) => kabari(dari + e.loaded));
    }
    const henti = (): void => {
      x.abort();
      gagal(new DOMException('', 'AbortError'));
    };
    if (batal.aborted) return henti();
    batal.addEventListener('abort', henti);
    x.onloadend = () => {
      batal.removeEventListener('abort', henti);
      const offset = x.getResponseHeader('Upload-Offset');
      beri({ status: x.status, offset: offset === null ? -1 : Number(offset), isi: urai(x) });
    };
    x.send(badan);
  });
}

/** The fields of an answer that is one of ours; a page of the login has none. */
function urai({ responseText }: XMLHttpRequest): Jawab['isi'] {
  try {
    const nilai: unknown = JSON.parse(responseText);
    if (typeof nilai !== 'object' || nilai === null) return {};
    return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, String(v)]));
  } catch {
    return {};
  }
}

function tunggu(lama: number, batal: AbortSignal): Promise<void> {
  return new Promise((usai) => {
    const lanjut = (): void => usai();
    setTimeout(lanjut, lama);
    addEventListener('online', lanjut, { once: true });
    batal.addEventListener('abort', lanjut);
  });
}
