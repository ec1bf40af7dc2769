import { expect, it } from 'vitest';
import { dariPost } from '../../src/core/formulir/post.ts';
import { bacaTempelan, sebarkanKolom } from '../../src/core/formulir/tempelan.ts';
import { BUKU, F115 } from './definisi.uji.ts';

const NIK = '1971060101010001';

it('a post of rows without end is read so far as any form goes', () => {
  const post = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`anggota.${n}.nama`, 'A']));
  expect(dariPost(F115, post).baris).toHaveLength(500);
});

it('of a list that is far too long the rest stays in the box, and a column so long stays in its field', () => {
  const garis = Array.from({ length: 100_000 }, () => `${NIK}\tAni Rekaan`);
  const { baris, sisa } = bacaTempelan(F115, garis.join('\n'), BUKU);
  expect([baris.length, sisa.split('\n').length]).toEqual([200, 99_800]);
  const kolom = garis.map(() => NIK).join('\n');
  const isian = { nilai: {}, baris: [{ nik: kolom }] };
  expect(sebarkanKolom(F115, isian)).toEqual(isian);
  expect(bacaTempelan(F115, 'x '.repeat(2000), BUKU).sisa).toBe('x '.repeat(2000));
});
