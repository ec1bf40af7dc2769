import { createServer, type Socket } from 'node:net';
import type { AlamatClamd } from '../../src/dokumen/pemindai/alamat-clamd.ts';
import { dengarLokal } from './dengar-lokal.ts';

/** What the stand-in does: judges, never answers, hangs up in the middle, says that a file is too large or that it failed. */
export type TingkahClamd = 'memindai' | 'diam' | 'putus' | 'kebesaran' | 'galat';

/** A stand-in that speaks clamd's protocol and knows one signature; no clamd, and it says so in its version. */
export interface ClamdTiruan {
  readonly alamat: AlamatClamd;
  readonly tingkah: (baru: TingkahClamd) => void;
  /** Streams that were scanned, byte for byte. */
  readonly terpindai: readonly Uint8Array[];
  readonly tutup: () => Promise<void>;
}

/** Starts it on loopback; it finds `tanda` anywhere in a stream. */
export async function clamdTiruan(tanda: string): Promise<ClamdTiruan> {
  let kini: TingkahClamd = 'memindai';
  const terpindai: Uint8Array[] = [];
  const terbuka = new Set<Socket>();
  const server = createServer((soket) => {
    terbuka.add(soket);
    let datang = Buffer.alloc(0);
    soket.on('error', () => undefined);
    soket.on('close', () => terbuka.delete(soket));
    soket.on('data', (bytes) => {
      datang = Buffer.concat([datang, bytes]);
      if (kini === 'diam') return;
      if (kini === 'putus') return void soket.destroy();
      if (datang.toString('latin1').startsWith('zVERSION\0'))
        return void soket.end('Tiruan 1.0/27700/Sun Nov 22 08:00:00 2026\0');
      if (kini === 'kebesaran') return void soket.end('INSTREAM size limit exceeded. ERROR\0');
      if (kini === 'galat') return void soket.end('stream: Can not open file ERROR\0');
      const isi = aliran(datang.subarray('zINSTREAM\0'.length));
      if (!isi) return;
      terpindai.push(new Uint8Array(isi));
      const kena = isi.toString('latin1').includes(tanda);
      soket.end(kena ? 'stream: Eicar-Uji FOUND\0' : 'stream: OK\0');
    });
  });
  const port = await dengarLokal(server);
  return {
    alamat: { jenis: 'tcp', host: '127.0.0.1', port },
    tingkah: (baru) => void (kini = baru),
    terpindai,
    tutup: async () => {
      for (const s of terbuka) s.destroy();
      await new Promise<void>((usai) => void server.close(() => usai()));
    },
  };
}

/** The pieces of a stream joined; undefined until its end has come. */
function aliran(bytes: Buffer): Buffer | undefined {
  const isi: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const n = bytes.readUInt32BE(at);
    if (n === 0) return Buffer.concat(isi);
    isi.push(bytes.subarray(at + 4, at + 4 + n));
    at += 4 + n;
  }
  return undefined;
}
