import { z } from 'zod';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { sql, type Sql } from '../database/sql.ts';
import { kunciTerima, SEWA } from './terima-permohonan.ts';

const ID = z.object({ id: z.string() });

/**
 * Deletes a request with its key, pictures and looks. False where it is being received, or a berkas came of it. A receiving
 * that broke off before it made one does not hold it for ever.
 */
export function hapusPermohonan(l: Lingkungan, id: string): Promise<boolean> {
  return hapusDengan(
    l,
    id,
    sql`keadaan <> 'diterima' and (pemroses is null or (pemroses_pada < ${l.jam() - SEWA}::int8 and not exists
      (select 1 from idempotensi where tenant = ${l.tenant} and kunci = ${kunciTerima(id)})))`,
  );
}

async function hapusDengan({ tenant, db, gudang }: Lingkungan, id: string, mana: Sql): Promise<boolean> {
  const hilang = await db.transaction(async (tx) => {
    const ada = await tx.query(
      ID,
      sql`select id from permohonan where tenant = ${tenant} and id = ${id} and ${mana} for update`,
    );
    if (ada.length === 0) return false;
    await tx.execute(sql`delete from permohonan_dokumen where tenant = ${tenant} and permohonan = ${id}`);
    await tx.execute(sql`delete from permohonan_pembacaan where tenant = ${tenant} and permohonan = ${id}`);
    await tx.execute(sql`delete from permohonan where tenant = ${tenant} and id = ${id}`);
    return true;
  });
  // Without the key the files are noise already; removing them only gives the room back.
  if (hilang) await gudang.hapus(tenant, id);
  return hilang;
}

/** Deletes what was never sent or never mended, what was closed, and pointers to berkas of long ago. Answers how many. */
export async function kedaluwarsaPermohonan(
  l: Lingkungan,
  { konsep, selesai }: { readonly konsep: number; readonly selesai: number },
): Promise<number> {
  const habis = sql`((keadaan in ('konsep', 'diminta', 'ditutup') and diubah < ${konsep}::int8)
    or (keadaan = 'diterima' and diubah < ${selesai}::int8))`;
  const lama = await l.db.query(
    ID,
    sql`select id from permohonan where tenant = ${l.tenant} and ${habis} order by diubah limit 500`,
  );
  let banyak = 0;
  for (const { id } of lama) if (await hapusDengan(l, id, habis)) banyak += 1;
  return banyak;
}
