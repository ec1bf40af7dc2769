import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Unggahan } from '../berkas/alat.ts';
import { MUTU, type DokumenStore, type DokumenTerbaca } from '../berkas/dokumen.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { simpanTurunan } from '../berkas/simpan-turunan.ts';
import { namaTurunan } from '../berkas/turunan-dokumen.ts';
import { json, sql } from '../database/sql.ts';
import { idIsi } from '../kripto/kunci-berkas.ts';
import { kunciDari } from './kunci-permohonan.ts';

/** A picture of a request. */
export interface DokumenPermohonan extends DokumenTerbaca {
  readonly syarat: string;
}

/** How much one request may hold: files, and bytes of them all. */
export const BATAS_DOKUMEN = { banyak: 40, byte: 80 * 1024 * 1024 } as const;

/** Bytes of all requests of one tenant together: whoever has no login must not fill the disk that the office works on. */
const SEMUA = 10 * 1024 ** 3;

/** Pictures of requests, in the vault of all documents. `buka` and `turunan` read as those of a berkas do. */
export interface DokumenPermohonanStore extends Pick<DokumenStore, 'buka' | 'turunan' | 'simpanTurunan'> {
  readonly daftar: (permohonan: string) => Promise<readonly DokumenPermohonan[]>;
  /** Stores one; false where the request is full, gone or not the pemohon's to change any more. */
  readonly tambah: (permohonan: string, syarat: string, unggahan: Unggahan) => Promise<boolean>;
  /** Removes the pictures of one paper, or one picture of it. Their bytes go with the next sweep. */
  readonly buang: (permohonan: string, syarat: string, id?: string) => Promise<void>;
}

export function dokumenPermohonanStore(l: Lingkungan): DokumenPermohonanStore {
  const { tenant, db, gudang } = l;
  const baca = async (permohonan: string, id: string | null) => {
    const kunci = await kunciDari(l, permohonan);
    if (!kunci) return [];
    const rows = await db.query(
      BARIS,
      sql`select id, syarat, hash, nama, mime, ukuran, halaman, putaran, mutu, pada from permohonan_dokumen
          where tenant = ${tenant} and permohonan = ${permohonan} and (${id}::text is null or id = ${id}::text)
          order by pada, id`,
    );
    return rows.map(({ nama, ...d }) => ({
      kunci,
      dokumen: { ...d, oleh: null, nama: kunci.bukaTeks(`dokumen/${d.id}`, nama) },
    }));
  };
  const ruang = (permohonan: string, ukuran: number) => sql`(
    (select count(*) < ${BATAS_DOKUMEN.banyak}::int
      and coalesce(sum(ukuran), 0) + ${ukuran}::int <= ${BATAS_DOKUMEN.byte}::int
      from permohonan_dokumen where tenant = ${tenant} and permohonan = ${permohonan})
    and (select coalesce(sum(ukuran), 0) + ${ukuran}::int <= ${SEMUA}::int8
      from permohonan_dokumen where tenant = ${tenant}))`;
  return {
    daftar: async (permohonan) => (await baca(permohonan, null)).map((d) => d.dokumen),
    tambah: async (permohonan, syarat, u) => {
      const kunci = await kunciDari(l, permohonan);
      if (!kunci) return false;
      // Asked before anything is written: what is refused must not lie on the disk until it is swept.
      const [muat] = await db.query(
        z.object({ muat: z.boolean() }),
        sql`select ${ruang(permohonan, u.bytes.length)} as muat`,
      );
      if (!muat?.muat) return false;
      const isi = kunci.segelBytes(u.bytes);
      const putaran = u.putaran ?? [];
      await gudang.simpan(tenant, permohonan, isi);
      if (u.turunan && (putaran[0] ?? 0) === 0) {
        const rumah = { tenant, berkas: permohonan, gudang, kunci };
        await simpanTurunan(rumah, { hash: isi.hash, halaman: 1, putaran: 0 }, u.turunan);
      }
      const id = randomUUID();
      const pada = l.jam();
      // The row of the request is held for this statement, so that many at once cannot go over the limit together.
      const rows = await db.execute(sql`with p as (
          update permohonan set diubah = ${pada}
          where tenant = ${tenant} and id = ${permohonan} and keadaan in ('konsep', 'diminta')
          returning id)
        insert into permohonan_dokumen
          (tenant, permohonan, id, syarat, hash, nama, mime, ukuran, halaman, putaran, mutu, pada)
        select ${tenant}::text, p.id, ${id}::text, ${syarat}::text, ${isi.hash}::text,
          ${kunci.segelTeks(`dokumen/${id}`, u.nama)}::bytea, ${u.mime}::text, ${u.bytes.length}::int,
          ${u.halaman}::int, ${json(putaran)}::jsonb, ${u.mutu === undefined ? null : json(u.mutu)}::jsonb, ${pada}::int8
        from p where ${ruang(permohonan, u.bytes.length)}`);
      return rows > 0;
    },
    buang: async (permohonan, syarat, id) => {
      await db.execute(sql`delete from permohonan_dokumen where tenant = ${tenant}
        and permohonan = ${permohonan} and syarat = ${syarat} and (${id ?? null}::text is null or id = ${id ?? null}::text)`);
    },
    buka: async (permohonan, id) => {
      const [ada] = await baca(permohonan, id);
      if (!ada) return undefined;
      const tersegel = await gudang.ambil(tenant, permohonan, ada.dokumen.hash);
      return { ...ada.dokumen, bytes: ada.kunci.bukaBytes(idIsi(ada.dokumen.hash), tersegel) };
    },
    turunan: async (permohonan, id, _, { halaman, ukuran }) => {
      const [ada] = await baca(permohonan, id);
      if (!ada) return undefined;
      const nama = namaTurunan({ ...letak(ada.dokumen, halaman), ukuran });
      if (!(await gudang.ada(tenant, permohonan, nama))) return { dokumen: ada.dokumen, bytes: undefined };
      const bytes = ada.kunci.bukaTurunan(nama, await gudang.ambil(tenant, permohonan, nama));
      return { dokumen: ada.dokumen, bytes };
    },
    simpanTurunan: async (permohonan, id, _, { halaman, isi }) => {
      const [ada] = await baca(permohonan, id);
      if (!ada) return;
      const rumah = { tenant, berkas: permohonan, gudang, kunci: ada.kunci };
      await simpanTurunan(rumah, letak(ada.dokumen, halaman), isi);
    },
  };
}

function letak({ hash, putaran }: DokumenPermohonan, halaman: number) {
  return { hash, halaman, putaran: putaran[halaman - 1] ?? 0 };
}

const BARIS = z.object({
  id: z.string(),
  syarat: z.string(),
  hash: z.string(),
  nama: z.instanceof(Uint8Array),
  mime: z.string(),
  ukuran: z.number(),
  halaman: z.number().nullable(),
  putaran: z.array(z.number()),
  mutu: MUTU,
  pada: z.number(),
});
