import { sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { BARIS_KABAR, type BarisKabar, KOLOM_KABAR, type SaluranSendiri } from './baris-kabar.ts';
import type { HasilKirim } from './kabar-store.ts';

/**
 * The next due news of a channel, marked as being sent before anything leaves: whoever dies now has either not begun or
 * may have been heard, and nobody sends it again by itself. Two workers never take the same one (SKIP LOCKED).
 */
export async function ambil(
  l: Lingkungan,
  saluran: SaluranSendiri,
  selama: number,
): Promise<BarisKabar | undefined> {
  const kini = l.jam();
  const [row] = await l.db.query(
    BARIS_KABAR,
    sql`update kabar k set keadaan = 'mengirim', sebab = null, siap = ${kini + selama}::int8,
          percobaan = percobaan + 1, diubah = ${kini}::int8
        where k.tenant = ${l.tenant} and k.id = (select m.id from kabar m
          where m.tenant = ${l.tenant} and m.saluran = ${saluran} and m.keadaan = 'menunggu' and m.siap <= ${kini}::int8
          order by m.siap, m.versi, m.id limit 1 for update skip locked)
        returning ${KOLOM_KABAR}`,
  );
  return row;
}

/** Writes what became of an attempt; an answer that came after its time is still the truth. False: not ours any more. */
export async function catat(
  l: Lingkungan,
  { id, percobaan }: Pick<BarisKabar, 'id' | 'percobaan'>,
  hasil: HasilKirim,
): Promise<boolean> {
  const kini = l.jam();
  const sebab = hasil.jadi === 'terkirim' ? null : hasil.sebab;
  const gagal = hasil.jadi === 'menunggu' || hasil.jadi === 'gagal' || hasil.jadi === 'tak_pasti';
  const siap = hasil.jadi === 'menunggu' ? hasil.siap : kini;
  const rows = await l.db
    .execute(sql`update kabar set keadaan = ${hasil.jadi}, sebab = ${sebab}, siap = ${siap}::int8,
      gagal_sejak = case when ${gagal}::boolean then coalesce(gagal_sejak, ${kini}::int8) end, diubah = ${kini}::int8
    where tenant = ${l.tenant} and id = ${id} and percobaan = ${percobaan}::int and keadaan in ('mengirim', 'tak_pasti')`);
  return rows > 0;
}

/** An attempt whose end nobody wrote down may have been heard; news older than `batasUmur` ms is none any more. */
export async function habisWaktu(
  l: Lingkungan,
  batasUmur: number,
): Promise<{ readonly takPasti: number; readonly tua: number }> {
  const kini = l.jam();
  const takPasti = await l.db
    .execute(sql`update kabar set keadaan = 'tak_pasti', sebab = 'terputus', diubah = ${kini}::int8,
      gagal_sejak = coalesce(gagal_sejak, ${kini}::int8)
    where tenant = ${l.tenant} and keadaan = 'mengirim' and siap <= ${kini}::int8`);
  // By hand it is simply left; what a channel could not do is shown as failed, and may be tried again.
  const tua = await l.db.execute(sql`update kabar set diubah = ${kini}::int8, sebab = 'terlalu_lama',
      keadaan = case when saluran = 'tangan' then 'dilewati' else 'gagal' end
    where tenant = ${l.tenant} and keadaan = 'menunggu' and dibuat <= ${kini - batasUmur}::int8
      and (oleh is null or diubah <= ${kini - batasUmur}::int8)`);
  return { takPasti, tua };
}
