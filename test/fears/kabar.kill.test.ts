import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARI } from '../../src/core/waktu/saat.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { bukaPenerima, type PenerimaSurel } from '../kabar/penerima-surel.ts';
import { openIn, temporaryDirectory } from '../database/reopen.ts';
import { bundled, engineWorker } from '../database/worker.ts';
import { kantorUji, migrasiAsli, PAGI } from '../store/kantor-uji.ts';

const KILLS = 3;

let folder: string;
let server: PenerimaSurel;
beforeAll(async () => {
  folder = await temporaryDirectory();
  server = await bukaPenerima();
});
afterAll(async () => {
  await server.tutup();
  await rm(folder, { recursive: true });
});

/** Lets the child work until so many berkas were received, kills it a little later, and answers what it acknowledged. */
async function kirimLaluBunuh(awalan: string, banyak: number, jeda: number): Promise<readonly string[]> {
  const [anak, worker] = await Promise.all([
    bundled(new URL('./pengirim.child.ts', import.meta.url)),
    engineWorker(),
  ]);
  const argumen = [fileURLToPath(anak), folder, fileURLToPath(worker), awalan, String(server.port)];
  const child = spawn(process.execPath, argumen);
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (lines.length === banyak + 1) setTimeout(() => child.kill('SIGKILL'), jeda);
  });
  await new Promise((done) => child.once('close', done));
  if (lines.length < banyak) throw new Error(errors);
  return lines.slice(1);
}

test(`kill -9 while mails are sent, ${KILLS} times: none sent twice, none forgotten`, async () => {
  const diakui: string[] = [];
  for (let kali = 0; kali < KILLS; kali += 1)
    diakui.push(...(await kirimLaluBunuh(`putaran${kali}`, 3, kali * 7)));

  const database = await openIn(`${folder}/basis`, await migrasiAsli());
  const gudang = bukaGudang(`${folder}/dokumen`);
  const { store } = await kantorUji(database, { gudang, jam: () => PAGI + HARI });
  await store.kabar.habisWaktu(30 * HARI);
  const diterima = server.masuk.map((m) => m.ke);
  expect(new Set(diterima).size).toBe(diterima.length);
  for (const baris of diakui) {
    const [id = '', email = ''] = baris.split(' ');
    const [satu] = await store.kabar.untukBerkas(id);
    const masihKeluar = satu === undefined;
    // Still in the outbox, waiting, not certain (it may have arrived), or sent: never sent and lost, never lost unseen.
    if (masihKeluar) {
      expect(diterima).not.toContain(email);
      const keluar = await store.keluar.ambil({ batas: 100, selama: 0 });
      expect(keluar.map((k) => k.berkas)).toContain(id);
    } else if (satu.keadaan === 'terkirim') expect(diterima).toContain(email);
    else if (satu.keadaan === 'menunggu') expect(diterima).not.toContain(email);
    else expect(satu.keadaan).toBe('tak_pasti');
  }
  expect(diakui.length).toBeGreaterThanOrEqual(KILLS * 3);
  await database.close();
}, 400_000);
