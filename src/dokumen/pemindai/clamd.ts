import { connect } from 'node:net';
import type { AlamatClamd } from './alamat-clamd.ts';

/** Why there was no verdict: nobody listens, no answer in time, more than clamd takes (StreamMaxLength), anything else. */
export type SebabClamd = 'mati' | 'lambat' | 'terlalu-besar' | 'jawaban';

/** The scanner gave no verdict. */
export class ClamdError extends Error {
  override readonly name = 'ClamdError';
  constructor(
    readonly sebab: SebabClamd,
    options?: ErrorOptions,
  ) {
    super(`clamd: ${sebab}`, options);
  }
}

/** What clamd found: the name of its signature, or nothing. */
export type HasilClamd = { readonly temuan: string | null };

/** Bytes of one piece of a stream. */
const POTONG = 64 * 1024;
/** An answer is one line. */
const JAWABAN_TERBESAR = 4096;

/** Has bytes scanned (clamd(8), INSTREAM). Rejects with ClamdError; `tenggat` in ms. */
export async function pindaiClamd(
  alamat: AlamatClamd,
  bytes: Uint8Array,
  tenggat: number,
): Promise<HasilClamd> {
  const jawab = await tanya(alamat, [Buffer.from('zINSTREAM\0'), ...aliran(bytes)], tenggat);
  if (jawab.endsWith(': OK')) return { temuan: null };
  const temuan = /^[^:]*: (?<nama>.+) FOUND$/u.exec(jawab)?.groups?.['nama'];
  if (temuan !== undefined) return { temuan };
  throw new ClamdError(/size limit exceeded/iu.test(jawab) ? 'terlalu-besar' : 'jawaban');
}

/** What clamd says of itself, such as `ClamAV 1.4.3/27700/Sun Nov 22 08:00:00 2026`. Rejects with ClamdError. */
export function versiClamd(alamat: AlamatClamd, tenggat: number): Promise<string> {
  return tanya(alamat, [Buffer.from('zVERSION\0')], tenggat);
}

function* aliran(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += POTONG) {
    const potong = bytes.subarray(at, at + POTONG);
    yield panjang(potong.length);
    yield potong;
  }
  yield panjang(0);
}

function panjang(n: number): Uint8Array {
  const kepala = Buffer.alloc(4);
  kepala.writeUInt32BE(n);
  return kepala;
}

function tanya(alamat: AlamatClamd, kirim: readonly Uint8Array[], tenggat: number): Promise<string> {
  return new Promise((beri, gagal) => {
    const soket =
      alamat.jenis === 'tcp' ? connect({ host: alamat.host, port: alamat.port }) : connect(alamat.path);
    let jawab = '';
    const usai = (sebab: SebabClamd, cause?: unknown): void => {
      clearTimeout(jam);
      soket.destroy();
      // It may say why and close while bytes are still on their way to it: what it said counts.
      const kata = /^[^\0]+(?=\0)/u.exec(jawab)?.[0];
      if (kata === undefined) gagal(new ClamdError(sebab, { cause }));
      else beri(kata.trim());
    };
    const jam = setTimeout(() => usai('lambat'), tenggat);
    soket.on('error', (galat) => usai('mati', galat));
    soket.on('close', () => usai('jawaban'));
    soket.on('data', (bytes) => {
      jawab += bytes.toString('utf8');
      if (jawab.includes('\0') || jawab.length > JAWABAN_TERBESAR) usai('jawaban');
    });
    soket.on('connect', () => {
      for (const bytes of kirim) soket.write(bytes);
    });
  });
}
