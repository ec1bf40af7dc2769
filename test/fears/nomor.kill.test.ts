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
import { kantorUji, KELURAHAN, migrasiAsli, TENANT } from '../store/kantor-uji.ts';

/** The line after which the process is killed: before and after each write of number, print and signature. */
const SESUDAH = ['siap', 'nomor?', 'nomor', 'cetak', 'tanda'] as const;

let folder: string;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => rm(folder, { recursive: true }));

/** Lets the child work until it has said this for the second berkas (`siap`: once), kills it, answers what it said. */
async function bunuhSesudah(awalan: string, kata: string): Promise<readonly string[]> {
  const [anak, worker] = await Promise.all([
    bundled(new URL('./penomor.child.ts', import.meta.url)),
    engineWorker(),
  ]);
  const child = spawn(process.execPath, [fileURLToPath(anak), folder, fileURLToPath(worker), awalan]);
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  const cukup = kata === 'siap' ? 1 : 2;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (lines.filter((l) => l.split(' ')[0] === kata).length === cukup) child.kill('SIGKILL');
  });
  await new Promise((done) => child.once('close', done));
  if (errors !== '') throw new Error(errors);
  return lines;
}

test('kill -9 at each write of number, print, sign: every number accounted for, no document without event', async () => {
  const diakui: string[] = [];
  for (const kata of SESUDAH) diakui.push(...(await bunuhSesudah(`bunuh-${kata}`, kata)));

  const database = await openIn(`${folder}/basis`, await migrasiAsli());
  const { store } = await kantorUji(database, { gudang: bukaGudang(`${folder}/dokumen`) });
  const semua = await database.tenant(TENANT).query(z.object({ id: z.string() }), sql`select id from berkas`);
  expect(semua).toHaveLength(SESUDAH.length * 2);
  const terikat = new Map<string, string>();
  for (const { id } of semua) {
    const berkas = (await store.ambil(id, 'sistem'))?.berkas;
    const riwayat = await store.riwayat(id, 'sistem');
    expect(await store.periksaRantai(id)).toMatchObject({ utuh: true, panjang: riwayat.length });
    const jenis = riwayat.map((p) => p.catatan.peristiwa.jenis);
    for (const r of berkas?.register ?? []) terikat.set(r.nomor, id);
    // Signed or printed without its number there is none; a number may still wait for its print.
    const bernomor = jenis.includes('dinomori');
    for (const lain of ['dicetak', 'ditandatangani'] as const)
      if (jenis.filter((j) => j === lain).length > (lain === 'dicetak' ? 0 : 1)) expect(bernomor).toBe(true);
    const cetakan = await store.cetakan.daftar(id, 'sistem');
    expect(cetakan.map((c) => c.id)).toEqual(berkas?.cetakan.map((c) => c.id));
    for (const c of cetakan)
      expect(new TextDecoder().decode((await store.cetakan.buka(id, c.id, 'sistem'))?.bytes)).toBe(
        `%PDF ${berkas?.register[0]?.nomor}`,
      );
    expect((await store.dokumenResmi.daftar(id, 'sistem')).length).toBe(cetakan.length);
  }
  const buku = await store.bukuNomor.daftar(KELURAHAN, 2026, 'register');
  expect(buku.map((n) => n.urut)).toEqual(buku.map((_, at) => at + 1));
  expect(new Map(buku.map((n) => [n.nomor, n.berkas]))).toEqual(terikat);
  for (const baris of diakui) {
    const [kata, id = ''] = baris.split(' ');
    const berkas =
      kata === 'siap' || kata === 'nomor?' ? undefined : (await store.ambil(id, 'sistem'))?.berkas;
    if (kata === 'nomor') expect(berkas?.register).toHaveLength(1);
    if (kata === 'cetak') expect(berkas?.cetakan).toHaveLength(1);
    if (kata === 'tanda') expect(berkas?.tandaTangan.length).toBe(2);
  }
  expect(diakui.filter((b) => b.startsWith('tanda ')).length).toBeGreaterThanOrEqual(4);
  await database.close();
}, 200_000);
