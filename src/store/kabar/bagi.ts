import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { json, sql, type Sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import type { KabarBaru } from './kabar-store.ts';

/** Makes the news of an outbox message and marks the message done, in one statement: both or neither. */
export async function bagi(l: Lingkungan, pesan: string, baru: KabarBaru): Promise<void> {
  await l.db.execute(sql`with baru as (${masukkan(l, baru)}),
    lama as (${susul(l, baru, 'tersusul')})
    update keluar set selesai = ${l.jam()}::int8, galat = null where tenant = ${l.tenant} and id = ${pesan}`);
}

/** News that no press made. Answers how many rows were new. */
export async function tambah(l: Lingkungan, baru: KabarBaru): Promise<number> {
  const rows = await l.db.query(
    z.object({ id: z.string() }),
    sql`with lama as (${susul(l, baru, 'tersusul')}), baru as (${masukkan(l, baru)}) select id from baru`,
  );
  return rows.length;
}

/** What waits of this berkas is no longer true, and nothing is told instead. */
export async function mundur(l: Lingkungan, pesan: string, berkas: string, versi: number): Promise<void> {
  await l.db.execute(sql`with lama as (${susul(l, { berkas, versi, perihal: '' }, 'mundur')})
    update keluar set selesai = ${l.jam()}::int8, galat = null where tenant = ${l.tenant} and id = ${pesan}`);
}

// A second worker may bring later news in before earlier: that is overtaken when it comes.
function masukkan(l: Lingkungan, { berkas, versi, perihal, kabar, saluran }: KabarBaru): Sql {
  const kini = l.jam();
  const baris = saluran.map((s) => ({ ...s, id: randomUUID() }));
  return sql`insert into kabar (tenant, id, berkas, perihal, saluran, versi, kantor, jenis, isi, keadaan, sebab, dibuat,
      siap, diubah)
    select ${l.tenant}::text, e.id, ${berkas}::text, ${perihal}::text, e.saluran, ${versi}::int, ${kabar.kantor}::text,
      ${kabar.jenis}::text, ${json(kabar)}::jsonb,
      case when e.keadaan = 'menunggu' and s.ada then 'dilewati' else e.keadaan end,
      case when e.keadaan = 'menunggu' and s.ada then 'tersusul' else e.sebab end,
      ${kabar.saat}::int8, ${kini}::int8, ${kini}::int8
    from jsonb_to_recordset(${json(baris)}::jsonb) as e (id text, saluran text, keadaan text, sebab text),
      (select exists (select from kabar k where k.tenant = ${l.tenant} and k.berkas = ${berkas}
        and k.versi > ${versi}::int) as ada) s
    on conflict (tenant, berkas, perihal, saluran) do nothing returning id`;
}

function susul(
  l: Lingkungan,
  { berkas, versi, perihal }: Pick<KabarBaru, 'berkas' | 'versi' | 'perihal'>,
  sebab: string,
): Sql {
  return sql`update kabar set keadaan = 'dilewati', sebab = ${sebab}, diubah = ${l.jam()}::int8, oleh = null
    where tenant = ${l.tenant} and berkas = ${berkas} and keadaan = 'menunggu'
      and (versi < ${versi}::int or (versi = ${versi}::int and perihal <> ${perihal}))`;
}
