import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { berpojok, fotoHp, pojok } from '../../test/lib/gambar-uji.ts';
import { pdfUji } from '../../test/lib/pdf-uji.ts';
import { periksaUnggahan, UKURAN_TERBESAR } from './unggahan.ts';

const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);
const gabung = (...bagian: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(bagian));
const KOTAK_HEIC = gabung(Buffer.from('00000018', 'hex'), teks('ftypheic'), Buffer.from('00000000', 'hex'));
const HEIC = gabung(KOTAK_HEIC, teks('mif1heic'));
const ZIP = gabung(Buffer.from('504b03041400000000000000', 'hex'), Buffer.alloc(40));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

let jpeg: Uint8Array;
let png: Uint8Array;
let webp: Uint8Array;
beforeAll(async () => {
  jpeg = await fotoHp(640, 480);
  png = new Uint8Array(
    await berpojok(300, 400)
      .withExif({ IFD0: { Make: 'HP Rekaan' } })
      .png()
      .toBuffer(),
  );
  webp = new Uint8Array(
    await berpojok(300, 400)
      .withExif({ IFD0: { Make: 'HP Rekaan' } })
      .webp()
      .toBuffer(),
  );
});

async function diterima(nama: string, bytes: Uint8Array) {
  const hasil = await periksaUnggahan({ nama, bytes });
  if (!hasil.ok) throw new Error(hasil.kalimat);
  const { turunan } = hasil.unggahan;
  if (!turunan) throw new Error('no copies were made');
  return { ...hasil.unggahan, turunan };
}

async function ditolak(nama: string, bytes: Uint8Array): Promise<string> {
  const hasil = await periksaUnggahan({ nama, bytes });
  if (hasil.ok) throw new Error('was taken');
  return hasil.kalimat;
}

test('a file is taken for what its bytes are, whatever its name says', async () => {
  expect(await diterima('salah nama.exe', jpeg)).toMatchObject({ mime: 'image/jpeg', halaman: 1 });
  expect(await diterima('tanpa akhiran', png)).toMatchObject({ mime: 'image/png', halaman: 1 });
  expect(await diterima('a.webp', webp)).toMatchObject({ mime: 'image/webp', halaman: 1 });
  const pdf = await diterima('buku nikah.pdf', pdfUji({ halaman: 3 }));
  expect(pdf).toMatchObject({ mime: 'application/pdf', halaman: 3 });
});

test('EXIF, places and comments are gone from what is kept; the pixels are the ones that were sent', async () => {
  for (const bytes of [jpeg, png, webp]) {
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { bytes: simpan } = await diterima('foto', bytes);
    expect((await sharp(simpan).metadata()).exif).toBeUndefined();
    expect(Buffer.from(simpan).includes('Rekaan')).toBe(false);
    const [kini, dulu] = await Promise.all([simpan, bytes].map((b) => sharp(b).raw().toBuffer()));
    expect(kini?.equals(dulu ?? Buffer.alloc(0))).toBe(true);
  }
});

test.each([2, 3, 4, 5, 6, 7, 8])(
  'a photo that the camera marks as lying on its side (%i) is shown upright',
  async (arah) => {
    const foto = await fotoHp(640, 480, arah);
    const tegak = await pojok(new Uint8Array(await sharp(foto).autoOrient().toBuffer()));
    const { bytes, turunan } = await diterima('foto.jpg', foto);
    for (const [n, terang] of (await pojok(turunan.baca)).entries())
      expect(Math.abs(terang - (tegak[n] ?? 0))).toBeLessThan(25);
    // The original says which way is up, and nothing else.
    const kepala = await sharp(bytes).metadata();
    expect(kepala).toMatchObject({ orientation: arah, width: 640, height: 480 });
    expect(kepala.exif?.length).toBe(32);
    expect((await sharp(turunan.baca).metadata()).exif).toBeUndefined();
  },
);

test('copies for reading, viewing and the strip are made within their measures', async () => {
  const { turunan } = await diterima('foto.jpg', await fotoHp(2400, 1800, 6));
  expect(await sharp(turunan.baca).metadata()).toMatchObject({ width: 1500, height: 2000, format: 'jpeg' });
  expect(turunan.pratinjau.length).toBeLessThanOrEqual(120 * 1024);
  expect(turunan.kecil.length).toBeLessThanOrEqual(12 * 1024);
});

test('pictures of all kinds that scanners and programs write are read', async () => {
  const dasar = sharp(await berpojok(300, 400).png().toBuffer());
  const [cmyk, dalam, bening] = await Promise.all([
    dasar.clone().toColourspace('cmyk').jpeg().toBuffer(),
    dasar.clone().toColourspace('rgb16').png().toBuffer(),
    sharp({ create: { width: 300, height: 400, channels: 4, background: '#ffffff00' } })
      .png()
      .toBuffer(),
  ]);
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  expect((await sharp(dalam).metadata()).depth).toBe('ushort');
  for (const bytes of [cmyk, dalam]) {
    const [kiri = 0, kanan = 0] = await pojok((await diterima('foto', bytes)).turunan.baca);
    expect(kiri).toBeLessThan(60);
    expect(kanan).toBeGreaterThan(180);
  }
  // Transparency is paper.
  expect((await pojok((await diterima('foto', bening)).turunan.baca))[0]).toBeGreaterThan(250);
});

test('what stands behind the end of a picture is not kept', async () => {
  for (const bytes of [jpeg, png, webp]) {
    const { bytes: simpan } = await diterima('foto', gabung(bytes, ZIP, teks('<script>alert(1)</script>')));
    expect(Buffer.from(simpan).includes('PK\x03\x04')).toBe(false);
    expect(Buffer.from(simpan).includes('<script>')).toBe(false);
  }
});

test('an upload that broke off is told apart from a whole one', async () => {
  for (const bytes of [jpeg, png, webp]) {
    for (const bagian of [0.5, 0.97]) {
      const potong = bytes.subarray(0, Math.floor(bytes.length * bagian));
      expect(await ditolak('foto', potong)).toContain('rusak');
    }
  }
  const pdf = pdfUji({ halaman: 2 });
  expect(await ditolak('a.pdf', pdf.subarray(0, pdf.length - 20))).toContain('PDF ini terpotong');
  expect(await ditolak('a.pdf', teks('%PDF-1.7\nbukan apa-apa\n%%EOF\n'))).toContain('PDF ini rusak');
});

test('a picture that moves, and a PDF with a password, are refused in a sentence', async () => {
  const bingkai = await Promise.all(
    ['#fff', '#000'].map((background) =>
      sharp({ create: { width: 40, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gerak = await sharp(bingkai, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect(await ditolak('gerak.webp', new Uint8Array(gerak))).toContain('bergerak');
  expect(await ditolak('ijazah.pdf', pdfUji({ terkunci: true }))).toContain('PDF ini berkata sandi');
});

test.each([
  ['nothing', 'foto.jpg', teks(''), 'kosong'],
  ['a PDF that is not one', 'ijazah.pdf', teks('Ini sebetulnya teks biasa.'), 'bukan PDF'],
  ['a zip named .pdf', 'ijazah.pdf', ZIP, 'bukan PDF'],
  ['a zip named .jpg', 'foto.jpg', ZIP, 'bukan foto'],
  ['an SVG', 'gambar.svg', teks(SVG), 'bukan foto'],
  ['an SVG with a prolog named .png', 'g.png', teks(`<?xml version="1.0"?>${SVG}`), 'bukan foto'],
  ['HTML', 'foto.jpg', teks('<!doctype html><script>alert(1)</script>'), 'bukan foto'],
  [
    'HTML behind the first bytes of a JPEG',
    'a.jpg',
    gabung(Buffer.from('ffd8ffe0', 'hex'), teks(SVG)),
    'rusak',
  ],
  ['an iPhone photo', 'IMG_1.HEIC', HEIC, 'HEIC belum dapat dibuka'],
  ['an old picture', 'foto.gif', teks('GIF89a\x01\x00\x01\x00\x00\x00\x00'), 'bukan foto'],
])('%s is refused in a sentence', async (_, nama, bytes, kalimat) => {
  expect(await ditolak(nama, bytes)).toContain(kalimat);
});

test('size is judged by the true size, also of a file that found no room', async () => {
  const kosong = new Uint8Array();
  const ukuran = (n: number) => periksaUnggahan({ nama: 'foto.jpg', bytes: kosong, ukuran: n });
  expect(await ukuran(UKURAN_TERBESAR + 1)).toMatchObject({ ok: false, kode: 'terlalu_besar' });
  expect(await ukuran(40 * 1024 * 1024)).toMatchObject({ kalimat: expect.stringContaining('40 MB') });
  expect(await ukuran(14 * 1024 * 1024)).toMatchObject({ ok: false, kode: 'tidak_muat' });
});
