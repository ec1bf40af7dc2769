import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { HARI } from '../../core/waktu/saat.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { bacaPengaturan } from '../organisasi/pengaturan.ts';
import { cariAkun, tulisSandi } from './akun.ts';
import { lupakan } from './percobaan.ts';
import type { RumahMasuk } from './rumah-masuk.ts';
import { hashSandi } from './sandi-hash.ts';
import { akhiriSesiLain } from './sesi.ts';
import { sandiSekali } from './token.ts';

/** A password for one login, told once and kept nowhere, and the instant (epoch ms) at which it opens nothing more. */
export interface SandiSekali {
  readonly sandi: string;
  readonly sampai: number;
}

/** Who gives it and when; `oleh` null for a command of the machine's administrator. */
export interface Pemberi {
  readonly oleh: string | null;
  readonly saat: number;
}

const BENTUK = z.strictObject({ sekaliHari: z.number().int().min(1).max(30) });
/** Three days span a weekend. Key `sandi` of the settings changes it. */
const BAWAAN = { sekaliHari: 3 };

/** Gives an account a password for one login; its sessions and its waiting time end. undefined: no such account. */
export async function buatSandiSekali(
  rumah: RumahMasuk,
  ketikan: string,
  { oleh, saat }: Pemberi,
): Promise<SandiSekali | undefined> {
  const { scope, tenant } = rumah;
  const akun = await cariAkun(scope, tenant, ketikan);
  if (!akun) return undefined;
  const { pegawai } = akun;
  const { sekaliHari } = await bacaPengaturan(scope, tenant, {
    kunci: 'sandi',
    bentuk: BENTUK,
    bawaan: BAWAAN,
  });
  const sampai = saat + sekaliHari * HARI;
  const sandi = sandiSekali();
  const hash = await hashSandi(sandi);
  await scope.transaction(async (tx) => {
    await lupakan(tx, tenant, rumah.kunciPercobaan({ pegawai }, null));
    await tulisSandi(tx, tenant, { pegawai, hash, harusGanti: true, saat, sekaliSampai: sampai });
    await tx.execute(
      sql`insert into sandi_diberikan (tenant, id, pegawai, oleh, pada, sampai)
          values (${tenant}, ${randomUUID()}, ${pegawai}, ${oleh}, ${saat}, ${sampai})`,
    );
    await akhiriSesiLain(tx, tenant, { pegawai, kecuali: null });
  });
  return { sandi, sampai };
}

/** How an account stands, for the admin: times in epoch ms. */
export interface KeadaanAkun {
  readonly pegawai: string;
  /** None was ever made, one to be changed at the first login, or one of the owner's own. */
  readonly sandi: 'belum' | 'sekali' | 'sendiri';
  /** When a one-time password ends; null: never, or there is none. */
  readonly sampai: number | null;
  readonly masukTerakhir: number | null;
  /** Who gave the last new password, and when; null: nobody yet, `oleh` null: by a command. */
  readonly diberikan: { readonly oleh: string | null; readonly pada: number } | null;
}

const KEADAAN = z
  .object({
    pegawai: z.string(),
    harus_ganti: z.boolean().nullable(),
    sekali_sampai: z.number().nullable(),
    masuk_terakhir: z.number().nullable(),
    oleh: z.string().nullable(),
    pada: z.number().nullable(),
  })
  .transform((b): KeadaanAkun => ({
    pegawai: b.pegawai,
    sandi: b.harus_ganti === null ? 'belum' : b.harus_ganti ? 'sekali' : 'sendiri',
    sampai: b.sekali_sampai,
    masukTerakhir: b.masuk_terakhir,
    diberikan: b.pada === null ? null : { oleh: b.oleh, pada: b.pada },
  }));

/** Every account of the tenant. */
export function keadaanAkun(tx: Statements, tenant: string): Promise<readonly KeadaanAkun[]> {
  return tx.query(
    KEADAAN,
    sql`select p.id as pegawai, a.harus_ganti, a.sekali_sampai, a.masuk_terakhir, s.oleh, s.pada
        from pegawai p
        left join akun a on a.tenant = p.tenant and a.pegawai = p.id
        left join lateral (select d.oleh, d.pada from sandi_diberikan d
          where d.tenant = p.tenant and d.pegawai = p.id order by d.pada desc, d.id limit 1) s on true
        where p.tenant = ${tenant} order by p.nama, p.id`,
  );
}
