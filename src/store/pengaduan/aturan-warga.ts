import { z } from 'zod';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { bacaPengaturan, tulisPengaturan } from '../organisasi/pengaturan.ts';

const ATURAN = z.object({
  /** Office days within which a complaint is answered: promised on its page, and late afterwards. */
  hariJawab: z.number().int().min(1).max(10),
  /** Whether the pemohon may download the signed letter by the tracking link. */
  unduhSurat: z.boolean(),
});

/** What an office decides about its services by link. */
export type AturanWarga = Readonly<z.infer<typeof ATURAN>>;

/** Until the office says otherwise. UU 25/2009 Ps 44 allows fourteen days, which are ten office days. */
export const ATURAN_WARGA_BAWAAN: AturanWarga = { hariJawab: 5, unduhSurat: true };

const KUNCI = 'warga';

export interface AturanWargaStore {
  readonly baca: () => Promise<AturanWarga>;
  readonly simpan: (aturan: AturanWarga, oleh: string) => Promise<void>;
}

export function aturanWargaStore({ db, tenant, jam }: Lingkungan): AturanWargaStore {
  return {
    baca: () => bacaPengaturan(db, tenant, { kunci: KUNCI, bentuk: ATURAN, bawaan: ATURAN_WARGA_BAWAAN }),
    simpan: (aturan, oleh) =>
      tulisPengaturan(db, tenant, { kunci: KUNCI, isi: ATURAN.parse(aturan), saat: jam(), oleh }),
  };
}
