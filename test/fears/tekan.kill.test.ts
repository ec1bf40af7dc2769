import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { sql } from '../../src/store/database/sql.ts';
import { openIn, temporaryDirectory } from '../database/reopen.ts';
import { bundled, engineWorker } from '../database/worker.ts';
import { KELURAHAN, kantorUji, migrasiAsli, TENANT } from '../store/kantor-uji.ts';

// What a press leaves behind; that the engine itself recovers, also from a kill during recovery, is shown in test/database/embedded.
const KILLS = 12;

let folder: string;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => rm(folder, { recursive: true }));

/** Lets the child press until it has printed so many lines, kills it, and answers all it acknowledged. */
async function tekanLaluBunuh(awalan: string, baris: number): Promise<readonly string[]> {
  const [anak, worker] = await Promise.all([
    bundled(new URL('./penekan.child.ts', import.meta.url)),
    engineWorker(),
  ]);
  const child = spawn(process.execPath, [fileURLToPath(anak), folder, fileURLToPath(worker), awalan]);
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (lines.length === baris) child.kill('SIGKILL');
  });
  await new Promise((done) => child.once('close', done));
  if (lines.length < baris) throw new Error(errors);
  return lines.slice(1);
}

test(`kill -9 between and within presses, ${KILLS} times: no acknowledged press lost, no half press, no gap`, async () => {
  const diakui = new Map<string, number>();
  for (let kali = 0; kali < KILLS; kali += 1) {
    for (const baris of await tekanLaluBunuh(`putaran-${kali}`, 2 + (kali % 8) * 2)) {
      const [id = '', versi] = baris.split(' ');
      diakui.set(id, Number(versi));
    }
  }

  const database = await openIn(`${folder}/basis`, await migrasiAsli());
  const { store } = await kantorUji(database, { gudang: bukaGudang(`${folder}/dokumen`) });
  const semua = await database.tenant(TENANT).query(z.object({ id: z.string() }), sql`select id from berkas`);
  expect(semua.length).toBeGreaterThanOrEqual(diakui.size);
  expect(semua.length - diakui.size).toBeLessThanOrEqual(KILLS);

  for (const { id } of semua) {
    const terbaca = await store.ambil(id, [KELURAHAN]);
    const versi = terbaca?.berkas.versi ?? 0;
    expect(versi).toBeGreaterThanOrEqual(diakui.get(id) ?? 1);
    // A berkas is received (4 events) or one step on (6): nothing between, and row, chain, number and file agree.
    expect([4, 6]).toContain(versi);
    expect(await store.periksaRantai(id)).toMatchObject({ utuh: true, panjang: versi });
    const [dokumen] = await store.dokumen.daftar(id, [KELURAHAN]);
    expect((await store.dokumen.buka(id, dokumen?.id ?? '', [KELURAHAN]))?.bytes.length).toBe(
      dokumen?.ukuran,
    );
  }
  const buku = await store.bukuNomor.daftar(KELURAHAN, 2026);
  expect(buku.map((n) => n.urut)).toEqual(semua.map((_, at) => at + 1));
  expect(new Set(buku.map((n) => n.berkas))).toEqual(new Set(semua.map((b) => b.id)));
  expect([...diakui.keys()].filter((id) => !semua.some((b) => b.id === id))).toEqual([]);
  await database.close();
}, 400_000);
