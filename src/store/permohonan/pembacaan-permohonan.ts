import { createHash } from 'node:crypto';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import type { JenisPembacaan } from '../berkas/pembacaan.ts';

/** A look at what a request holds. */
export interface LihatPermohonan {
  readonly permohonan: string;
  readonly orang: string;
  readonly penugasan: string | null;
  readonly jenis: JenisPembacaan;
  readonly perihal: string;
}

/** Looks of one person at one thing within this time (ms) are one look. */
const SEKALI = 10 * 60 * 1000;

/** The book of looks at requests; it goes over into that of the berkas. */
export interface PembacaanPermohonan {
  readonly catatSekali: (lihat: LihatPermohonan) => Promise<void>;
}

export function pembacaanPermohonan({ tenant, db, jam }: Lingkungan): PembacaanPermohonan {
  return {
    catatSekali: async ({ permohonan, orang, penugasan, jenis, perihal }) => {
      const pada = jam();
      const sama = JSON.stringify([orang, penugasan, jenis, perihal, Math.floor(pada / SEKALI)]);
      const id = createHash('sha256').update(sama).digest('hex').slice(0, 32);
      await db.execute(sql`insert into permohonan_pembacaan
        (tenant, permohonan, id, orang, penugasan, jenis, perihal, pada)
        values (${tenant}, ${permohonan}, ${id}, ${orang}, ${penugasan}, ${jenis}, ${perihal}, ${pada})
        on conflict do nothing`);
    },
  };
}
