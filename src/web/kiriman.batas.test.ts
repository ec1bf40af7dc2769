import { expect, it } from 'vitest';
import { bacaKiriman, KirimanTerlaluBesar } from './kiriman.ts';

const kirim = (body: string, batas?: number) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return bacaKiriman(new Request('http://lajur.test/', { method: 'POST', headers, body }), batas);
};

it('reads one name many times over in a moment', async () => {
  const mulai = performance.now();
  const kiriman = await kirim('a=1&'.repeat(20_000));
  expect(kiriman.semua('a').length).toBe(20_000);
  expect(performance.now() - mulai).toBeLessThan(500);
});

it('reads no more of a typed form than its page allows', async () => {
  await expect(kirim('a'.repeat(2000), 1000)).rejects.toBeInstanceOf(KirimanTerlaluBesar);
  expect((await kirim('a=b', 1000)).teks('a')).toBe('b');
});
