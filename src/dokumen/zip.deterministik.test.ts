import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type IsiZip, zip } from './zip.ts';

const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const ISI: readonly IsiZip[] = [
  { nama: 'riwayat.txt', bytes: bytes('a'.repeat(5000)) },
  { nama: 'dokumen/foto ñ.jpg', bytes: new Uint8Array(300_000).map((_, i) => i * 7) },
  { nama: 'kosong.json', bytes: new Uint8Array() },
];

async function* urut(isi: readonly IsiZip[], dibaca: string[] = []): AsyncGenerator<IsiZip> {
  for (const satu of isi) {
    dibaca.push(satu.nama);
    yield satu;
  }
}

async function semua(aliran: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(aliran).arrayBuffer());
}

it('packs what it was given, and the same bytes in another zone at another hour', async () => {
  const satu = await semua(zip(urut(ISI)));
  const zona = process.env['TZ'];
  process.env['TZ'] = 'Asia/Jayapura';
  const dua = await semua(zip(urut(ISI)));
  process.env['TZ'] = zona;
  expect(Buffer.compare(satu, dua)).toBe(0);
  const isi = unzipSync(satu);
  for (const { nama, bytes: asli } of ISI) expect(Buffer.compare(isi[nama] ?? bytes('?'), asli)).toBe(0);
  expect(satu.length).toBeLessThan(302_000);
});

it('reads the next file only when the reader wants more, and ends with the error of its source', async () => {
  const dibaca: string[] = [];
  const pembaca = zip(urut(ISI, dibaca)).getReader();
  await pembaca.read();
  expect(dibaca.length).toBeLessThan(ISI.length);
  await pembaca.cancel();
  async function* rusak(): AsyncGenerator<IsiZip> {
    yield { nama: 'a.txt', bytes: bytes('a') };
    throw new Error('disk');
  }
  await expect(semua(zip(rusak()))).rejects.toThrow('disk');
});
