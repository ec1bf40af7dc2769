import { expect, test } from 'vitest';
import { bolehBacaAduan, jangkauanAduan, lajurPimpinan } from '../../src/core/organisasi/pembaca-aduan.ts';
import type { Kantor } from '../../src/core/organisasi/kantor.ts';
import { penugasanContoh } from '../../src/latihan/jalan/contoh.ts';
import { KERAMAIAN, KK } from '../sop/lib/meja.ts';

const kantor = (id: string, induk: string | null): Kantor => ({
  id,
  induk,
  unit: 'kelurahan',
  nama: id,
  kode: '',
  awalan: id,
  alamat: '',
  telepon: '',
  jamLoket: '',
});
const SEMUA = [kantor('kec', null), kantor('satu', 'kec'), kantor('dua', 'kec')];
const sebagai = (pelaksana: string, di: string, admin = false) =>
  jangkauanAduan(KK, SEMUA, { admin, penugasan: [penugasanContoh({ pelaksana, kantor: di })] });

test('who signs answers for the office, and where nobody signs, who may refuse', () => {
  expect([...lajurPimpinan(KK)]).toEqual(['lurah', 'camat']);
  expect([...lajurPimpinan(KERAMAIAN)]).toEqual(['penilai']);
});

test('the head of an office reads what is about it and what is below; a neighbour and an outsider nothing', () => {
  expect(sebagai('camat', 'kec')).toEqual({ penuh: ['kec', 'satu', 'dua'], loket: [] });
  expect(sebagai('lurah', 'satu')).toEqual({ penuh: ['satu'], loket: [] });
  expect(sebagai('staf-kelurahan', 'dua')).toEqual({ penuh: [], loket: ['dua'] });
  expect(sebagai('sekretaris-kelurahan', 'satu')).toEqual({ penuh: [], loket: [] });
  expect(sebagai('sekretaris', 'kec', true).penuh).toEqual(['kec', 'satu', 'dua']);
  const melingkar = [kantor('a', 'b'), kantor('b', 'a')];
  const lurah = penugasanContoh({ pelaksana: 'lurah', kantor: 'b' });
  expect(jangkauanAduan(KK, melingkar, { admin: false, penugasan: [lurah] }).penuh).toEqual(['a', 'b']);
});

test('what is kept from the counter, the counter does not read', () => {
  const loket = sebagai('staf-kelurahan', 'satu');
  expect(bolehBacaAduan(loket, { kantor: 'satu', hanyaPimpinan: false })).toBe(true);
  expect(bolehBacaAduan(loket, { kantor: 'satu', hanyaPimpinan: true })).toBe(false);
  expect(bolehBacaAduan(loket, { kantor: 'dua', hanyaPimpinan: false })).toBe(false);
});
