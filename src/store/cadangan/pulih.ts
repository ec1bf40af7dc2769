import { z } from 'zod';
import type { Connection } from '../database/connection.ts';
import { apply, LOCK, prepare } from '../database/migrate.ts';
import type { Migration } from '../database/migration-files.ts';
import { CadanganError } from './cadangan-error.ts';
import { bacaKatalog, type Kolom, type Tabel } from './katalog.ts';
import { muatBaris, perTenant } from './muat-baris.ts';
import type { Baris, MigrasiTerpasang } from './potret.ts';

/** Rows of one table as a backup holds them. */
export interface Potongan {
  readonly tabel: string;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
}

/** What is entered, and by which program. */
export interface IsiPemulihan {
  /** The migrations under which the rows were written. */
  readonly migrasi: readonly MigrasiTerpasang[];
  readonly program: readonly Migration[];
  readonly pencacah: readonly { readonly nama: string; readonly nilai: string }[];
  readonly potongan: AsyncIterable<Potongan>;
  /** The last thing before the commit: what must be in place when the rows are. */
  readonly sebelumSah: () => Promise<void>;
}

/**
 * Enters a backup into an empty database, all of it or nothing: the schema as it was then, the rows, and then the
 * migrations that came since, in one transaction. @throws CadanganError when the database holds anything, or the
 * backup is of a newer program.
 */
export async function pulihkanBasis(owner: Connection, isi: IsiPemulihan): Promise<void> {
  const { dulu, sesudah } = pilahMigrasi(isi.program, isi.migrasi);
  await owner.run('begin', []);
  try {
    await owner.run('select pg_advisory_xact_lock($1::int8)', [LOCK]);
    await pastikanKosong(owner);
    await prepare(owner);
    for (const m of dulu) await apply(owner, m);
    await muatSemua(owner, isi.potongan);
    for (const { nama, nilai } of isi.pencacah)
      await owner.run(`select setval($1::regclass, $2::int8)`, [`"${nama}"`, nilai]);
    // A schema is not changed while checks of rows are still waiting.
    await owner.script('set constraints all immediate');
    await owner.run(`select set_config('lajur.tenant', '', true)`, []);
    for (const m of sesudah) await apply(owner, m);
    await isi.sebelumSah();
    await owner.run('commit', []);
  } catch (error) {
    await owner.run('rollback', []).catch(() => undefined);
    throw error;
  }
}

/** Refuses a database in which there is any table; names a few of them. */
export async function pastikanKosong(owner: Connection): Promise<void> {
  const { rows } = await owner.run(
    `select count(*) as banyak from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'lajur_migrasi'`,
    [],
  );
  const { banyak } = z.object({ banyak: z.number() }).parse(rows[0]);
  if (banyak === 0) return;
  throw new CadanganError(
    `Basis data tujuan sudah berisi ${banyak} tabel, jadi tidak ditimpa. Yang dapat Anda lakukan: buat basis data ` +
      'kosong (createdb lajur_pulih), arahkan DATABASE_URL ke sana, lalu ulangi.',
  );
}

/** The program's migrations up to the backup's, and those that came since. @throws CadanganError */
export function pilahMigrasi(
  program: readonly Migration[],
  cadangan: readonly MigrasiTerpasang[],
): { readonly dulu: readonly Migration[]; readonly sesudah: readonly Migration[] } {
  const dulu = cadangan.map((c) => {
    const sama = program.find((m) => m.number === c.nomor);
    if (sama?.sha256 === c.sha256) return sama;
    throw new CadanganError(
      `Cadangan ini memuat migrasi ${c.nama} yang tidak dikenal Lajur ini: pulihkan dengan Lajur yang sama baru atau lebih baru.`,
    );
  });
  return { dulu, sesudah: program.filter((m) => !dulu.includes(m)) };
}

async function muatSemua(owner: Connection, potongan: AsyncIterable<Potongan>): Promise<void> {
  const katalog = await bacaKatalog(owner);
  for await (const { tabel: nama, kolom, baris } of potongan) {
    const tabel = tabelCadangan(katalog, nama, kolom);
    for (const bagian of perTenant(tabel, baris)) await muatBaris(owner, tabel, bagian);
  }
}

/** The table with its columns in the backup's order. @throws CadanganError when they are not the same columns */
function tabelCadangan(katalog: readonly Tabel[], nama: string, kolom: readonly Kolom[]): Tabel {
  const tabel = katalog.find((t) => t.nama === nama);
  const bentuk = (daftar: readonly Kolom[]): string =>
    daftar
      .map((k) => `${k.nama} ${k.jenis}`)
      .sort()
      .join();
  if (tabel && bentuk(tabel.kolom) === bentuk(kolom)) return { ...tabel, kolom };
  throw new CadanganError(`Cadangan ini memuat tabel ${nama} dengan bentuk yang tidak dikenal Lajur ini.`);
}
