import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { JAM } from '../../core/waktu/saat.ts';
import { batasWarga } from './batas-warga.ts';

it('counts the bytes of pieces, the most for those who do not say, and never the questions how far it came', async () => {
  const terlaluSering = batasWarga();
  let saat = 0;
  const app = new Hono().all('*', (c) => c.text(String(terlaluSering(c, 'a', saat))));
  const minta = async (method: string, panjang?: string): Promise<string> => {
    const headers: Record<string, string> = panjang === undefined ? {} : { 'content-length': panjang };
    return (await app.request('/', { method, headers })).text();
  };
  for (let ke = 0; ke < 399; ke += 1) expect(await minta('PATCH')).toBe('false');
  expect([await minta('PATCH', '1000'), await minta('PATCH', '-5'), await minta('PATCH', '1')]).toEqual([
    'false',
    'false',
    'true',
  ]);
  expect([await minta('GET'), await minta('POST')]).toEqual(['false', 'false']);
  saat = JAM;
  expect(await minta('PATCH', '1')).toBe('false');
});
