import { mkdtemp, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Berkas } from '../src/core/berkas/berkas.ts';
import type { BerkasTenant } from '../src/store/berkas/store.ts';
import type { Database } from '../src/store/database/database.ts';
import { openEmbedded } from '../src/store/database/embedded/embedded.ts';
import { readMigrations } from '../src/store/database/migration-files.ts';
import { openPostgres } from '../src/store/database/postgres.ts';
import { sql } from '../src/store/database/sql.ts';
import {
  KELURAHAN,
  kantorUji,
  migrasiAsli,
  PAGI,
  pressBaru,
  pressDisposisi,
  TENANT,
} from '../test/store/kantor-uji.ts';
import { bergantian, type Waktu } from './catatan-waktu.ts';

const LANGKAH = 200;
const BACA = 300;
const BERKAS = 5000;
/** One in so many of the 5 000 is open at the desk that looks. */
const TERBUKA = 125;
const MEJA = { pelaksana: 'lurah', kantor: KELURAHAN };

async function buka(folder: string): Promise<Database> {
  const migrations = [
    ...(await migrasiAsli()),
    ...(await readMigrations(new URL('../../bench/migrasi/', import.meta.url))),
  ];
  const url = process.env['DATABASE_URL'];
  if (url) return openPostgres({ url, migrations });
  return openEmbedded({
    directory: join(folder, 'basis-data'),
    migrations,
    worker: new URL('./engine.worker.mjs', import.meta.url),
  });
}

async function berkasBaru(store: BerkasTenant, naskah: Parameters<typeof pressBaru>[0]): Promise<Berkas> {
  const hasil = await store.tekan(pressBaru(naskah));
  if (hasil.hasil !== 'berhasil') throw new Error(`The loket was refused: ${hasil.hasil}`);
  return hasil.berkas;
}

/** One press of a plain step against one insert, both one commit that reaches the disk. */
async function ukurLangkah(database: Database, store: BerkasTenant, naskah: Parameters<typeof pressBaru>[0]) {
  const scope = database.tenant(TENANT);
  const berkas: Berkas[] = [];
  for (let i = 0; i < LANGKAH; i += 1) berkas.push(await berkasBaru(store, naskah));
  return bergantian(LANGKAH, {
    lantai: (ke) =>
      scope.execute(sql`insert into lantai (nomor, isi) values (${ke}::int8, ${'x'.repeat(200)})`),
    langkah: async (ke) => {
      const satu = berkas[ke];
      const hasil = satu && (await store.tekan(pressDisposisi(satu)));
      if (hasil?.hasil !== 'berhasil') throw new Error(`The step was refused: ${hasil?.hasil}`);
    },
  });
}

/** Copies a berkas until there are 5 000: most are closed or at other desks, as in an office after some years. */
async function penuhi(database: Database, contoh: Berkas): Promise<void> {
  await database.tenant(TENANT).execute(
    sql`insert into berkas select (jsonb_populate_record(b, jsonb_build_object(
          'id', 'salinan-' || n,
          'nomor', 'X-' || n,
          'di', case when n % ${TERBUKA}::int = 0 then b.di else 'tutup' end,
          'kantor_terlibat', case when n % 6 = 0 or n % ${TERBUKA}::int = 0 then b.kantor_terlibat
            else array['kelurahan-' || n % 6] end,
          'terakhir_diubah', b.terakhir_diubah - n * 60000))).*
        from berkas b, generate_series(1, ${BERKAS}::int) n where b.tenant = ${TENANT} and b.id = ${contoh.id}`,
  );
}

/** The task box (its rows and its counts) against one row by its key. */
async function ukurKotak(database: Database, store: BerkasTenant, contoh: Berkas) {
  const scope = database.tenant(TENANT);
  const bentuk = z.object({ nomor: z.string().nullable() });
  return bergantian(BACA, {
    lantai: () =>
      scope.query(bentuk, sql`select nomor from berkas where tenant = ${TENANT} and id = ${contoh.id}`),
    baris: () => store.antrean({ tempat: [MEJA], antrean: 'kerja', sejak: PAGI }),
    hitungan: () => store.hitung([MEJA], PAGI),
  });
}

function baris(nama: string, waktu: Waktu, lantai: Waktu): string {
  const angka = (ms: number): string => ms.toFixed(2).padStart(8);
  return `${nama.padEnd(44)}${angka(waktu.tenang)}${angka(waktu.tengah)}${angka(waktu.p95)}${(waktu.tenang / lantai.tenang).toFixed(1).padStart(9)}`;
}

const folder = await mkdtemp(fileURLToPath(new URL('./data-', import.meta.url)));
const database = await buka(folder);
try {
  const { store, naskah } = await kantorUji(database, { jam: () => PAGI });
  const langkah = await ukurLangkah(database, store, naskah);
  const contoh = await berkasBaru(store, naskah);
  await penuhi(database, contoh);
  const kotak = await ukurKotak(database, store, contoh);
  const { baris: rows, jumlah } = await store.antrean({ tempat: [MEJA], antrean: 'kerja', sejak: PAGI });

  console.log(
    `\n${database.engine}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? '?'} x ${cpus().length}`,
  );
  console.log(`${'milliseconds'.padEnd(44)}     p10  median     p95  x floor`);
  console.log(baris('one insert, one commit (floor)', langkah.lantai, langkah.lantai));
  console.log(baris('one press of a plain step', langkah.langkah, langkah.lantai));
  console.log(baris('one row by its key (floor)', kotak.lantai, kotak.lantai));
  console.log(
    baris(`task box: ${rows.length} rows of ${jumlah}, ${BERKAS} berkas`, kotak.baris, kotak.lantai),
  );
  console.log(baris('task box: its counts', kotak.hitungan, kotak.lantai));
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
