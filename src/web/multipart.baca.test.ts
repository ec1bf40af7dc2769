import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bacaMultipart, MultipartRusak, pembatasDari } from './multipart.ts';

const LUAS = { satu: 10_000, semua: 100_000 };

/** The post as the platform itself writes it. */
async function tulis(data: FormData): Promise<{ readonly bytes: Uint8Array; readonly pembatas: string }> {
  const jawab = new Response(data);
  const pembatas = pembatasDari(jawab.headers.get('content-type') ?? '') ?? '';
  return { bytes: new Uint8Array(await jawab.arrayBuffer()), pembatas };
}

async function* potong(bytes: Uint8Array, panjang: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += panjang) yield bytes.subarray(at, at + panjang);
}

// Names as our forms and people's devices have them; what browsers escape in a name is not their business.
const NAMA = fc.stringMatching(/^[\p{L}\p{N}_.-][\p{L}\p{N}_. -]{0,20}$/u);
const NILAI = fc.oneof(
  fc.record({ teks: fc.string({ unit: 'grapheme' }) }),
  fc.record({ berkas: NAMA, isi: fc.uint8Array({ maxLength: 300 }) }),
  // Bytes that look like the beginning of a boundary.
  fc.constantFrom({ teks: '\r\n--' }, { teks: '\r\n------' }, { teks: '--\r\n\r\n' }),
);

it('reads what the platform writes, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(NAMA, NILAI), { maxLength: 6 }),
      fc.integer({ min: 1, max: 200 }),
      async (bidang, panjang) => {
        const data = new FormData();
        for (const [nama, nilai] of bidang) {
          if ('teks' in nilai) data.append(nama, nilai.teks);
          else data.append(nama, new Blob([Uint8Array.from(nilai.isi)]), nilai.berkas);
        }
        const { bytes, pembatas } = await tulis(data);
        const harap = await new Response(Uint8Array.from(bytes), {
          headers: { 'content-type': `multipart/form-data; boundary=${pembatas}` },
        }).formData();
        const baca = await bacaMultipart(potong(bytes, panjang), pembatas, LUAS);
        const diharap = await Promise.all(
          [...harap].map(async ([nama, nilai]) =>
            typeof nilai === 'string'
              ? { nama, berkas: undefined, isi: nilai }
              : { nama, berkas: nilai.name, isi: Buffer.from(await nilai.arrayBuffer()).toString('utf8') },
          ),
        );
        expect(
          baca.map((b) => ({ nama: b.nama, berkas: b.berkas, isi: Buffer.from(b.bytes).toString('utf8') })),
        ).toEqual(diharap);
      },
    ),
    { numRuns: 300 },
  );
});

it('lets go of one file that is too large, and keeps every other field', async () => {
  const data = new FormData();
  data.append('awal', 'satu');
  data.append('foto', new Blob([new Uint8Array(10_001)]), 'besar.jpg');
  data.append('kecil', new Blob([new Uint8Array(9)]), 'kecil.jpg');
  data.append('akhir', 'dua');
  const { bytes, pembatas } = await tulis(data);
  const baca = await bacaMultipart(potong(bytes, 777), pembatas, LUAS);
  expect(baca.map((b) => [b.nama, b.bytes.length, b.ukuran])).toEqual([
    ['awal', 4, 4],
    ['foto', 0, 10_001],
    ['kecil', 9, 9],
    ['akhir', 3, 3],
  ]);
});

it('lets go of the file with which all together are too large, and takes a smaller one after it', async () => {
  const data = new FormData();
  for (const [nama, besar] of [
    ['a', 60],
    ['b', 60],
    ['c', 40],
  ] as const)
    data.append(nama, new Blob([new Uint8Array(besar)]), `${nama}.jpg`);
  const { bytes, pembatas } = await tulis(data);
  const baca = await bacaMultipart(potong(bytes, 7), pembatas, { satu: 1000, semua: 100 });
  expect(baca.map((b) => [b.nama, b.bytes.length, b.ukuran])).toEqual([
    ['a', 60, 60],
    ['b', 0, 60],
    ['c', 40, 40],
  ]);
});

it.each([0, 10, 60])('refuses a post that broke off (%i bytes before its end)', async (kurang) => {
  const data = new FormData();
  data.append('nama', 'Siti');
  const { bytes, pembatas } = await tulis(data);
  const sampai = kurang === 0 ? 0 : bytes.length - kurang;
  await expect(bacaMultipart(potong(bytes.subarray(0, sampai), 50), pembatas, LUAS)).rejects.toThrow(
    MultipartRusak,
  );
});
