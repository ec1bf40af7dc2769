import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brankas } from './brankas.ts';
import { bukaSegel, segel, SegelError } from './segel.ts';

const bytes = fc.uint8Array({ maxLength: 200 });
const kunci = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('what is sealed opens to the same bytes, and twice the same content never looks the same', () => {
  fc.assert(
    fc.property(kunci, fc.string(), bytes, (k, tempat, isi) => {
      const tersegel = segel(k, tempat, isi);
      expect(Buffer.from(bukaSegel(k, tempat, tersegel))).toEqual(Buffer.from(isi));
      expect(Buffer.from(segel(k, tempat, isi))).not.toEqual(Buffer.from(tersegel));
    }),
  );
});

test('any changed bit, a cut end, another key or another place is refused', () => {
  fc.assert(
    fc.property(kunci, bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (k, isi, at, bit) => {
      const tersegel = segel(k, 'a', isi);
      const rusak = Uint8Array.from(tersegel);
      const di = at % rusak.length;
      rusak[di] = (rusak[di] ?? 0) ^ (1 << bit);
      expect(() => bukaSegel(k, 'a', rusak)).toThrow(SegelError);
      expect(() => bukaSegel(k, 'a', tersegel.subarray(0, -1))).toThrow(SegelError);
      expect(() => bukaSegel(k, 'b', tersegel)).toThrow(SegelError);
      expect(() =>
        bukaSegel(
          k.map((b) => b ^ 1),
          'a',
          tersegel,
        ),
      ).toThrow(SegelError);
    }),
  );
});

test('the same content has the same reference within a berkas, whatever the order of its keys, and in no other', () => {
  const { baru, buka } = brankas(new Uint8Array(32).fill(1), 'gabek');
  const satu = baru('berkas-1');
  const lagi = buka('berkas-1', satu.bungkus);
  const a = satu.kunci.segelNilai({ nama: 'SITI', umur: 30 });
  const b = lagi.segelNilai({ umur: 30, nama: 'SITI' });
  expect([b.id, b.hash]).toEqual([a.id, a.hash]);
  expect(lagi.bukaNilai(a.id, a.bytes)).toBe('{"nama":"SITI","umur":30}');
  expect(baru('berkas-1').kunci.segelNilai({ nama: 'SITI', umur: 30 }).hash).not.toBe(a.hash);
  expect(satu.kunci.segelNilai({ nama: 'SITI', umur: 31 }).hash).not.toBe(a.hash);
});

test('a wrapped key opens only for its own berkas and tenant', () => {
  const induk = new Uint8Array(32).fill(1);
  const { bungkus } = brankas(induk, 'gabek').baru('berkas-1');
  expect(() => brankas(induk, 'gabek').buka('berkas-2', bungkus)).toThrow(SegelError);
  expect(() => brankas(induk, 'tetangga').buka('berkas-1', bungkus)).toThrow(SegelError);
});

test('a number is found by the same kind and tenant only', () => {
  const induk = new Uint8Array(32).fill(1);
  const cari = brankas(induk, 'gabek').indeks('nik', '1971060202009901');
  expect(brankas(induk, 'gabek').indeks('nik', '1971060202009901')).toBe(cari);
  expect(brankas(induk, 'gabek').indeks('no_kk', '1971060202009901')).not.toBe(cari);
  expect(brankas(induk, 'tetangga').indeks('nik', '1971060202009901')).not.toBe(cari);
});
