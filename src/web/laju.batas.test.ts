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

it('takes all addresses of one IPv6 household for one, and those of another for another', () => {
  const l = laju({ banyak: 2, selama: 1000 });
  const di = (alamat: string) => l.ambil(alamat, 0);
  expect([di('2001:db8:1:2::1'), di('2001:db8:1:2:ffff::9'), di('2001:DB8:1:2::3')]).toEqual([0, 0, 1000]);
  expect([di('2001:db8:1:3::1'), di('::ffff:192.0.2.1'), di('192.0.2.1'), di('192.0.2.1')]).toEqual([
    0, 0, 0, 1000,
  ]);
});

it('counts as much as is said: bytes as well as posts', () => {
  const l = laju({ banyak: 100, selama: 1000 });
  expect([l.ambil('a', 0, 60), l.ambil('a', 1, 60), l.ambil('a', 2, 1), l.lihat('b', 2)]).toEqual([
    0, 0, 998, 0,
  ]);
});
