import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Database } from '../src/store/database/database.ts';
import { openEmbedded } from '../src/store/database/embedded/embedded.ts';
import type { Migration } from '../src/store/database/migration-files.ts';
import { openPostgres } from '../src/store/database/postgres.ts';
import { sql } from '../src/store/database/sql.ts';
import { ruteMonitor } from '../src/web/rute/monitor.tsx';
import { berkasUji } from '../test/web/berkas-uji.ts';
import { bukaDunia, sebagaiAkun } from '../test/web/dunia-uji.ts';

const BERKAS = 5000;
/** So many of them changed this month; the others were closed before. */
const BULAN_INI = 600;
const ULANG = 20;
const TENANT = 'gabek';

/** Copies of one finished berkas with its checks, as after some years: most were closed before this month. */
async function penuhi(database: Database, id: string): Promise<void> {
  const db = database.tenant(TENANT);
  await db.execute(
    sql`insert into berkas select (jsonb_populate_record(b, jsonb_build_object(
          'id', 'salinan-' || n, 'nomor', 'X-' || n,
          'terakhir_diubah', case when n <= ${BULAN_INI}::int then b.terakhir_diubah
            else b.terakhir_diubah - 86400000::int8 * 60 - n end))).*
        from berkas b, generate_series(1, ${BERKAS}::int) n where b.tenant = ${TENANT} and b.id = ${id}`,
  );
  await db.execute(
    sql`insert into peristiwa (tenant, berkas, versi, jenis, terjadi, bytes, hash, hash_sebelum)
        select p.tenant, 'salinan-' || n, p.versi, p.jenis,
          case when n <= ${BULAN_INI}::int then p.terjadi else p.terjadi - 86400000::int8 * 60 end,
          p.bytes, p.hash, p.hash_sebelum
        from peristiwa p, generate_series(1, ${BERKAS}::int) n
        where p.tenant = ${TENANT} and p.berkas = ${id} and p.jenis = 'diperiksa'`,
  );
}

const tengah = (ms: readonly number[]): number =>
  ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] ?? 0;

const folder = await mkdtemp(fileURLToPath(new URL('./monitor-', import.meta.url)));
const buka = (migrations: readonly Migration[]): Promise<Database> => {
  const url = process.env['DATABASE_URL'];
  if (url) return openPostgres({ url, migrations });
  return openEmbedded({
    directory: join(folder, 'basis-data'),
    migrations,
    worker: new URL('./engine.worker.mjs', import.meta.url),
  });
};
const uji = await bukaDunia(buka);
try {
  const jalan = await berkasUji(uji.dunia);
  const selesai = await jalan.sampai(await jalan.baru(), (b) => b.posisi.di === 'tutup');
  await penuhi(uji.database, selesai.id);
  const app = sebagaiAkun(uji, { akun: 'arman.hadi', di: '/k/monitor', rute: ruteMonitor() });
  const sekali = async (path: string): Promise<number> => {
    const mulai = performance.now();
    const jawab = await app.request(path);
    await jawab.text();
    if (jawab.status !== 200) throw new Error(`${path}: ${jawab.status}`);
    return performance.now() - mulai;
  };
  const lantai: number[] = [];
  for (let n = 0; n < ULANG * 5; n += 1) {
    const mulai = performance.now();
    await uji.database
      .tenant(TENANT)
      .execute(sql`select nomor from berkas where tenant = ${TENANT} and id = ${selesai.id}`);
    lantai.push(performance.now() - mulai);
  }
  const heap = (): number => Math.round(process.memoryUsage().heapUsed / 1e6);
  const awal = heap();
  const pertama = await sekali('/k/monitor?rentang=bulan');
  const lagi: number[] = [];
  for (let n = 0; n < ULANG; n += 1) lagi.push(await sekali('/k/monitor?rentang=bulan'));
  const daftar: number[] = [];
  for (let n = 0; n < ULANG; n += 1)
    daftar.push(await sekali('/k/monitor/daftar?keadaan=dikerjakan&rentang=bulan'));
  const tulis = (nama: string, ms: number): void =>
    console.log(
      `${nama.padEnd(52)}${ms.toFixed(1).padStart(9)} ms${(ms / tengah(lantai)).toFixed(0).padStart(7)} x floor`,
    );
  console.log(
    `${uji.database.engine}, Node ${process.version}; ${BERKAS} berkas, ${BULAN_INI} of this month,`,
  );
  console.log(`${selesai.kunjungan.length} visits each; heap ${awal} MB before, ${heap()} MB after`);
  tulis('one row by its key (floor)', tengah(lantai));
  tulis('the monitor, this month: first time after a start', pertama);
  tulis('the monitor, this month: every other time, median', tengah(lagi));
  tulis('a list of all visits of the month, median', tengah(daftar));
} finally {
  await uji.database.close();
  await rm(folder, { recursive: true, force: true });
}
