import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One answer of the server as it went over the wire. */
export interface Jawaban {
  readonly status: number;
  readonly kepala: IncomingHttpHeaders;
  readonly isi: Buffer;
}

/** Two answers to one form that was sent twice. */
export interface Gandaan {
  readonly path: string;
  readonly satu: Jawaban;
  readonly dua: Jawaban;
}

/** Stands between browser and server. */
export interface Cermin {
  readonly url: string;
  /** Every page with its address. */
  readonly halaman: readonly (Jawaban & { readonly path: string })[];
  readonly gandaan: readonly Gandaan[];
  readonly tutup: () => Promise<void>;
}

/**
 * Passes everything on, and records it. Each post of an official is sent twice, one after the other, as an impatient
 * double click does; the browser gets the second answer, because that is what a person then sees.
 */
export async function cermin(tujuan: string): Promise<Cermin> {
  const halaman: (Jawaban & { path: string })[] = [];
  const gandaan: Gandaan[] = [];
  const jawab = async (req: IncomingMessage): Promise<Jawaban> => {
    const isi = await buffer(req);
    const path = req.url ?? '';
    const satu = await tanya(tujuan, req, isi);
    if (req.method !== 'POST' || !path.startsWith('/k/')) return satu;
    const dua = await tanya(tujuan, req, isi);
    gandaan.push({ path, satu, dua });
    return dua;
  };
  const server = createServer((req, res) => {
    void jawab(req).then((j) => {
      if ((j.kepala['content-type'] ?? '').startsWith('text/html'))
        halaman.push({ ...j, path: req.url ?? '' });
      res.writeHead(j.status, j.kepala).end(j.isi);
    });
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const alamat = server.address();
  const port = typeof alamat === 'object' && alamat ? alamat.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    halaman,
    gandaan,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}

function tanya(tujuan: string, { method, url, headers }: IncomingMessage, isi: Buffer): Promise<Jawaban> {
  return new Promise((terima, tolak) => {
    // Host and Origin stay those of the mirror: for the server that is where its page is.
    const kepala = { ...headers, 'accept-encoding': 'identity' };
    request(new URL(url ?? '/', tujuan), { method, headers: kepala }, (res) => {
      void buffer(res).then((bytes) =>
        terima({ status: res.statusCode ?? 0, kepala: res.headers, isi: bytes }),
      );
    })
      .on('error', tolak)
      .end(isi);
  });
}
