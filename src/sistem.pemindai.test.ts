import { afterAll, beforeAll, expect, it } from 'vitest';
import { clamdTiruan, type ClamdTiruan } from '../test/lib/clamd-tiruan.ts';
import { readConfig } from './config.ts';
import { HARI } from './core/waktu/saat.ts';
import { pemindai } from './sistem-periksa.ts';
import { SISTEM } from './web/kata/sistem.ts';

let clamd: ClamdTiruan;
let alamat = '';
beforeAll(async () => {
  clamd = await clamdTiruan('x');
  alamat = clamd.alamat.jenis === 'tcp' ? `127.0.0.1:${clamd.alamat.port}` : '';
});
afterAll(() => clamd.tutup());

it('the page says whether there is a scanner, whether it answers, and how old its list is', async () => {
  // The day of the stand-in's list.
  const hari = Date.UTC(2026, 10, 22, 8);
  const kata = async (env: Record<string, string>, kini = hari): Promise<readonly [string, string]> => {
    const { apa, keadaan, nilai } = await pemindai({ config: readConfig(env), kini });
    if (apa !== 'pemindai') throw new Error(apa);
    return [keadaan, SISTEM.kata.pemindai[keadaan](nilai)];
  };
  expect(await kata({})).toEqual(['perhatian', expect.stringContaining('Belum dipasang')]);
  expect(await kata({ LAJUR_CLAMD: alamat })).toEqual([
    'baik',
    expect.stringContaining('Tiruan 1.0 menjawab'),
  ]);
  expect(await kata({ LAJUR_CLAMD: alamat }, hari + 15 * HARI)).toEqual([
    'perhatian',
    expect.stringContaining('perbarui dengan freshclam'),
  ]);
  const mati = { LAJUR_CLAMD: '/tiada/clamd.ctl' };
  expect(await kata(mati)).toEqual(['gangguan', expect.stringContaining('Dokumen baru ditolak dahulu')]);
  expect(await kata({ ...mati, LAJUR_CLAMD_MATI: 'terima' })).toEqual([
    'gangguan',
    expect.stringContaining('diterima tanpa diperiksa'),
  ]);
});

it('refuses to start with half a scanner, one outside the office, and thresholds that are none', () => {
  for (const [env, kalimat] of [
    [{ LAJUR_CLAMD: 'ya' }, 'LAJUR_CLAMD harus alamat clamd'],
    [{ LAJUR_CLAMD: 'clamd.contoh.go.id:3310' }, 'LAJUR_CLAMD harus di komputer ini'],
    [{ LAJUR_CLAMD_MATI: 'terima' }, 'LAJUR_CLAMD_MATI diisi tetapi LAJUR_CLAMD belum'],
    [{ LAJUR_FOTO_TERANG: 'gelap' }, 'LAJUR_FOTO_TERANG harus angka'],
  ] as const)
    expect(() => readConfig(env)).toThrow(kalimat);
  expect(readConfig({ LAJUR_FOTO_TAJAM: '0' }).unggahan.mutu).toEqual({ tajam: 0, terang: 90 });
});
