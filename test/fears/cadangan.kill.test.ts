import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tolakPemulihanTerputus } from '../../src/cadangan/pemulihan-terputus.ts';
import type { Migration } from '../../src/store/database/migration-files.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { folderBaru, hapus, periksa, pulih, SOP_PROGRAM, tempat } from '../cadangan/kantor-cadangan.ts';
import { freshPostgres } from '../database/postgres-server.ts';
import { openIn } from '../database/reopen.ts';
import { snapshotWith } from '../database/snapshot.ts';
import { bundled, engineWorker } from '../database/worker.ts';
import { migrasiAsli } from '../store/kantor-uji.ts';

const LAMA = fileURLToPath(new URL('../cadangan/lama/lajur-0002.tar', import.meta.url));
const SERVER = process.env['LAJUR_UJI_POSTGRES'];

let folder: string;
let migrations: readonly Migration[];
beforeAll(async () => {
  folder = await folderBaru();
  migrations = await migrasiAsli();
});
afterAll(() => hapus(folder));

interface Anak {
  readonly apa: 'cadangkan' | 'pulihkan';
  readonly arsip: string;
  readonly data: string;
  readonly url?: string;
}

async function perintah({ apa, arsip, data, url = '' }: Anak): Promise<readonly string[]> {
  const [anak, worker, snapshot] = await Promise.all([
    bundled(new URL('./cadangan.child.ts', import.meta.url)),
    engineWorker(),
    snapshotWith(apa === 'cadangkan' ? migrations : []),
  ]);
  return [fileURLToPath(anak), apa, arsip, data, fileURLToPath(worker), snapshot, SOP_PROGRAM, url];
}

/** Runs it until it prints this, and kills it there. */
async function bunuhPada(anak: Anak, baris: string): Promise<void> {
  const child = spawn(process.execPath, await perintah(anak));
  let dibunuh = false;
  let galat = '';
  child.stderr.on('data', (teks) => (galat += String(teks)));
  createInterface({ input: child.stdout }).on('line', (teks) => {
    if (dibunuh || !teks.startsWith(baris)) return;
    dibunuh = true;
    child.kill('SIGKILL');
  });
  await new Promise((selesai) => child.once('close', selesai));
  if (!dibunuh) throw new Error(`never said ${baris}: ${galat}`);
}

describe('a backup that breaks off', () => {
  let data: string;
  let harian: string;
  let sidik: string;
  const hash = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  beforeAll(async () => {
    [data, harian] = [join(folder, 'asal'), join(folder, 'harian')];
    await mkdir(join(data, 'dokumen', 'gabek', 'b'), { recursive: true });
    await mkdir(harian);
    await writeFile(join(harian, 'lajur-2026-11-24-1200.tar'), await readFile(LAMA));
    sidik = await hash(join(harian, 'lajur-2026-11-24-1200.tar'));
    for (let ke = 0; ke < 40; ke += 1)
      await writeFile(join(data, 'dokumen', 'gabek', 'b', `h${ke}`), Buffer.alloc(100_000, ke));
  });

  test('by kill -9 leaves the former whole and no file that looks like a new one', async () => {
    await bunuhPada({ apa: 'cadangkan', arsip: harian, data }, 'dokumen');
    const isi = await readdir(harian);
    expect(isi.filter((n) => !n.startsWith('.'))).toEqual(['lajur-2026-11-24-1200.tar']);
    expect(await hash(join(harian, 'lajur-2026-11-24-1200.tar'))).toBe(sidik);
  });

  test('by a full disk says so, leaves the former whole, and cleans up after itself', async () => {
    const semula = await readdir(harian);
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      'ulimit -f 4000; exec "$0" "$@"',
      process.execPath,
      ...(await perintah({ apa: 'cadangkan', arsip: harian, data })),
    ]);
    expect(stdout.trim().split('\n').at(-1)).toBe(
      `CadanganError: Disk di ${harian} penuh, jadi cadangan ini tidak jadi; cadangan sebelumnya tetap utuh. ` +
        'Kosongkan tempat atau pilih disk lain, lalu ulangi.',
    );
    expect(await readdir(harian)).toEqual(semula);
    expect(await hash(join(harian, 'lajur-2026-11-24-1200.tar'))).toBe(sidik);
  });
});

describe('a restore that breaks off', () => {
  test('by kill -9 leaves no office behind, and can be repeated', async () => {
    const data = join(folder, 'pulih');
    await bunuhPada({ apa: 'pulihkan', arsip: LAMA, data }, 'dokumen 3');
    expect(await readdir(data)).toEqual(['pemulihan']);
    await expect(tolakPemulihanTerputus(data, null)).rejects.toThrow(
      `Pemulihan ke ${data} terputus sebelum selesai: ulangi "lajur restore <cadangan>"`,
    );
    // The power goes after the files have their place and before the database has.
    const { tertanam, ...lain } = tempat(data, migrations, null);
    await expect(
      pulih(LAMA, {
        ...lain,
        tertanam: async (di, kerja) => {
          await tertanam?.(di, kerja);
          throw new Error('listrik padam');
        },
      }),
    ).rejects.toThrow('listrik padam');
    expect(await readdir(data)).toEqual(['dokumen', 'pemulihan']);
    await expect(tolakPemulihanTerputus(data, null)).rejects.toThrow('terputus sebelum selesai');

    await pulih(LAMA, tempat(data, migrations, null));
    expect(await readdir(data)).toEqual([
      'basis-data',
      'dokumen',
      expect.stringMatching(/^sop-dari-cadangan-/),
    ]);
    await tolakPemulihanTerputus(data, null);
    const database = await openIn(join(data, 'basis-data'), migrations);
    expect(await periksa(database, data).finally(() => database.close())).toMatchObject({ temuan: [] });
  });

  test.runIf(SERVER)('by kill -9 leaves the database of a server empty', async () => {
    const fresh = await freshPostgres(SERVER ?? '');
    const data = join(folder, 'pulih-server');
    try {
      for (const pada of ['baris', 'dokumen 3'])
        await bunuhPada({ apa: 'pulihkan', arsip: LAMA, data, url: fresh.url }, pada);
      await expect(tolakPemulihanTerputus(data, fresh.url)).rejects.toThrow('terputus sebelum selesai');
      await pulih(LAMA, tempat(data, migrations, fresh.url));
      const database = await openPostgres({ url: fresh.url, migrations });
      expect(await periksa(database, data).finally(() => database.close())).toMatchObject({ temuan: [] });
      // A second one over the office that now is there.
      await expect(pulih(LAMA, tempat(join(folder, 'lain'), migrations, fresh.url))).rejects.toThrow(
        /Basis data tujuan sudah berisi \d+ tabel, jadi tidak ditimpa\..+createdb/,
      );
    } finally {
      await fresh.drop();
    }
  });
});
