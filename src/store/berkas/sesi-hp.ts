import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { json, sql, type Sql } from '../database/sql.ts';
import { hashKode, rapikanKode } from '../kripto/kode.ts';
import type { Lingkungan } from './lingkungan.ts';

/** What a phone's pictures are for: persyaratan, or scans of signed sheets. */
export type GunaHp = 'syarat' | 'pindai';

/** A one-time address for a phone. Times in epoch ms of the true clock. */
export interface SesiHp {
  readonly id: string;
  readonly berkas: string;
  /** As whom its pictures are stored. */
  readonly orang: string;
  readonly penugasan: string;
  readonly guna: GunaHp;
  readonly butir: readonly string[];
  readonly dibuat: number;
  readonly habis: number;
  /** Whether a phone has opened it. */
  readonly hp: string | null;
  readonly terkirim: number;
  readonly ditutup: number | null;
}

export interface SesiHpBaru extends Pick<SesiHp, 'berkas' | 'orang' | 'penugasan' | 'guna' | 'butir'> {
  readonly saat: number;
  /** Milliseconds it is valid. */
  readonly lama: number;
}

/** The one-time addresses of one tenant. */
export interface SesiHpStore {
  /** Opens one; earlier ones of the same person on the same berkas are closed. */
  readonly mulai: (baru: SesiHpBaru) => Promise<SesiHp>;
  /** The secret in its address (128 bits). It can be made again, so that the page can be shown again; only its hash is stored. */
  readonly token: (id: string) => string;
  readonly ambil: (id: string) => Promise<SesiHp | undefined>;
  readonly denganToken: (token: string) => Promise<SesiHp | undefined>;
  /** Gives it to the phone with this cookie (a hash). False when it is closed, has run out or belongs to another phone. */
  readonly pakai: (id: string, hp: string, saat: number) => Promise<boolean>;
  /** One more picture came; false when as many came as may. */
  readonly catat: (id: string, batas: number) => Promise<boolean>;
  readonly tutup: (id: string, saat: number) => Promise<void>;
}

export function sesiHpStore({ tenant, db, brankas }: Lingkungan): SesiHpStore {
  const token = (id: string): string => brankas.rahasia(`sesi-hp/${id}`);
  const satu = async (mana: Sql): Promise<SesiHp | undefined> => {
    const [row] = await db.query(
      BARIS,
      sql`select ${KOLOM} from sesi_hp where tenant = ${tenant} and ${mana}`,
    );
    return row;
  };
  return {
    token,
    mulai: async ({ berkas, orang, penugasan, guna, butir, saat, lama }) => {
      const id = randomUUID();
      const [row] = await db.query(
        BARIS,
        sql`with lama as (update sesi_hp set ditutup = ${saat}
              where tenant = ${tenant} and berkas = ${berkas} and orang = ${orang} and ditutup is null)
            insert into sesi_hp (tenant, id, token, berkas, orang, penugasan, guna, butir, dibuat, habis)
            values (${tenant}, ${id}, ${hashKode(token(id))}, ${berkas}, ${orang}, ${penugasan}, ${guna},
              ${json(butir)}::jsonb, ${saat}, ${saat + lama})
            returning ${KOLOM}`,
      );
      if (!row) throw new Error('The address was not stored');
      return row;
    },
    ambil: (id) => satu(sql`id = ${id}`),
    denganToken: async (ketikan) => {
      const rapi = rapikanKode(ketikan);
      return rapi === undefined ? undefined : satu(sql`token = ${hashKode(rapi)}`);
    },
    pakai: async (id, hp, saat) =>
      (await db.execute(sql`update sesi_hp set hp = ${hp} where tenant = ${tenant} and id = ${id}
        and (hp is null or hp = ${hp}) and ditutup is null and habis > ${saat}`)) > 0,
    catat: async (id, batas) =>
      (await db.execute(sql`update sesi_hp set terkirim = terkirim + 1
        where tenant = ${tenant} and id = ${id} and terkirim < ${batas}::int`)) > 0,
    tutup: async (id, saat) => {
      await db.execute(sql`update sesi_hp set ditutup = ${saat}
        where tenant = ${tenant} and id = ${id} and ditutup is null`);
    },
  };
}

/** The tenant that a phone's token belongs to; undefined for anything else. */
export async function tenantSesiHp(database: Database, token: string): Promise<string | undefined> {
  const rapi = rapikanKode(token);
  if (rapi === undefined) return undefined;
  const [row] = await database
    .outsideTenants()
    .query(TENANT, sql`select tenant from sesi_hp where token = ${hashKode(rapi)}`);
  return row?.tenant;
}

const KOLOM = sql`id, berkas, orang, penugasan, guna, butir, dibuat, habis, hp, terkirim, ditutup`;
const BARIS = z.object({
  id: z.string(),
  berkas: z.string(),
  orang: z.string(),
  penugasan: z.string(),
  guna: z.enum(['syarat', 'pindai']),
  butir: z.array(z.string()),
  dibuat: z.number(),
  habis: z.number(),
  hp: z.string().nullable(),
  terkirim: z.number(),
  ditutup: z.number().nullable(),
});
const TENANT = z.object({ tenant: z.string() });
