import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sql, type Sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { hashKode, kodePendek } from '../kripto/kode.ts';
import { BARIS_ADUAN, type BarisAduan, KOLOM_ADUAN } from './baris-aduan.ts';
import type { KunciAduan } from './cari-aduan.ts';
import { type Penulis, tulisanStore, type TulisanStore } from './tulisan.ts';

/** A complaint as it comes in. `idem`: the form's key, so that a second press of the same words is the same complaint. */
export interface AduanBaru {
  readonly idem: string;
  readonly kantor: string;
  readonly berkas: string | null;
  readonly hanyaPimpinan: boolean;
  readonly teks: string;
  readonly kontak: string | null;
}

/** The citizen's keys to a complaint: the token of its page, and the short code to type (`8K2F-7QXM`). */
export interface KunciPengadu {
  readonly token: string;
  readonly kode: string;
}

/** Which complaints: those of these offices, without those kept from the counter in `tanpaRahasia`. */
export interface SaringAduan {
  readonly kantor: readonly string[];
  readonly tanpaRahasia: readonly string[];
  readonly keadaan?: BarisAduan['keadaan'] | undefined;
  readonly batas?: number;
}

/** The complaints of one tenant; contents are sealed with a key of the tenant. */
export interface AduanStore extends TulisanStore {
  readonly buat: (baru: AduanBaru) => Promise<KunciPengadu>;
  readonly kunci: (id: string) => KunciPengadu;
  readonly ambil: (id: string) => Promise<(BarisAduan & { readonly kontak: string | null }) | undefined>;
  /** Waiting ones first, the longest waiting on top; then the newest. */
  readonly daftar: (saring: SaringAduan) => Promise<readonly BarisAduan[]>;
  readonly hitung: (saring: SaringAduan) => Promise<Readonly<Record<BarisAduan['keadaan'], number>>>;
  /** Those tied to a berkas, oldest first. */
  readonly milikBerkas: (berkas: string) => Promise<readonly BarisAduan[]>;
  /** Adds to it: the citizen's words wait for an answer again, an official's are the answer. False once closed. */
  readonly balas: (id: string, tulisan: { idem: string; teks: string } & Penulis) => Promise<boolean>;
  /** Ends it. False where nobody has answered: a complaint is not put away in silence. */
  readonly tutup: (id: string) => Promise<boolean>;
  readonly buka: (id: string) => Promise<void>;
}

export function aduanStore(l: Lingkungan, kunciKode: KunciAduan): AduanStore {
  const { tenant, db, brankas, jam } = l;
  const tulisan = tulisanStore(l);
  const rapat = (id: string): string => brankas.rahasia(`kode-aduan/${id}`).slice(0, 8);
  const kunci = (id: string): KunciPengadu => ({
    token: brankas.rahasia(`aduan/${id}`),
    kode: kodePendek(rapat(id)),
  });
  const semua = (mana: Sql, sisa: Sql) =>
    db.query(
      BARIS_ADUAN,
      sql`select ${KOLOM_ADUAN} from pengaduan a where a.tenant = ${tenant} and ${mana} ${sisa}`,
    );
  return {
    ...tulisan,
    kunci,
    buat: async ({ idem, kantor, berkas, hanyaPimpinan, teks, kontak }) => {
      const id = idDari([idem, kantor, berkas, teks, kontak]);
      const { token } = kunci(id);
      const pada = jam();
      const kontakTersegel = kontak === null ? null : brankas.segelAduan(`${id}/kontak`, kontak);
      await db.execute(sql`with baru as (
          insert into pengaduan (tenant, id, token, kode, kantor, berkas, hanya_pimpinan, keadaan, kontak, dibuat, menunggu)
          values (${tenant}, ${id}, ${hashKode(token)}, ${kunciKode(rapat(id))}, ${kantor}, ${berkas}::text,
            ${hanyaPimpinan}, 'terbuka', ${kontakTersegel}::bytea, ${pada}::int8, ${pada}::int8)
          on conflict do nothing returning id)
        insert into pengaduan_tulisan (tenant, pengaduan, id, bytes, pada)
        select ${tenant}::text, ${id}::text, 'awal', ${brankas.segelAduan(`${id}/awal`, teks)}::bytea, ${pada}::int8
        from baru`);
      return kunci(id);
    },
    ambil: async (id) => {
      const [row] = await db.query(
        BARIS_ADUAN.and(z.object({ kontak: z.instanceof(Uint8Array).nullable() })),
        sql`select ${KOLOM_ADUAN}, a.kontak from pengaduan a where a.tenant = ${tenant} and a.id = ${id}`,
      );
      return row && { ...row, kontak: row.kontak && brankas.bukaAduan(`${id}/kontak`, row.kontak) };
    },
    daftar: ({ keadaan, batas = 200, ...saring }) =>
      semua(
        sql`${terbaca(saring)} and (${keadaan ?? null}::text is null or a.keadaan = ${keadaan ?? null}::text)`,
        sql`order by a.menunggu nulls last, a.dibuat desc, a.id limit ${batas}::int`,
      ),
    hitung: async (saring) => {
      const rows = await db.query(
        z.object({ keadaan: z.string(), n: z.number() }),
        sql`select a.keadaan, count(*) as n from pengaduan a where a.tenant = ${tenant} and ${terbaca(saring)} group by 1`,
      );
      const n = (keadaan: string): number => rows.find((r) => r.keadaan === keadaan)?.n ?? 0;
      return { terbuka: n('terbuka'), dijawab: n('dijawab'), ditutup: n('ditutup') };
    },
    milikBerkas: (berkas) => semua(sql`a.berkas = ${berkas}`, sql`order by a.dibuat, a.id`),
    balas: async (id, { idem, teks, oleh, penugasan }) => {
      const dariWarga = oleh === null;
      const tulis = idDari([idem, teks]);
      const pada = jam();
      const rows = await db.execute(sql`with buka as (
          update pengaduan set keadaan = ${dariWarga ? 'terbuka' : 'dijawab'},
            menunggu = ${dariWarga ? sql`coalesce(menunggu, ${pada}::int8)` : sql`null`}
          where tenant = ${tenant} and id = ${id} and keadaan <> 'ditutup'
            and not exists (select from pengaduan_tulisan t
              where t.tenant = ${tenant} and t.pengaduan = ${id} and t.id = ${tulis})
          returning id)
        insert into pengaduan_tulisan (tenant, pengaduan, id, oleh, penugasan, bytes, pada)
        select ${tenant}::text, ${id}::text, ${tulis}::text, ${oleh}::text, ${penugasan}::text,
          ${brankas.segelAduan(`${id}/${tulis}`, teks)}::bytea, ${pada}::int8 from buka
        on conflict do nothing`);
      return rows > 0 || tulisan.adaTulisan(id, tulis);
    },
    tutup: async (id) =>
      (await db.execute(sql`update pengaduan set keadaan = 'ditutup', menunggu = null, ditutup = ${jam()}
        where tenant = ${tenant} and id = ${id} and keadaan = 'dijawab'`)) > 0,
    buka: async (id) => {
      await db.execute(sql`update pengaduan set keadaan = 'terbuka', menunggu = ${jam()}, ditutup = null
        where tenant = ${tenant} and id = ${id} and keadaan = 'ditutup'`);
    },
  };
}

/** The condition under which a row `a` may be read. */
function terbaca({ kantor, tanpaRahasia }: Pick<SaringAduan, 'kantor' | 'tanpaRahasia'>): Sql {
  return sql`(a.kantor = any(${kantor}::text[])
    or (a.kantor = any(${tanpaRahasia}::text[]) and not a.hanya_pimpinan))`;
}

/** The same words of the same form are the same writing; nobody who knows an id knows the form's key. */
function idDari(bagian: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(bagian)).digest('hex').slice(0, 32);
}
