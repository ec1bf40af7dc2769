import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { pencariKode } from './batas.ts';

it('answers ten wrong codes of one address, however many come at once, and none that was right counts', async () => {
  const cari = pencariKode({
    hubungan: () => ({ klien: '203.0.113.9', host: 'lajur.contoh.id', https: true }),
    jamSejati: () => 0,
  });
  const app = new Hono();
  app.get('/:kode', async (c) => {
    const kode = c.req.param('kode');
    return c.text((await cari(c, () => Promise.resolve(kode === 'benar' ? kode : undefined))).jenis);
  });
  const tanya = async (kode: string): Promise<string> => (await app.request(`/${kode}`)).text();
  for (let n = 0; n < 20; n += 1) expect(await tanya('benar')).toBe('ada');
  const semua = await Promise.all(Array.from({ length: 30 }, () => tanya('salah')));
  expect(semua.filter((s) => s === 'tiada')).toHaveLength(10);
  expect(await tanya('benar')).toBe('tunggu');
});
