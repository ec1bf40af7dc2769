import type { Scope } from '../database/database.ts';
import type { KunciPercobaan } from './percobaan.ts';

/** What every act of login works with: one tenant, and how attempts are keyed. */
export interface RumahMasuk {
  readonly scope: Scope;
  readonly tenant: string;
  readonly kunciPercobaan: (
    siapa: { readonly pegawai: string } | { readonly ketikan: string },
    alamat: string | null,
  ) => KunciPercobaan;
}
