import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** An SOP that berkas of this tenant began with. */
export interface VersiSop {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Berkas with a number under way with it, of those that `lingkup` may see. */
  readonly berjalan: number;
  /** When the first berkas of the whole tenant began with it (epoch ms); null before the first. */
  readonly sejak: number | null;
}

/** The SOPs kept in this tenant, the latest in use first. The counts are of what `lingkup` may see. */
export function versiSop(l: Lingkungan, lingkup: Lingkup): Promise<readonly VersiSop[]> {
  return l.db.query(
    BARIS,
    sql`select n.hash, count(b.id) filter (where b.di <> 'tutup' and b.nomor is not null and ${terlihat(lingkup)}) as berjalan,
          min(b.dicatat) as sejak
        from naskah n left join berkas b on b.tenant = n.tenant and b.sop = n.hash
        where n.tenant = ${l.tenant} and n.jenis = 'sop'
        group by n.hash order by sejak desc nulls first, n.hash`,
  );
}

const BARIS = z.object({ hash: z.string(), berjalan: z.number(), sejak: z.number().nullable() });
