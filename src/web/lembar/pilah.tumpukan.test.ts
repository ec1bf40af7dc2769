import { expect, it } from 'vitest';
import { isiQrLembar } from '../cetak/kode-cetakan.ts';
import { pilahTumpukan } from './pilah.ts';

const qr = (token: string, h = 1, n = 1): string => isiQrLembar('https://gabek.example', token, h, n);

it('sorts a stack by the codes on its pages, however it was fed', () => {
  const hasil = pilahTumpukan([
    { asal: 'a.pdf hlm. 1', qr: [qr('BBBB', 2, 2)] },
    { asal: 'a.pdf hlm. 2', qr: [qr('AAAA')] },
    { asal: 'a.pdf hlm. 3', qr: [qr('BBBB', 1, 2), qr('BBBB', 1, 2)] },
    { asal: 'a.pdf hlm. 4', qr: [] },
    { asal: 'b.jpg', qr: ['https://gabek.example/l/CCCC'] },
    { asal: 'c.jpg', qr: [qr('AAAA'), qr('BBBB')] },
  ]);
  expect(hasil.lembar.map((l) => [l.token, l.halaman.map((h) => h.asal)])).toEqual([
    ['BBBB', ['a.pdf hlm. 3', 'a.pdf hlm. 1']],
    ['AAAA', ['a.pdf hlm. 2']],
  ]);
  expect(hasil.tanpaKode.map((h) => h.asal)).toEqual(['a.pdf hlm. 4', 'b.jpg']);
  expect(hasil.bertindih.map((h) => h.asal)).toEqual(['c.jpg']);
});

it('finds nothing in nothing', () => {
  expect(pilahTumpukan([])).toEqual({ lembar: [], tanpaKode: [], bertindih: [] });
});
