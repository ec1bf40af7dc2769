import { expect, test } from 'vitest';
import { namaUmum } from './nama-umum.ts';

test.each([
  ['SITI RAHMAWATI', 'Siti R.'],
  ['siti  rahmawati binti ali', 'Siti R.'],
  ['Suharto', 'Suharto'],
  ["NUR'AINI O'NEIL", "Nur'aini O."],
  ['Hj. ROSMALA DEWI, S.E.', 'Rosmala D.'],
  ['M. YUSUF', 'Yusuf'],
  ['SITI, S.E.', 'Siti'],
  ['', ''],
])('%j is said as %j', (nama, umum) => expect(namaUmum(nama)).toBe(umum));
