import { z } from 'zod';
import { JENIS_NOMOR } from '../berkas/pencacah.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { Temuan } from './temuan.ts';

const DERET = z.object({ kantor: z.string(), jenis: z.string(), tahun: z.number(), urut: z.number() });
const NOMOR = z.object({ kantor: z.string(), nomor: z.string() });
const HASH = z.object({ hash: z.string() });

/** How many numbers the books of a tenant hold. */
export async function jumlahNomor(db: Statements, tenant: string): Promise<number> {
  const [row] = await db.query(
    z.object({ jumlah: z.number() }),
    sql`select count(*) as jumlah from buku_nomor where tenant = ${tenant}`,
  );
  return row?.jumlah ?? 0;
}

/** Every number of a series accounted for, the counter at the last one, and berkas and book agreed. */
export async function periksaNomor(db: Statements, tenant: string): Promise<readonly Temuan[]> {
  const deret = (d: z.infer<typeof DERET>): string => `${d.jenis}, ${d.kantor}, ${d.tahun}`;
  const lompat = await db.query(
    DERET,
    sql`select kantor, jenis, tahun, min(ke)::int as urut from (
          select kantor, jenis, tahun, urut,
            row_number() over (partition by kantor, jenis, tahun order by urut) as ke
          from buku_nomor where tenant = ${tenant}) as b
        where urut <> ke group by kantor, jenis, tahun order by 1, 2, 3`,
  );
  const pencacah = await db.query(
    DERET,
    sql`select coalesce(p.kantor, b.kantor) as kantor, coalesce(p.jenis, b.jenis) as jenis,
          coalesce(p.tahun, b.tahun) as tahun, coalesce(p.urut, 0) as urut
        from (select * from pencacah where tenant = ${tenant}) as p
        full join (select kantor, jenis, tahun, max(urut) as urut from buku_nomor
          where tenant = ${tenant} group by kantor, jenis, tahun) as b
          on b.kantor = p.kantor and b.jenis = p.jenis and b.tahun = p.tahun
        where p.urut is distinct from b.urut order by 1, 2, 3`,
  );
  const tanpaBuku = await db.query(
    NOMOR,
    sql`select b.kantor_asal as kantor, b.nomor from berkas b
        left join buku_nomor n on n.tenant = b.tenant and n.jenis = ${JENIS_NOMOR} and n.nomor = b.nomor
        where b.tenant = ${tenant} and b.nomor is not null and n.nomor is null order by 2`,
  );
  const lain = await db.query(
    NOMOR,
    sql`select n.kantor, n.nomor from buku_nomor n
        left join berkas b on b.tenant = n.tenant and b.id = n.berkas
        where n.tenant = ${tenant} and n.jenis = ${JENIS_NOMOR} and n.batal is null
          and b.nomor is distinct from n.nomor order by 2`,
  );
  const jenis = 'nomor' as const;
  return [
    ...lompat.map((d) => ({
      jenis,
      tenant,
      deret: deret(d),
      nomor: String(d.urut),
      sebab: 'lompat' as const,
    })),
    ...pencacah.map((d) => ({
      jenis,
      tenant,
      deret: deret(d),
      nomor: String(d.urut),
      sebab: 'pencacah' as const,
    })),
    ...tanpaBuku.map((n) => ({
      jenis,
      tenant,
      deret: n.kantor,
      nomor: n.nomor,
      sebab: 'tak-tercatat' as const,
    })),
    ...lain.map((n) => ({ jenis, tenant, deret: n.kantor, nomor: n.nomor, sebab: 'lain-berkas' as const })),
  ];
}

/** The frozen bytes of SOP, persyaratan and forms are what their hash says. */
export async function periksaNaskah(db: Statements, tenant: string): Promise<readonly Temuan[]> {
  const rows = await db.query(
    HASH,
    sql`select hash from naskah where tenant = ${tenant} and hash <> encode(sha256(bytes), 'hex') order by hash`,
  );
  return rows.map(({ hash }) => ({ jenis: 'naskah', tenant, hash }));
}
