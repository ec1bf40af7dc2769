import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openIn, temporaryDirectory } from '../database/reopen.ts';
import { bundled, engineWorker } from '../database/worker.ts';
import { kantorUji, migrasiAsli } from '../store/kantor-uji.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => rm(folder, { recursive: true }));

test('kill -9 while a draft is being saved: what was said to be kept is there, whole', async () => {
  const [anak, worker] = await Promise.all([
    bundled(new URL('./penulis-draf.child.ts', import.meta.url)),
    engineWorker(),
  ]);
  const child = spawn(process.execPath, [fileURLToPath(anak), folder, fileURLToPath(worker)]);
  let diakui = 0;
  let galat = '';
  child.stderr.on('data', (teks) => (galat += String(teks)));
  createInterface({ input: child.stdout }).on('line', (baris) => {
    diakui = Number(baris) || 0;
    if (diakui === 12) child.kill('SIGKILL');
  });
  await new Promise((usai) => child.once('close', usai));
  expect(diakui, galat).toBeGreaterThanOrEqual(12);

  const database = await openIn(`${folder}/basis`, await migrasiAsli());
  const { store } = await kantorUji(database);
  const tempat = { orang: 'orang-draf', berkas: null, bagian: 'loket.satu' };
  const draf = await store.draf.ambil(tempat, z.record(z.string(), z.string()));
  const ke = Number(/\d+/u.exec(draf?.isi['bidang.0'] ?? '')?.[0]);
  expect(ke).toBeGreaterThanOrEqual(diakui);
  // Whole: every field of one saving, none of another.
  expect(Object.values(draf?.isi ?? {})).toEqual(Array.from({ length: ke * 20 }, () => `ketikan ${ke}`));
  await database.close();
}, 60_000);
