import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';

/** One field of a multipart post. `bytes` is empty when the part was larger than could be kept; `ukuran` is its true size. */
export interface Bagian {
  readonly nama: string;
  /** The name of the file as the browser told it; undefined for a text field. */
  readonly berkas: string | undefined;
  readonly bytes: Uint8Array;
  /** Bytes. */
  readonly ukuran: number;
}

/** Bytes: how much of one part, and of all parts together, is kept. What is larger is read to its end and let go. */
export interface BatasMultipart {
  readonly satu: number;
  readonly semua: number;
}

/** The post broke off, or is no multipart post. */
export class MultipartRusak extends Error {
  override readonly name = 'MultipartRusak';
}

/**
 * Reads multipart/form-data (RFC 7578) as it arrives, so that one photo that is too large costs neither memory nor the
 * other fields of its form. @throws MultipartRusak when the closing boundary is missing.
 */
export async function bacaMultipart(
  potongan: AsyncIterable<Uint8Array>,
  pembatas: string,
  batas: BatasMultipart,
): Promise<readonly Bagian[]> {
  const jadi: Bagian[] = [];
  const berkasnya: Promise<void>[] = [];
  let tersimpan = 0;
  // Room is taken part by part: a file that goes over is counted to its end and let go.
  const muat = (ukuran: number): boolean => {
    if (ukuran > batas.satu || tersimpan + ukuran > batas.semua) return false;
    tersimpan += ukuran;
    return true;
  };
  const pembaca = new Busboy({
    headers: { 'content-type': `multipart/form-data; boundary=${pembatas}` },
    limits: { fieldSize: batas.satu },
    // The name is shown as it came; it never becomes a path.
    preservePath: true,
  });
  pembaca.on('field', (nama, nilai, _, terpotong) => {
    const bytes = Buffer.from(nilai, 'utf8');
    const ukuran = terpotong ? batas.satu + 1 : bytes.length;
    jadi.push({ nama, berkas: undefined, bytes: muat(ukuran) ? bytes : KOSONG, ukuran });
  });
  pembaca.on('file', (nama, isi, berkas) => {
    const at = jadi.push({ nama, berkas: berkas ?? '', bytes: KOSONG, ukuran: 0 }) - 1;
    const selesai = kumpulkan(isi, batas.satu).then(({ bytes, ukuran }) => {
      jadi[at] = { nama, berkas: berkas ?? '', bytes: muat(ukuran) ? bytes : KOSONG, ukuran };
    });
    berkasnya.push(selesai);
  });
  try {
    await pipeline(Readable.from(potongan), pembaca);
    await Promise.all(berkasnya);
  } catch (sebab) {
    await Promise.allSettled(berkasnya);
    // What the source itself refuses (too much to be read at all) is not a broken post.
    throw sebab instanceof Error && RUSAK.test(sebab.message)
      ? new MultipartRusak(sebab.message, { cause: sebab })
      : sebab;
  }
  return jadi;
}

const KOSONG = new Uint8Array();
const RUSAK = /unexpected end|part terminated early|malformed/iu;

/** The boundary of a content type; undefined when it is no multipart form. */
export function pembatasDari(tipe: string): string | undefined {
  const cocok = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu.exec(tipe);
  return cocok?.[1] ?? cocok?.[2];
}

/** All bytes of one file, or only their number once it is larger than may be kept. */
async function kumpulkan(
  isi: BusboyFileStream,
  batas: number,
): Promise<{ bytes: Uint8Array; ukuran: number }> {
  let potongan: Uint8Array[] = [];
  let ukuran = 0;
  for await (const bytes of isi) {
    ukuran += bytes.length;
    if (ukuran > batas) potongan = [];
    else potongan.push(bytes);
  }
  return { bytes: Buffer.concat(potongan), ukuran };
}
