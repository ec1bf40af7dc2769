import { connect, createServer, type Socket } from 'node:net';
import { dengarLokal } from '../../lib/dengar-lokal.ts';

/** A line to a server that a test can cut: what is on the way is lost, and nobody gets through until it is mended. */
export interface Kabel {
  /** The server's origin by this line. */
  readonly url: string;
  /** Cuts by itself once so many more bytes went up. */
  readonly putusSetelah: (bytes: number) => void;
  readonly sambung: () => void;
  /** Bytes that went up so far. */
  readonly naik: () => number;
  readonly tutup: () => Promise<void>;
}

/** Lays a line to this origin. */
export async function kabel(tujuan: string): Promise<Kabel> {
  const { hostname, port: tuju } = new URL(tujuan);
  const terbuka = new Set<Socket>();
  let naik = 0;
  let batas = Number.POSITIVE_INFINITY;
  const server = createServer((sini) => {
    if (naik >= batas) return void sini.destroy();
    const sana = connect(Number(tuju), hostname);
    for (const s of [sini, sana]) {
      terbuka.add(s);
      s.on('error', () => s.destroy());
      s.on('close', () => {
        terbuka.delete(s);
        (s === sini ? sana : sini).destroy();
      });
    }
    sini.on('data', (bytes) => {
      naik += bytes.length;
      if (naik >= batas) for (const s of terbuka) s.destroy();
      else sana.write(bytes);
    });
    sana.on('data', (bytes) => sini.write(bytes));
  });
  const port = await dengarLokal(server);
  return {
    url: `http://127.0.0.1:${port}`,
    putusSetelah: (bytes) => void (batas = naik + bytes),
    sambung: () => void (batas = Number.POSITIVE_INFINITY),
    naik: () => naik,
    tutup: async () => {
      for (const s of terbuka) s.destroy();
      await new Promise<void>((usai) => void server.close(() => usai()));
    },
  };
}
