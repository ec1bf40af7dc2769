import { createServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import type { PasanganTls } from './jaringan/sertifikat.ts';

type FetchCallback = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** The address cannot be listened on; the message is the Indonesian sentence that says what is possible. */
export class ListenError extends Error {}

function sentence(code: string | undefined, { port, host }: Tempat): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} sudah dipakai program lain; pilih yang lain, misalnya LAJUR_PORT=${port + 1} npm start.`;
  }
  if (code === 'EACCES')
    return `Port ${port} tidak boleh dipakai akun ini; pilih angka di atas 1023 dengan LAJUR_PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Alamat ${host} bukan alamat komputer ini; perbaiki LAJUR_DENGAR, misalnya 127.0.0.1.`;
  }
  return `Lajur tidak dapat membuka ${host}:${port} (${code ?? 'sebab tidak diketahui'}).`;
}

type Tempat = Readonly<{ port: number; host: string; tls?: PasanganTls | null }>;
export type Pendengar = Readonly<{
  url: string;
  port: number;
  /** Serves new connections with another certificate; nothing while it speaks plain http. */
  gantiTls: (pasangan: PasanganTls) => void;
  tutup: () => Promise<void>;
}>;

/** Longest time an answer under way may still take after a stop was asked, in milliseconds. */
const BATAS_TUTUP = 5000;

/** Listens on the address, by https when given a certificate; throws ListenError. `tutup` lets answers under way finish. */
export function dengar(app: { readonly fetch: FetchCallback }, tempat: Tempat): Promise<Pendengar> {
  const { tls } = tempat;
  const server = tls
    ? createAdaptorServer({
        fetch: app.fetch,
        createServer,
        serverOptions: { cert: tls.cert, key: tls.key, minVersion: 'TLSv1.2' },
      })
    : createAdaptorServer({ fetch: app.fetch });
  const gantiTls = ({ cert, key }: PasanganTls): void => {
    if ('setSecureContext' in server) server.setSecureContext({ cert, key, minVersion: 'TLSv1.2' });
  };
  const tutup = () =>
    new Promise<void>((selesai) => {
      server.close(() => selesai());
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      setTimeout(selesai, BATAS_TUTUP).unref();
    });
  return new Promise((terima, tolak) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      tolak(new ListenError(sentence(error.code, tempat), { cause: error }));
    });
    server.listen(tempat.port, tempat.host, () => {
      const alamat = server.address();
      const port = typeof alamat === 'object' && alamat ? alamat.port : tempat.port;
      const host = tempat.host.includes(':') ? `[${tempat.host}]` : tempat.host;
      terima({ url: `${tls ? 'https' : 'http'}://${host}:${port}`, port, gantiTls, tutup });
    });
  });
}
