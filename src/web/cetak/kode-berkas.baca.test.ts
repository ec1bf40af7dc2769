import { expect, it } from 'vitest';
import { bacaKode } from './kode-berkas.ts';

const NOMOR = { jenis: 'nomor', nomor: 'G1-26-0412-K' };

it.each([
  'G1-26-0412-K',
  '  g1-26-0412-k\r',
  'g1 26 0412 k',
  'G1.26.0412.K',
  'G1/26/0412/K',
  'G1–26–0412–K',
  'G1260412K',
  'G1-26-O4I2-K',
  'https://kantor.example/k/berkas/G1-26-0412-K',
  'http://192.168.1.5:8080/k/berkas/g1-26-0412-k?usai=1#x',
  'kantor.example/l/G1-26-0412-K/',
  'https://lajur.kantor.example/m/G1-26-0412-K',
  'HTTP://192.168.1.5:8080/M/G1-26-0412-K',
])('reads %s', (teks) => expect(bacaKode(teks)).toEqual(NOMOR));

it.each(['https://kantor.example/l/8K2F7QXM', 'kantor.example/l/8k2f-7qxm'])(
  'knows a tracking code: %s',
  (teks) => expect(bacaKode(teks)).toEqual({ jenis: 'lacak', kode: '8K2F-7QXM' }),
);

it('knows the token in the QR of a receipt', () => {
  const token = '23456789ABCDEFGHJKMNPQRSTU';
  expect(bacaKode(`https://kantor.example/l/${token}`)).toEqual({ jenis: 'lacak', kode: token });
});

it.each([
  '',
  '   ',
  'SITI RAHMAWATI',
  '8K2F-7QXM',
  '1971064202009903',
  'https://kantor.example/',
  'G1-26-0412',
  '9'.repeat(400),
])('takes %s for nothing else', (teks) => expect(bacaKode(teks)).toEqual({ jenis: 'asing' }));
