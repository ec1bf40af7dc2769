import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buatAset } from '../../src/web/aset/buat.ts';
import { galeri } from './galeri.tsx';

/** The policy of the real server: nothing inline, nothing from elsewhere. */
const CSP = "default-src 'self'; object-src 'self'; base-uri 'none'; frame-ancestors 'self'";

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>endobj
trailer<</Root 1 0 R>>`;

/** Serves the gallery on a free port of this machine. */
export async function layaniGaleri(): Promise<{ server: Server; url: string; halaman: readonly string[] }> {
  const folder = fileURLToPath(new URL('../../src/web/aset', import.meta.url));
  const aset = await buatAset(folder);
  const halaman = galeri(aset.alamat);
  const gambar = readFileSync(fileURLToPath(new URL('buku-nikah.svg', import.meta.url)));
  const server = createServer((minta, jawab) => {
    const jalur = new URL(minta.url ?? '/', 'http://x').pathname;
    const kirim = (tipe: string, isi: string | Uint8Array): void => {
      jawab.writeHead(200, { 'content-type': tipe, 'content-security-policy': CSP });
      jawab.end(isi);
    };
    const berkas = aset.berkas.get(jalur);
    const html = halaman.get(jalur);
    if (jalur === '/hidup/daftar') jawab.writeHead(304).end();
    else if (berkas) kirim(berkas.tipe, berkas.isi);
    else if (jalur === '/contoh/buku-nikah.svg') kirim('image/svg+xml', gambar);
    else if (jalur === '/contoh/form.pdf') kirim('application/pdf', PDF);
    else if (html) kirim('text/html; charset=utf-8', html);
    else jawab.writeHead(404).end();
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const alamat = server.address();
  const port = typeof alamat === 'object' && alamat ? alamat.port : 0;
  return { server, url: `http://127.0.0.1:${port}`, halaman: [...halaman.keys()] };
}
