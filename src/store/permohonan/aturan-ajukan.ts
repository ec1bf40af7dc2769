import { z } from 'zod';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { bacaPengaturan, tulisPengaturan } from '../organisasi/pengaturan.ts';

const ATURAN = z.object({
  /** Whether requests from phones are taken; null: where the pages can be reached by everybody, and in training. */
  buka: z.boolean().nullable(),
  /** Days for which what is not sent is kept, from its last change. */
  hari: z.number().int().min(7).max(90),
});

/** What an office decides about requests from phones. */
export type AturanAjukan = Readonly<z.infer<typeof ATURAN>>;

export const ATURAN_AJUKAN_BAWAAN: AturanAjukan = { buka: null, hari: 30 };

const KUNCI = 'ajukan';

export interface AturanAjukanStore {
  readonly baca: () => Promise<AturanAjukan>;
  readonly simpan: (aturan: AturanAjukan, oleh: string) => Promise<void>;
}

export function aturanAjukanStore({ db, tenant, jam }: Lingkungan): AturanAjukanStore {
  return {
    baca: () => bacaPengaturan(db, tenant, { kunci: KUNCI, bentuk: ATURAN, bawaan: ATURAN_AJUKAN_BAWAAN }),
    simpan: (aturan, oleh) =>
      tulisPengaturan(db, tenant, { kunci: KUNCI, isi: ATURAN.parse(aturan), saat: jam(), oleh }),
  };
}
