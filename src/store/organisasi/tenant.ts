import { z } from 'zod';
import { bacaIp } from '../../core/jaringan/alamat-ip.ts';
import { ZONA, type Zona } from '../../core/waktu/zona.ts';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** One kecamatan with its offices: everything else is stored under its id. */
export interface Tenant {
  readonly id: string;
  readonly nama: string;
  /** The host name that leads to it, or null when the login page offers a choice. */
  readonly host: string | null;
  readonly zona: Zona;
  /** The training office: its clock may be moved, its papers carry a watermark. */
  readonly latihan: boolean;
}

/** A tenant to be made; `dibuat` in epoch ms. */
export interface TenantBaru {
  readonly id: string;
  readonly nama: string;
  readonly host?: string | null;
  readonly zona?: keyof typeof ZONA;
  readonly latihan: boolean;
  readonly dibuat: number;
}

const BARIS = z
  .object({
    id: z.string(),
    nama: z.string(),
    host: z.string().nullable(),
    zona: z.enum(['WIB', 'WITA', 'WIT']),
    latihan: z.boolean(),
  })
  .transform((b): Tenant => ({ ...b, zona: ZONA[b.zona] }));

/** All tenants of this database, real offices first. */
export function daftarTenant(database: Database): Promise<readonly Tenant[]> {
  return database
    .outsideTenants()
    .query(BARIS, sql`select id, nama, host, zona, latihan from tenant order by latihan, nama, id`);
}

/**
 * The tenants that a visitor under this host name (no port) may mean: the one whose host it is, else those without a host
 * of their own. An address in digits is nobody's name, and one office alone is meant by any: there all are offered, so
 * that an office with a name still opens on its own computer. More than one: the login page lets people choose.
 * `latihan`: false leaves training offices out.
 */
export async function tenantUntukHost(
  database: Database,
  host: string,
  { latihan = true }: { readonly latihan?: boolean } = {},
): Promise<readonly Tenant[]> {
  const semua = (await daftarTenant(database)).filter((t) => latihan || !t.latihan);
  const tepat = semua.filter((t) => t.host?.toLowerCase() === host.toLowerCase());
  if (tepat.length > 0) return tepat;
  const tanpaNama = semua.filter((t) => t.host === null);
  const angka = bacaIp(host) !== undefined || host.toLowerCase() === 'localhost';
  return angka || tanpaNama.length === 0 ? semua : tanpaNama;
}

/** Makes a tenant, or renames the one with this id; a real office never becomes a training office or back. */
export async function simpanTenant(database: Database, baru: TenantBaru): Promise<void> {
  const { id, nama, host = null, zona = 'WIB', latihan, dibuat } = baru;
  await database.outsideTenants().execute(
    sql`insert into tenant as t (id, nama, host, zona, latihan, dibuat)
        values (${id}, ${nama}, ${host}, ${zona}, ${latihan}, ${dibuat})
        on conflict (id) do update set nama = excluded.nama, host = excluded.host, zona = excluded.zona
        where t.latihan = excluded.latihan
          and (t.nama, t.host, t.zona) is distinct from (excluded.nama, excluded.host, excluded.zona)`,
  );
}
