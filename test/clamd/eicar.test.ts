import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClamdError, pindaiClamd } from '../../src/dokumen/pemindai/clamd.ts';
import { bukaPemindai, kesehatanPemindai } from '../../src/dokumen/pemindai/pemindai.ts';
import { periksaUnggahan } from '../../src/dokumen/unggahan.ts';
import { type ClamdSungguh, clamdSungguh, EICAR } from '../lib/clamd-sungguh.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { pdfUji } from '../lib/pdf-uji.ts';

// A real clamd of Debian with a signature file of its own that knows EICAR alone (see clamd-sungguh.ts).
let clamd: ClamdSungguh;
beforeAll(async () => {
  clamd = await clamdSungguh();
}, 120_000);
afterAll(() => clamd.tutup());

const batas = (alamat = clamd.tcp) => ({
  halaman: 50,
  pemindai: bukaPemindai({ alamat, bilaMati: 'tolak', kabari: () => undefined }),
});

it('EICAR is found by itself, over TCP and over the socket; clean bytes are clean', async () => {
  for (const alamat of [clamd.tcp, clamd.soket]) {
    const kena = await pindaiClamd(alamat, new TextEncoder().encode(EICAR), 10_000);
    expect(kena.temuan).toMatch(/Eicar-Uji/u);
    expect(await pindaiClamd(alamat, randomBytes(300_000), 10_000)).toEqual({ temuan: null });
  }
  expect((await kesehatanPemindai(clamd.soket))?.versi).toMatch(/^ClamAV \d/u);
});

it('a photo and a PDF that carry it are refused before anything opens them, the same without it are taken', async () => {
  const foto = Buffer.from(await fotoHp(320, 240));
  const komentar = Buffer.concat([
    Buffer.from([0xff, 0xfe, 0, EICAR.length + 2]),
    Buffer.from(EICAR, 'latin1'),
  ]);
  const berisi = Buffer.concat([foto.subarray(0, 2), komentar, foto.subarray(2)]);
  const pdf = pdfUji({ isi: [`% ${EICAR}\n`] });
  for (const [nama, bytes, ok] of [
    ['foto.jpg', foto, true],
    ['foto.jpg', berisi, false],
    ['kk.pdf', pdfUji(), true],
    ['kk.pdf', pdf, false],
  ] as const) {
    const hasil = await periksaUnggahan({ nama, bytes }, batas());
    expect(hasil).toMatchObject(ok ? { ok } : { ok, kode: 'berbahaya' });
  }
});

it('more than it takes is no verdict, and then no file', async () => {
  const gagal = pindaiClamd(clamd.tcp, randomBytes(3 * 1024 * 1024), 10_000);
  await expect(gagal).rejects.toThrow(ClamdError);
  const hasil = await batas().pemindai(randomBytes(3 * 1024 * 1024));
  expect(hasil).toBe('tak-terperiksa');
});
