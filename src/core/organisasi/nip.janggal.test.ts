import { expect, test } from 'vitest';
import { nipBaku, nipJanggal } from './nip.ts';

test('spaces and dots are how people write it', () => {
  expect(nipBaku(' 19830131 200112.1.001')).toBe('198301312001121001');
});

test.each(['198301312001121001', '199902282024212015'])('%s is plausible', (nip) => {
  expect(nipJanggal(nip)).toBeUndefined();
});

test.each([
  ['19830131200112100', 'Yang terisi 17'],
  ['1983013120011210011', 'Yang terisi 19'],
  ['198302312001121001', 'bukan tanggal lahir'],
  ['198301312001123001', 'Angka ke-15'],
  ['19830131200112l001', 'hanya berisi angka'],
])('%s is remarked on', (nip, kalimat) => {
  expect(nipJanggal(nip)).toContain(kalimat);
});
