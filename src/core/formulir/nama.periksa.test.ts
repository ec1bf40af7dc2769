import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periksaNama } from './nama.ts';
import { rapikanTulisan } from './tulisan.ts';

const hitung = (nama: string): [number, number] => {
  const { kesalahan, peringatan } = periksaNama(nama);
  return [kesalahan.length, peringatan.length];
};

describe('a name', () => {
  it.each([
    ['SITI RAHMAWATI', 0, 0],
    ['siti  rahmawati', 0, 0],
    ['José Ñuñez', 0, 0],
    ['SUPARDI', 0, 1],
    ["NUR'AINI PUTRI", 0, 1],
    ['H. FAJAR PRATAMA, S.PD.', 0, 2],
    ['HASAN, S.H', 0, 2],
    ['HJ ROSMALA DEWI', 0, 1],
    ['HASAN BASRI', 0, 0],
    ['M YUSUF', 0, 1],
    ['M. YUSUF', 0, 2],
    ['ABD RAHMAN', 0, 1],
    ['ABDUL RAHMAN', 0, 0],
    ['FAJAR P', 0, 1],
    ['LIM A PING', 0, 0],
    ['FAJAR 2 PRATAMA', 0, 1],
    ['<b>FAJAR</b> & SITI', 0, 1],
    ['Фаджар Пратама', 0, 1],
    ['R2D2', 0, 2],
    ['', 1, 0],
    [' \t ', 1, 0],
    ['FAJAR\u0000PRATAMA', 1, 0],
    ['FAJAR\u202e PRATAMA', 1, 0],
    ['FAJAR\tPRATAMA', 0, 0],
    [`SITI ${'A'.repeat(55)}`, 0, 0],
    [`SITI ${'A'.repeat(56)}`, 1, 0],
    [`SITI ${'e\u0301'.repeat(55)}`, 0, 0],
  ])('%j: %i errors, %i warnings', (nama, kesalahan, peringatan) => {
    expect(hitung(nama)).toEqual([kesalahan, peringatan]);
  });

  it('too long is told with its length', () => {
    expect(periksaNama('A'.repeat(61)).kesalahan).toEqual(['Nama paling panjang 60 huruf. Yang terisi 61.']);
  });

  it('is kept as typed but for its spaces, and tidying twice changes nothing', () => {
    expect(rapikanTulisan('  Nur’aini \n  putri ')).toBe('Nur’aini putri');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (teks) => {
        expect(rapikanTulisan(rapikanTulisan(teks))).toBe(rapikanTulisan(teks));
      }),
    );
  });
});
