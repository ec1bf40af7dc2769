import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { potonganDi, sapuUnggahan } from '../unggahan/unggahan-store.ts';
import type { Lingkungan } from './lingkungan.ts';

/** How much was swept away, by kind. */
export interface Tersapu {
  /** Files that no row names: their press failed after writing. */
  readonly yatim: number;
  /** Drafts of files that were never finished. */
  readonly draf: number;
  /** Keys of presses so long ago that no browser repeats them. */
  readonly kunci: number;
  /** Addresses for phones that ran out. */
  readonly hp: number;
  /** Typing that nobody came back to. */
  readonly isian: number;
  /** Files on their way that no form took up. */
  readonly unggahan: number;
}

/** Instants (epoch ms of the true clock) before which a thing is old enough; keys and typing follow the office's clock. */
export interface BatasSapu {
  readonly berkas: number;
  readonly kunci: number;
  readonly hp: number;
  readonly isian: number;
  readonly unggahan: number;
}

/** Removes what was left over in one tenant. Safe beside presses: see `sapu` of the vault. */
export async function sapu(l: Lingkungan, sebelum: BatasSapu): Promise<Tersapu> {
  const { tenant, db, gudang } = l;
  const dinamai = async (berkas: string): Promise<ReadonlySet<string>> => {
    const potongan = await potonganDi(l, berkas);
    if (potongan) return potongan;
    const rows = await db.query(
      HASH,
      sql`select hash from dokumen where tenant = ${tenant} and berkas = ${berkas}
          union all
          select hash from permohonan_dokumen where tenant = ${tenant} and permohonan = ${berkas}`,
    );
    return new Set(rows.map((r) => r.hash));
  };
  const { yatim, draf } = await gudang.sapu(tenant, { sebelum: sebelum.berkas, dinamai });
  const kunci = await db.execute(
    sql`delete from idempotensi where tenant = ${tenant} and pada < ${sebelum.kunci}`,
  );
  const hp = await db.execute(sql`delete from sesi_hp where tenant = ${tenant} and habis < ${sebelum.hp}`);
  const isian = await db.execute(
    sql`delete from draf where tenant = ${tenant} and diubah < ${sebelum.isian}`,
  );
  const unggahan = await sapuUnggahan(l, sebelum.unggahan);
  return { yatim, draf, kunci, hp, isian, unggahan };
}

const HASH = z.object({ hash: z.string() });
