import type { AturanIngat } from '../core/kabar/ingat.ts';
import type { JamTenang } from '../core/kabar/tenang.ts';
import type { Kalender } from '../core/waktu/kalender.ts';
import type { BerkasTenant } from '../store/berkas/store.ts';
import type { OrganisasiTenant } from '../store/organisasi/organisasi-store.ts';
import type { Tenant } from '../store/organisasi/tenant.ts';
import type { SaluranKirim } from './saluran.ts';

/** What telling the pemohon needs of one tenant. */
export interface KantorKabar {
  readonly tenant: Pick<Tenant, 'nama' | 'latihan'>;
  readonly berkas: BerkasTenant;
  readonly organisasi: Pick<OrganisasiTenant, 'baca'>;
  readonly kalender: Kalender;
  /** The office's clock (epoch ms). */
  readonly jam: () => number;
  readonly alamatPublik: string;
}

/** How the program tells: its channels, the hours in which it is silent, and when it reminds. */
export interface CaraKabar {
  readonly saluran: readonly SaluranKirim[];
  readonly tenang: JamTenang;
  readonly ingat: AturanIngat;
}
