import { expect, it } from 'vitest';
import { laju } from './laju.ts';

it('counts by address, tells how long to wait, and forgets', () => {
  const l = laju({ banyak: 2, selama: 1000 });
  expect([l.ambil('a', 0), l.ambil('a', 10), l.ambil('a', 400), l.ambil('b', 400)]).toEqual([0, 0, 600, 0]);
  expect([l.lihat('a', 999), l.lihat('a', 1000), l.lihat('b', 999), l.ambil('a', 1000)]).toEqual([
    1, 0, 0, 0,
  ]);
  expect(l.ambil('a', -5)).toBe(0);
  for (let ke = 0; ke < 10_050; ke += 1) l.ambil(`c${ke}`, 5);
  expect(l.ambil('c10049', 6)).toBe(0);
  expect(l.ambil('c10049', 6)).toBe(994 + 5);
});
