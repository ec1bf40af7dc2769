import { z } from 'zod';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { Database } from '../../store/database/database.ts';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import type { OrganisasiStore } from '../../store/organisasi/organisasi-store.ts';
import { bacaPengaturan, tulisPengaturan } from '../../store/organisasi/pengaturan.ts';
import { type AkunLatihan, buatSandi } from './akun.ts';
import { isiBerkas } from './berkas.ts';
import { isiKantor } from './kantor.ts';

/** The tenant of the training office, as latihan/kantor-latihan.yaml names it. */
export const TENANT_LATIHAN = 'latihan';

export interface IsiLatihan {
  readonly database: Database;
  readonly organisasi: OrganisasiStore;
  readonly masuk: MasukStore;
  readonly berkas: BerkasStore;
  readonly naskah: NaskahKantor;
  readonly kalender: Kalender;
  /** The folder `latihan/` of the project. */
  readonly folder: string;
  /** Now (epoch ms): the last days of the office end here. */
  readonly kini: number;
  readonly kabari?: ((selesai: number, semua: number) => void) | undefined;
  /** Sets the clock that the store records by to the instant of each press; null at the end: the true one again. */
  readonly jamPada?: ((saat: number | null) => void) | undefined;
}

const KEADAAN = z.strictObject({ kini: z.number().nullable(), lengkap: z.boolean() });

/**
 * Fills the training office at the first start and answers its accounts, with the one password made for them; null
 * when it is complete. A run that was cut off goes on where it stopped: every press has its key.
 */
export async function isiKantorLatihan(
  pilihan: IsiLatihan,
): Promise<{ readonly akun: readonly AkunLatihan[] } | null> {
  const { database, masuk, naskah } = pilihan;
  const scope = database.tenant(TENANT_LATIHAN);
  const kunci = 'latihan';
  const bawaan = { kini: null, lengkap: false };
  const dulu = await bacaPengaturan(scope, TENANT_LATIHAN, { kunci, bentuk: KEADAAN, bawaan });
  if (dulu.lengkap) return null;

  const sop = naskah.sop.nilai;
  const kini = dulu.kini ?? pilihan.kini;
  const tandai = (lengkap: boolean): Promise<void> =>
    tulisPengaturan(scope, TENANT_LATIHAN, { kunci, isi: { kini, lengkap }, saat: pilihan.kini, oleh: null });
  const { organisasi } = await isiKantor(pilihan, { folder: pilihan.folder, sop, kini });
  await tandai(false);
  await isiBerkas({ ...pilihan, kini, organisasi, store: pilihan.berkas.untuk(TENANT_LATIHAN) });
  const akun = await buatSandi(masuk, { tenant: TENANT_LATIHAN, organisasi, sop, saat: pilihan.kini });
  await tandai(true);
  return { akun };
}
