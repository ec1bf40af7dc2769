import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { BARIS_KABAR, type BarisKabar, KOLOM_KABAR, type SaluranKabar } from './baris-kabar.ts';

/** A piece of news in a list, with what the row of its berkas says. */
const TERDAFTAR = BARIS_KABAR.extend({
  nomor: z.string().nullable(),
  nama_pemohon: z.string().nullable(),
  semua: z.number(),
});
export type KabarTerdaftar = Readonly<z.infer<typeof TERDAFTAR>>;

/** Which list: `tangan` waits for a hand, `periksa` failed or is not certain, `usai` was sent last. */
export type DaftarKabar = 'tangan' | 'periksa' | 'usai';

const MANA = {
  tangan: sql`k.keadaan = 'menunggu' and k.saluran = 'tangan'`,
  periksa: sql`k.keadaan in ('gagal', 'tak_pasti')`,
  usai: sql`k.keadaan = 'terkirim'`,
} as const;

/** The news of these kantor: oldest first, what was sent newest first. */
export async function daftar(
  l: Lingkungan,
  o: {
    readonly kantor: readonly string[];
    readonly mana?: DaftarKabar;
    readonly id?: string;
    readonly batas?: number;
  },
): Promise<{ readonly baris: readonly KabarTerdaftar[]; readonly jumlah: number }> {
  const baris = await l.db.query(
    TERDAFTAR,
    sql`select ${KOLOM_KABAR}, b.nomor, b.nama_pemohon, count(*) over () as semua
        from kabar k join berkas b on b.tenant = k.tenant and b.id = k.berkas
        where k.tenant = ${l.tenant} and k.kantor = any(${[...o.kantor]}::text[])
          and ${o.mana ? MANA[o.mana] : sql`true`} and (${o.id ?? null}::text is null or k.id = ${o.id ?? null}::text)
        order by ${o.mana === 'usai' ? sql`k.diubah desc` : sql`k.dibuat`}, k.versi, k.id limit ${o.batas ?? 25}::int`,
  );
  return { baris, jumlah: baris[0]?.semua ?? 0 };
}

/** All news of a berkas, newest first; of one matter where it is named. */
export async function untukBerkas(
  l: Lingkungan,
  berkas: string,
  perihal?: string,
): Promise<readonly BarisKabar[]> {
  return l.db.query(
    BARIS_KABAR,
    sql`select ${KOLOM_KABAR} from kabar k where k.tenant = ${l.tenant} and k.berkas = ${berkas}
        and (${perihal ?? null}::text is null or k.perihal = ${perihal ?? null}::text)
        order by k.dibuat desc, k.versi desc, k.saluran limit 60`,
  );
}

/** How many wait for a hand, have failed, and wait for a channel in these kantor. */
export async function hitungKabar(
  l: Lingkungan,
  kantor: readonly string[],
): Promise<{ readonly tangan: number; readonly periksa: number; readonly antre: number }> {
  const [row] = await l.db.query(
    z.object({ tangan: z.number(), periksa: z.number(), antre: z.number() }),
    sql`select count(*) filter (where ${MANA.tangan}) as tangan, count(*) filter (where ${MANA.periksa}) as periksa,
          count(*) filter (where k.keadaan in ('menunggu', 'mengirim') and k.saluran <> 'tangan') as antre
        from kabar k where k.tenant = ${l.tenant} and k.kantor = any(${[...kantor]}::text[])
          and k.keadaan in ('menunggu', 'mengirim', 'gagal', 'tak_pasti')`,
  );
  return row ?? { tangan: 0, periksa: 0, antre: 0 };
}

/** How a channel does. Times in epoch ms; null: never, or not now. */
export interface KesehatanKabar {
  readonly saluran: SaluranKabar;
  readonly terakhir: number | null;
  readonly menunggu: number;
  readonly gagal: number;
  readonly takPasti: number;
  /** Since when the oldest of those that wait has been refused. */
  readonly gagalSejak: number | null;
  /** The last cause, as a code. */
  readonly sebab: string | null;
}

const SEHAT = z
  .object({
    saluran: z.enum(['tangan', 'email', 'gerbang']),
    terakhir: z.number().nullable(),
    menunggu: z.number(),
    gagal: z.number(),
    tak_pasti: z.number(),
    gagal_sejak: z.number().nullable(),
    sebab: z.string().nullable(),
  })
  .transform(({ tak_pasti: takPasti, gagal_sejak: gagalSejak, ...k }): KesehatanKabar => ({
    ...k,
    takPasti,
    gagalSejak,
  }));

/** Every channel of this tenant, whether it was ever used or not. */
export async function kesehatan(l: Lingkungan): Promise<readonly KesehatanKabar[]> {
  return l.db.query(
    SEHAT,
    sql`select s.saluran, (select max(t.diubah) from kabar t where t.tenant = ${l.tenant}
            and t.saluran = s.saluran and t.keadaan = 'terkirim') as terakhir,
          coalesce(k.menunggu, 0) as menunggu, coalesce(k.gagal, 0) as gagal, coalesce(k.tak_pasti, 0) as tak_pasti,
          k.gagal_sejak, k.sebab
        from unnest(array['tangan', 'email', 'gerbang']) as s (saluran)
        left join (select saluran, count(*) filter (where keadaan in ('menunggu', 'mengirim')) as menunggu,
            count(*) filter (where keadaan = 'gagal') as gagal,
            count(*) filter (where keadaan = 'tak_pasti') as tak_pasti,
            min(gagal_sejak) filter (where keadaan in ('menunggu', 'mengirim')) as gagal_sejak,
            (array_agg(sebab order by diubah desc) filter (where sebab is not null))[1] as sebab
          from kabar where tenant = ${l.tenant} and keadaan in ('menunggu', 'mengirim', 'gagal', 'tak_pasti')
          group by saluran) k on k.saluran = s.saluran`,
  );
}
