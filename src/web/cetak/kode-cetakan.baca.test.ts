import { expect, it } from 'vitest';
import { bacaKodeCetakan, isiQrLembar } from './kode-cetakan.ts';

const TOKEN = '8K2F7QXMA3B4C5D6E7F8G9H2J3';

it('reads back what a sheet says, from any public address', () => {
  const teks = isiQrLembar('http://192.168.1.10:4700', TOKEN, 2, 3);
  expect(bacaKodeCetakan(teks)).toEqual({ jenis: 'lembar', token: TOKEN, halaman: 2, dari: 3 });
  expect(bacaKodeCetakan(`https://gabek.example/v/${TOKEN}`)).toMatchObject({ halaman: 1, dari: 1 });
});

it('knows the other papers of the office, and nothing else', () => {
  expect(bacaKodeCetakan(`https://gabek.example/l/${TOKEN}`)).toEqual({ jenis: 'lacak' });
  expect(bacaKodeCetakan('https://gabek.example/m/G1-26-0412-K')).toEqual({ jenis: 'map' });
  for (const lain of [
    '',
    'G1-26-0412-K',
    'https://x.example/v',
    'https://x.example/v/a/b',
    'javascript:/v/x',
    'WIFI:S:x;;',
  ])
    expect(bacaKodeCetakan(lain), lain).toEqual({ jenis: 'asing' });
});

it('does not believe a page past the last, or no number at all', () => {
  expect(bacaKodeCetakan(`https://x.example/v/${TOKEN}?h=9&n=2`)).toMatchObject({ halaman: 2, dari: 2 });
  expect(bacaKodeCetakan(`https://x.example/v/${TOKEN}?h=-1&n=ya`)).toMatchObject({ halaman: 1, dari: 1 });
});
