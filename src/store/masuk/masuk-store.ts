import { createHash, createHmac, randomBytes } from 'node:crypto';
import { akunBaku } from '../../core/organisasi/akun.ts';
import type { Database } from '../database/database.ts';
import { akunTanpaSandi } from './akun.ts';
import { aturSandi, gantiSandi, type GantiSandi, type HasilGanti } from './ganti-sandi.ts';
import { masuk, type HasilMasuk, type Masuk } from './masuk.ts';
import type { RumahMasuk } from './rumah-masuk.ts';
import {
  buatSandiSekali,
  type KeadaanAkun,
  keadaanAkun,
  type Pemberi,
  type SandiSekali,
} from './sandi-sekali.ts';
import { akhiriSesi, bacaSesi, type BacaanSesi } from './sesi.ts';

/** Logins and passwords of one tenant. */
export interface MasukTenant {
  /** Checks a password, counting the attempt first, and begins a session. */
  readonly masuk: (percobaan: Masuk) => Promise<HasilMasuk>;
  /** Changes one's own password; the person's other sessions end. */
  readonly gantiSandi: (ganti: GantiSandi) => Promise<HasilGanti>;
  /**
   * Gives an account (by name or NIP) a password for one login, answered once and kept nowhere; its sessions end and
   * its waiting time is lifted. Who gave it is on record. undefined: no such account.
   */
  readonly buatSandiSekali: (akun: string, pemberi: Pemberi) => Promise<SandiSekali | undefined>;
  /** How every account stands, for the admin. */
  readonly keadaanAkun: () => Promise<readonly KeadaanAkun[]>;
  /** Sets a password that need not be changed at the first login: for the training office. False: no such account. */
  readonly aturSandi: (
    akun: string,
    baru: { readonly sandi: string; readonly saat: number },
  ) => Promise<boolean>;
  /** Account names without any password yet. */
  readonly akunTanpaSandi: () => Promise<readonly string[]>;
}

export interface MasukStore {
  readonly untuk: (tenant: string) => MasukTenant;
  /** What the token of a cookie is; `saat` in epoch ms of the true clock. */
  readonly sesi: (token: string, saat: number) => Promise<BacaanSesi>;
  /** Ends one session. */
  readonly keluar: (token: string) => Promise<void>;
}

export interface MasukOpsi {
  readonly database: Database;
  /**
   * Keys the hashes of addresses and of names that are no account (a password is soon typed there), so that the table
   * tells neither. Nodes on one database share it; without it, a random one lasts as long as the process.
   */
  readonly kunci?: Uint8Array;
}

/** Opens the store of logins. */
export function masukStore({ database, kunci = randomBytes(32) }: MasukOpsi): MasukStore {
  const tersamar = (apa: string): Uint8Array =>
    new Uint8Array(createHmac('sha256', kunci).update(apa).digest());
  const kunciPercobaan: RumahMasuk['kunciPercobaan'] = (siapa, alamat) => ({
    akun: 'pegawai' in siapa ? hash(`pegawai:${siapa.pegawai}`) : tersamar(`akun:${akunBaku(siapa.ketikan)}`),
    alamat: alamat === null ? null : tersamar(`alamat:${alamat}`),
  });
  return {
    untuk: (tenant) => {
      const rumah = { scope: database.tenant(tenant), tenant, kunciPercobaan };
      return {
        masuk: (percobaan) => masuk(rumah, percobaan),
        gantiSandi: (ganti) => gantiSandi(rumah, ganti),
        buatSandiSekali: (akun, pemberi) => buatSandiSekali(rumah, akun, pemberi),
        keadaanAkun: () => keadaanAkun(rumah.scope, tenant),
        aturSandi: (akun, baru) => aturSandi(rumah, akun, baru),
        akunTanpaSandi: async () => (await akunTanpaSandi(rumah.scope, tenant)).map((a) => a.akun),
      };
    },
    sesi: (token, saat) => bacaSesi(database, token, saat),
    keluar: (token) => akhiriSesi(database, token),
  };
}

function hash(apa: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(apa).digest());
}
