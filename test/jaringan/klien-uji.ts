import { request as requestHttp } from 'node:http';
import { request } from 'node:https';
import { gunzipSync } from 'node:zlib';

/** The name in the examples, and the loopback address at which proxies stand: to the program another machine. */
export const NAMA = 'lajur.contoh.go.id';
export const DI = '127.0.0.2';

/** An answer as it came over the wire. */
export interface Jawab {
  readonly status: number;
  readonly kepala: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly teks: string;
}

export interface Tanya {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly badan?: string | Uint8Array;
  /** The client's own address. */
  readonly dari?: string;
}

export interface Tujuan {
  readonly port: number;
  /** The certificate trusted; without it plain http. */
  readonly cert?: string | undefined;
  readonly host?: string;
}

/** Asks as a browser on another machine does: by name, trusting this one certificate, from its own address. */
export function tanya(tujuan: Tujuan, path: string, t: Tanya = {}): Promise<Jawab> {
  const pilihan = {
    host: tujuan.host ?? DI,
    port: tujuan.port,
    path,
    method: t.method ?? 'GET',
    headers: { host: NAMA, 'accept-encoding': 'gzip', ...t.headers },
    localAddress: t.dari ?? '127.0.0.9',
    agent: false,
  } as const;
  return new Promise((terima, tolak) => {
    const keluar =
      tujuan.cert === undefined
        ? requestHttp(pilihan)
        : request({ ...pilihan, servername: NAMA, ca: tujuan.cert });
    keluar.on('response', (masuk) => {
      const bagian: Buffer[] = [];
      masuk.on('data', (b: Buffer) => bagian.push(b));
      masuk.on('end', () => {
        const bytes = Buffer.concat(bagian);
        const gzip = masuk.headers['content-encoding'] === 'gzip';
        terima({
          status: masuk.statusCode ?? 0,
          kepala: masuk.headers,
          teks: (gzip && bytes.length > 0 ? gunzipSync(bytes) : bytes).toString('utf8'),
        });
      });
    });
    keluar.on('error', tolak);
    keluar.end(t.badan);
  });
}
