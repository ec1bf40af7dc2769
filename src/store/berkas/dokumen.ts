import { z } from 'zod';
import { sql, type Sql } from '../database/sql.ts';
import { idIsi } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** An uploaded file as pages show it. */
export interface DokumenTerbaca {
  readonly id: string;
  readonly hash: string;
  /** The name it had on the sender's device, verbatim. */
  readonly nama: string;
  readonly mime: string;
  readonly ukuran: number;
  readonly halaman: number | null;
  readonly oleh: string | null;
  readonly pada: number;
}

/** Uploaded files of a berkas. Empty or undefined: not to be seen, or the key was destroyed. */
export interface DokumenStore {
  readonly daftar: (berkas: string, lingkup: Lingkup) => Promise<readonly DokumenTerbaca[]>;
  /** The file itself. Rejects with GudangError when the vault has lost it, SegelError when it was changed. */
  readonly buka: (
    berkas: string,
    id: string,
    lingkup: Lingkup,
  ) => Promise<(DokumenTerbaca & { readonly bytes: Uint8Array }) | undefined>;
}

export function dokumenStore(l: Lingkungan): DokumenStore {
  const baca = async (berkas: string, lingkup: Lingkup, mana: Sql) => {
    const rows = await l.db.query(
      BARIS,
      sql`select d.id, d.hash, d.nama, d.mime, d.ukuran, d.halaman, d.oleh, d.pada, k.bungkus
          from dokumen d join berkas b on b.tenant = d.tenant and b.id = d.berkas
          join kunci_berkas k on k.tenant = d.tenant and k.berkas = d.berkas
          where d.tenant = ${l.tenant} and d.berkas = ${berkas} and ${mana} and ${terlihat(lingkup)}
          order by d.pada, d.id`,
    );
    return rows.map(({ bungkus, nama, ...d }) => {
      const kunci = l.brankas.buka(berkas, bungkus);
      return { kunci, dokumen: { ...d, nama: kunci.bukaTeks(`dokumen/${d.id}`, nama) } };
    });
  };
  return {
    daftar: async (berkas, lingkup) => (await baca(berkas, lingkup, sql`true`)).map((d) => d.dokumen),
    buka: async (berkas, id, lingkup) => {
      const [found] = await baca(berkas, lingkup, sql`d.id = ${id}`);
      if (!found) return undefined;
      const { kunci, dokumen } = found;
      const tersegel = await l.gudang.ambil(l.tenant, berkas, dokumen.hash);
      return { ...dokumen, bytes: kunci.bukaBytes(idIsi(dokumen.hash), tersegel) };
    },
  };
}

const BARIS = z.object({
  id: z.string(),
  hash: z.string(),
  nama: z.instanceof(Uint8Array),
  mime: z.string(),
  ukuran: z.number(),
  halaman: z.number().nullable(),
  oleh: z.string().nullable(),
  pada: z.number(),
  bungkus: z.instanceof(Uint8Array),
});
