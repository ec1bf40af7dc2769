import { z } from 'zod';
import { akunBaku } from '../../core/organisasi/akun.ts';
import { nipBaku } from '../../core/organisasi/nip.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

const AKUN = z.object({
  pegawai: z.string(),
  akun: z.string(),
  nip: z.string().nullable(),
  sandi_hash: z.string().nullable(),
  harus_ganti: z.boolean().nullable(),
  /** When a one-time password ends (epoch ms); null for any other. */
  sekali_sampai: z.number().nullable(),
});

/** An account with its hash; `sandi_hash` is null while no password was ever made. */
export type Akun = z.infer<typeof AKUN>;

/** The account that a typed name means: an account name or a NIP. */
export async function cariAkun(tx: Statements, tenant: string, ketikan: string): Promise<Akun | undefined> {
  const [baris] = await tx.query(
    AKUN,
    sql`select p.id as pegawai, p.akun, p.nip, a.sandi_hash, a.harus_ganti, a.sekali_sampai
        from pegawai p left join akun a on a.tenant = p.tenant and a.pegawai = p.id
        where p.tenant = ${tenant} and (p.akun = ${akunBaku(ketikan)} or p.nip = ${nipBaku(ketikan)})`,
  );
  return baris;
}

/** The account of a person by id. */
export async function akunPegawai(
  tx: Statements,
  tenant: string,
  pegawai: string,
): Promise<Akun | undefined> {
  const [baris] = await tx.query(
    AKUN,
    sql`select p.id as pegawai, p.akun, p.nip, a.sandi_hash, a.harus_ganti, a.sekali_sampai
        from pegawai p left join akun a on a.tenant = p.tenant and a.pegawai = p.id
        where p.tenant = ${tenant} and p.id = ${pegawai}`,
  );
  return baris;
}

/** Account names of people who have no password yet, in order. */
export async function akunTanpaSandi(tx: Statements, tenant: string): Promise<readonly Akun[]> {
  return tx.query(
    AKUN,
    sql`select p.id as pegawai, p.akun, p.nip, null as sandi_hash, null::boolean as harus_ganti,
          null::bigint as sekali_sampai
        from pegawai p left join akun a on a.tenant = p.tenant and a.pegawai = p.id
        where p.tenant = ${tenant} and a.pegawai is null order by p.akun`,
  );
}

/** Stores the hash of a new password; `saat` in epoch ms. */
export async function tulisSandi(
  tx: Statements,
  tenant: string,
  baru: {
    readonly pegawai: string;
    readonly hash: string;
    readonly harusGanti: boolean;
    readonly saat: number;
    readonly sekaliSampai?: number | null;
  },
): Promise<void> {
  await tx.execute(
    sql`insert into akun (tenant, pegawai, sandi_hash, harus_ganti, diubah, sekali_sampai)
        values (${tenant}, ${baru.pegawai}, ${baru.hash}, ${baru.harusGanti}, ${baru.saat}, ${baru.sekaliSampai ?? null})
        on conflict (tenant, pegawai) do update set sandi_hash = excluded.sandi_hash,
          harus_ganti = excluded.harus_ganti, diubah = excluded.diubah,
          sekali_sampai = excluded.sekali_sampai`,
  );
}
