import type { Context } from 'hono';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import { type BatasLaju, laju } from '../laju.ts';
import { POTONG_TERBESAR } from './rute-unggah.ts';

// A whole village may stand behind one address.
const BARU: BatasLaju = { banyak: 120, selama: 10 * MENIT };
const BYTE: BatasLaju = { banyak: 400 * 1024 * 1024, selama: JAM };

/** Whether one more request of this address is too many: files announced within ten minutes, bytes of pieces within an hour. */
export function batasWarga(): (c: Context, klien: string | null, saat: number) => boolean {
  const baru = laju(BARU);
  const byte = laju(BYTE);
  return (c, klien, saat) => {
    if (c.req.method === 'POST') return baru.ambil(klien, saat) > 0;
    if (c.req.method !== 'PATCH') return false;
    const panjang = Number(c.req.header('content-length') ?? Number.NaN);
    // Who does not say how much comes is counted with the most that is read.
    const sebanyak = panjang >= 0 && panjang < POTONG_TERBESAR ? panjang : POTONG_TERBESAR;
    return byte.ambil(klien, saat, sebanyak) > 0;
  };
}
