import { z } from 'zod';
import { type Setelan, SETELAN_KOSONG, skemaSetelan } from '../../core/formulir/setelan.skema.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { json, sql } from '../database/sql.ts';

/** One version of an office's settings, as it was decided. `pada` in epoch ms. */
export interface VersiSetelan {
  readonly versi: number;
  readonly isi: Setelan;
  readonly pada: number;
  readonly oleh: string;
}

/** The settings of one tenant over its file of requirements. */
export interface SetelanStore {
  /** As they are now; version 0 and empty while nothing was ever decided. */
  readonly baca: () => Promise<{ readonly versi: number; readonly isi: Setelan }>;
  /** Key of the set of forms that the office prints; null: as the files say. */
  readonly perangkat: () => Promise<string | null>;
  /** Writes the version after `dari`; false when somebody else has written it meanwhile. */
  readonly simpan: (baru: {
    readonly dari: number;
    readonly isi: Setelan;
    readonly oleh: string;
  }) => Promise<boolean>;
  /** The newest versions first, at most `batas`. */
  readonly riwayat: (batas: number) => Promise<readonly VersiSetelan[]>;
  /** One version; version 0 is the file alone. Undefined when there is none. */
  readonly ambil: (versi: number) => Promise<Setelan | undefined>;
}

const KUNCI = 'syarat';
const BARIS = z.object({ versi: z.number(), isi: skemaSetelan, pada: z.number(), oleh: z.string() });

export function setelanStore({ db, tenant, jam }: Lingkungan): SetelanStore {
  const terbaru = (batas: number) =>
    db.query(
      BARIS,
      sql`select versi, isi, pada, oleh from setelan where tenant = ${tenant} and kunci = ${KUNCI}
          order by versi desc limit ${batas}`,
    );
  const baca: SetelanStore['baca'] = async () => (await terbaru(1))[0] ?? { versi: 0, isi: SETELAN_KOSONG };
  return {
    baca,
    perangkat: async () => (await baca()).isi.perangkat,
    simpan: async ({ dari, isi, oleh }) => {
      const tertulis = await db.query(
        z.object({ versi: z.number() }),
        sql`insert into setelan (tenant, kunci, versi, isi, pada, oleh)
            values (${tenant}, ${KUNCI}, ${dari + 1}, ${json(skemaSetelan.parse(isi))}::jsonb, ${jam()}, ${oleh})
            on conflict do nothing returning versi`,
      );
      return tertulis.length === 1;
    },
    riwayat: terbaru,
    ambil: async (versi) => {
      if (versi === 0) return SETELAN_KOSONG;
      const [baris] = await db.query(
        BARIS,
        sql`select versi, isi, pada, oleh from setelan
            where tenant = ${tenant} and kunci = ${KUNCI} and versi = ${versi}`,
      );
      return baris?.isi;
    },
  };
}
