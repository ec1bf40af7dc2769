import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseKopFile } from './kop-file.ts';
import { isiKalimat } from './kop-skema.ts';
import { DefinisiError } from './paket-formulir.ts';

const asli = readFileSync(new URL('../../sop/rekomendasi-kk/cetak/kop.yaml', import.meta.url), 'utf8');
const UNIT = ['kelurahan', 'kecamatan'];

function keluhan(teks: string, unit: readonly string[] = UNIT): readonly string[] {
  try {
    parseKopFile('kop.yaml', teks, unit);
    return [];
  } catch (galat) {
    if (galat instanceof DefinisiError) return galat.masalah;
    throw galat;
  }
}

function ganti(lama: string, baru: string): string {
  if (!asli.includes(lama)) throw new Error(`not in the file: ${lama}`);
  return asli.replace(lama, baru);
}

function baris(teks: string, kata: string): number {
  return teks.slice(0, teks.indexOf(kata)).split('\n').length;
}

describe('kop.yaml', () => {
  it('is accepted as it is shipped', () => expect(keluhan(asli)).toEqual([]));

  it.each([
    [
      'a word that no paper fills',
      ganti('Bawa ke loket {loket}', 'Bawa ke {tempat}'),
      'bawa: ',
      '{tempat} tidak dikenal di sini; yang dikenal: {loket}, {sampai}, {jam}.',
    ],
    [
      'a word where none is filled',
      ganti('Layanan ini gratis.', "'{kantor} gratis.'"),
      'gratis: ',
      '{kantor} tidak dikenal di sini; yang dikenal: tanpa kurung kurawal.',
    ],
    [
      'another paper',
      ganti('kertas: A4', 'kertas: A3'),
      'kertas: A3',
      '"kertas" hanya dapat berisi: A4, F4.',
    ],
    [
      'a sentence left out',
      asli.replace(/\n    gratis: .*|\n  gratis: .*/u, ''),
      'kata:',
      '"gratis" belum diisi.',
    ],
    [
      'a key nobody knows',
      ganti('  gratis:', '  gratisan: x\n  gratis:'),
      'gratisan',
      '"gratisan" tidak dikenal di sini.',
    ],
  ])('refuses %s with its line', (_, teks, kata, kalimat) => {
    expect(keluhan(teks)).toEqual([`kop.yaml:${baris(teks, kata)}: ${kalimat}`]);
  });

  it('wants a letterhead for every unit of the SOP, and none for others', () => {
    expect(keluhan(asli, ['kelurahan', 'balai'])).toEqual([
      `kop.yaml:${baris(asli, '\nkop:') + 1}: Kop untuk unit "balai" belum ditulis.`,
      `kop.yaml:${baris(asli, '  kecamatan:')}: Unit "kecamatan" tidak ada di sop.yaml.`,
    ]);
  });

  it('puts values into sentences and leaves the rest alone', () => {
    expect(isiKalimat('Bawa ke {loket}, {jam}.', { loket: 'Loket 1' })).toBe('Bawa ke Loket 1, {jam}.');
  });
});
