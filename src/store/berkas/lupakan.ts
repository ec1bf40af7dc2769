import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/**
 * Forgets the person of a closed berkas after the retention term: destroys its key, and with it every isian, document
 * and name; the chain of events still verifies (design §3). False when it is not closed or does not exist.
 */
export async function lupakan(l: Lingkungan, id: string): Promise<boolean> {
  const { tenant } = l;
  const cleared = await l.db.transaction(async (tx) => {
    const rows = await tx.execute(sql`update berkas set nama_pemohon = null, rt = null, rw = null
      where tenant = ${tenant} and id = ${id} and di = 'tutup'`);
    if (rows === 0) return false;
    await tx.execute(sql`delete from kunci_berkas where tenant = ${tenant} and berkas = ${id}`);
    await tx.execute(sql`delete from indeks where tenant = ${tenant} and berkas = ${id}`);
    await tx.execute(sql`delete from lacak where tenant = ${tenant} and berkas = ${id}`);
    // What was told, and what was still to be: codes alone, but about this person.
    await tx.execute(sql`delete from kabar where tenant = ${tenant} and berkas = ${id}`);
    await tx.execute(sql`delete from kabar_berhenti where tenant = ${tenant} and berkas = ${id}`);
    await tx.execute(sql`delete from keluar where tenant = ${tenant} and berkas = ${id}`);
    await tx.execute(sql`delete from draf where tenant = ${tenant} and berkas = ${id}`);
    // Sealed with a key of the tenant, so their words go themselves; that there was a complaint stays.
    await tx.execute(sql`delete from pengaduan_tulisan t using pengaduan a where t.tenant = ${tenant}
      and a.tenant = t.tenant and a.id = t.pengaduan and a.berkas = ${id}`);
    await tx.execute(sql`update pengaduan set kontak = null where tenant = ${tenant} and berkas = ${id}`);
    return true;
  });
  // Without the key the files are noise already; removing them only gives the room back.
  if (cleared) await l.gudang.hapus(tenant, id);
  return cleared;
}
