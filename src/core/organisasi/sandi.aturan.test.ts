import { expect, test } from 'vitest';
import { sandiDitolak } from './sandi.ts';

const pemilik = { akun: 'nama.panjang', nip: '198003032005012002' };

test.each([
  ['sembilan9', 'sedikitnya 10'],
  ['x'.repeat(201), 'paling banyak 200'],
  ['Nama.Panjang', 'nama akun'],
  ['198003032005012002', 'NIP'],
  ['aaaaaaaaaaaa', 'mudah ditebak'],
  ['1234567890', 'mudah ditebak'],
  ['Rahasia123', 'mudah ditebak'],
])('%s is refused with its reason', (sandi, kalimat) => {
  expect(sandiDitolak(sandi, pemilik)).toContain(kalimat);
});

test.each(['sepuluhhrf', 'hujan di pagi hari', 'ñandú ñandú', '0271 6614 82', `x${'y'.repeat(199)}`])(
  '%s is taken: no puzzles',
  (sandi) => {
    expect(sandiDitolak(sandi, pemilik)).toBeUndefined();
  },
);

test('letters are counted, not bytes', () => {
  expect(sandiDitolak('😀😃😄😁😆', pemilik)).toContain('Yang terisi 5.');
});
