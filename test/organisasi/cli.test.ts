import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bacaArgumen } from '../../src/cli/argumen.ts';
import { bukaBasisData } from '../../src/cli/buka.ts';
import { readConfig } from '../../src/config.ts';
import { OpenError } from '../../src/store/database/error.ts';
import { engineWorker } from '../database/worker.ts';

test.each([
  [[], { perintah: 'bantuan' }],
  [['--help'], { perintah: 'bantuan' }],
  [['kantor', 'impor', 'k.yaml'], { perintah: 'impor', file: 'k.yaml', coba: false }],
  [['kantor', 'impor', '--coba', 'k.yaml'], { perintah: 'impor', file: 'k.yaml', coba: true }],
  [['sandi', 'atur', 'mega'], { perintah: 'sandi', akun: 'mega', kantor: null }],
  [['sandi', 'atur', '--kantor', 'gabek', 'mega'], { perintah: 'sandi', akun: 'mega', kantor: 'gabek' }],
])('%j is understood', (kata, argumen) => {
  expect(bacaArgumen(kata)).toEqual(argumen);
});

test.each([
  [['kantor'], 'Perintah "kantor" tidak dikenal'],
  [['kantor', 'hapus'], 'Perintah "kantor hapus" tidak dikenal'],
  [['kantor', 'impor'], 'Sebutkan satu file'],
  [['kantor', 'impor', 'a', 'b'], 'Sebutkan satu file'],
  [['kantor', 'impor', 'a', '--paksa'], 'Pilihan "--paksa" tidak dikenal'],
  [['sandi', 'atur', 'mega', '--kantor'], 'sesudah --kantor'],
])('%j says what is missing', (kata, kalimat) => {
  expect(() => bacaArgumen(kata)).toThrow(kalimat);
});

test('while the server holds the embedded database, a command is refused in one sentence', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lajur-cli-'));
  const config = readConfig({ LAJUR_DATA: data });
  const tempat = {
    migrasi: new URL('../../src/store/migrations/', import.meta.url),
    worker: await engineWorker(),
  };
  const server = await bukaBasisData(config, tempat);
  try {
    const kedua = bukaBasisData(config, tempat);
    await expect(kedua).rejects.toThrow(OpenError);
    await expect(kedua).rejects.toThrow(/^[A-Z][^\n]+[.)]$/);
  } finally {
    await server.close();
    await rm(data, { recursive: true });
  }
});
