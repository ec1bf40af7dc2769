import { z } from 'zod';
import type { Connection } from '../database/connection.ts';
import type { Database } from '../database/database.ts';
import type { Tabel } from './katalog.ts';
import { nama } from './kutip.ts';
import { bacaHalaman, barisDari, kolomTeks, MENURUT_KUNCI } from './potret-berurut.ts';
import type { Baris } from './potret.ts';
import { AWAL, takaran } from './takaran.ts';

const BATAS = z.object({ batas: z.number() });

/** Transaction numbers of a row wrap at 2^32; long before that everything is copied instead of compared. */
const SEBELUM_MELINGKAR = 2 ** 31;

const kursor = (tabel: Tabel): string => nama(`cadangan_${tabel.nama}`);

/**
 * Copies, within the caller's transaction, the tables that change. Answers the number of the transaction before which
 * rows of the others were there, or null when that cannot be told and they were copied too.
 */
export async function tahan(
  owner: Connection,
  tabel: readonly Tabel[],
): Promise<{ readonly batas: number | null; readonly tertahan: readonly Tabel[] }> {
  const { rows } = await owner.run(
    'select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as batas',
    [],
  );
  const { batas } = BATAS.parse(rows[0]);
  const terbaca = batas < SEBELUM_MELINGKAR;
  const tertahan = tabel.filter((t) => !(terbaca && t.hanyaTambah));
  for (const t of tertahan) {
    const urut = t.kunci.length > 0 ? `order by ${t.kunci.map(nama).join(', ')}` : '';
    await owner.script(
      `declare ${kursor(t)} no scroll cursor with hold for select ${kolomTeks(t)} from ${nama(t.nama)} ${urut}`,
    );
  }
  return { batas: terbaca ? batas : null, tertahan };
}

/** Lets the copies go. */
export async function buangTahanan(owner: Connection, tabel: readonly Tabel[]): Promise<void> {
  for (const t of tabel) await owner.script(`close ${kursor(t)}`).catch(() => undefined);
}

/** Reads a copied table; every piece is a turn of its own, so that presses pass in between. */
export async function* bacaTertahan(database: Database, tabel: Tabel): AsyncGenerator<readonly Baris[]> {
  let banyak: number = AWAL;
  for (;;) {
    const { rows } = await database.asOwner((owner) =>
      owner.run(`fetch forward ${banyak} from ${kursor(tabel)}`, []),
    );
    const baris = barisDari(tabel, rows);
    if (baris.length > 0) yield baris;
    if (baris.length < banyak) return;
    banyak = takaran(baris);
  }
}

/** Reads a table that only grows, up to the snapshot; every piece is a turn of its own. */
export async function* bacaCepat(
  database: Database,
  tabel: Tabel,
  { tenant, batas }: { readonly tenant: readonly string[]; readonly batas: number },
): AsyncGenerator<readonly Baris[]> {
  for (const t of tabel.bertenant ? tenant : [null]) {
    let sesudah: Baris | null = null;
    let banyak: number = AWAL;
    for (;;) {
      const mana: Parameters<typeof bacaHalaman>[2] = { tenant: t, sesudah, banyak, batas };
      const baris: readonly Baris[] = await database.asOwner(async (owner) => {
        await owner.script(`begin; ${MENURUT_KUNCI}`);
        const halaman = await bacaHalaman(owner, tabel, mana);
        await owner.run('commit', []);
        return halaman;
      });
      if (baris.length > 0) yield baris;
      if (baris.length < banyak) break;
      sesudah = baris.at(-1) ?? null;
      banyak = takaran(baris);
    }
  }
}
