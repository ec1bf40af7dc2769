import { sql, type Sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';

/** How long (ms) a press may be taken back. */
const URUNG = 60 * 60 * 1000;

/** What an official does with a piece of news. */
export interface TindakanKabar {
  /** `terkirim`: sent by hand. `lewati`: not to be sent. `ulang`: the channel tries again. `urungkan`: one's own press of before. */
  readonly apa: 'terkirim' | 'lewati' | 'ulang' | 'urungkan';
  readonly oleh: string;
  readonly kantor: readonly string[];
}

/** Does it where it still can be done; false when somebody, or the channel, was first. */
export async function tindak(
  l: Lingkungan,
  id: string,
  { apa, oleh, kantor }: TindakanKabar,
): Promise<boolean> {
  const kini = l.jam();
  const milik = sql`tenant = ${l.tenant} and id = ${id} and kantor = any(${[...kantor]}::text[])`;
  // What waits for a channel is the channel's; what waits for a hand is a hand's.
  const terbuka = sql`(keadaan in ('gagal', 'tak_pasti') or (keadaan = 'menunggu' and saluran = 'tangan'))`;
  if (apa === 'urungkan') return urungkan(l, milik, oleh);
  const rows = await l.db.execute(
    apa === 'ulang'
      ? sql`update kabar set keadaan = 'menunggu', sebab = null, siap = ${kini}::int8, gagal_sejak = null,
          diubah = ${kini}::int8, oleh = ${oleh}
          where ${milik} and saluran <> 'tangan' and keadaan in ('gagal', 'tak_pasti')`
      : sql`update kabar set keadaan = ${apa === 'terkirim' ? 'terkirim' : 'dilewati'},
          sebab = ${apa === 'terkirim' ? 'dengan_tangan' : 'petugas'}, diubah = ${kini}::int8, oleh = ${oleh}
          where ${milik} and ${terbuka}`,
  );
  return rows > 0;
}

/** Back to where it was: to the list of what a hand sends, or to what a channel failed at. */
async function urungkan(l: Lingkungan, milik: Sql, oleh: string): Promise<boolean> {
  const kini = l.jam();
  const rows = await l.db
    .execute(sql`update kabar set sebab = case when saluran = 'tangan' then null else sebab end,
      keadaan = case when saluran = 'tangan' then 'menunggu' else 'gagal' end, diubah = ${kini}::int8
    where ${milik} and oleh = ${oleh} and diubah >= ${kini - URUNG}::int8
      and ((keadaan = 'terkirim' and sebab = 'dengan_tangan') or (keadaan = 'dilewati' and sebab = 'petugas'))`);
  return rows > 0;
}
