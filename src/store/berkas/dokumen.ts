import { z } from 'zod';
import type { KurangMutu } from '../../core/foto/mutu.ts';
import { sql, type Sql } from '../database/sql.ts';
import { idIsi } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { simpanTurunan } from './simpan-turunan.ts';
import { type LetakTurunan, namaTurunan, type Turunan, type UkuranGambar } from './turunan-dokumen.ts';

/** An uploaded file as pages show it. */
export interface DokumenTerbaca {
  readonly id: string;
  readonly hash: string;
  /** The name it had on the sender's device, verbatim. */
  readonly nama: string;
  readonly mime: string;
  readonly ukuran: number;
  readonly halaman: number | null;
  /** Degrees clockwise that bring each page upright, from the first; none for pages that are not named. */
  readonly putaran: readonly number[];
  /** What the picture suffers from; null where it was not measured. */
  readonly mutu: readonly KurangMutu[] | null;
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
  /** A copy of one page (from 1), `bytes` undefined when it was not made yet. */
  readonly turunan: (
    berkas: string,
    id: string,
    lingkup: Lingkup,
    mana: { readonly halaman: number; readonly ukuran: UkuranGambar },
  ) => Promise<{ readonly dokumen: DokumenTerbaca; readonly bytes: Uint8Array | undefined } | undefined>;
  /** Keeps the copies of one page, made from what `buka` gave. */
  readonly simpanTurunan: (
    berkas: string,
    id: string,
    lingkup: Lingkup,
    turunan: { readonly halaman: number; readonly isi: Turunan },
  ) => Promise<void>;
}

export function dokumenStore(l: Lingkungan): DokumenStore {
  const baca = async (berkas: string, lingkup: Lingkup, mana: Sql) => {
    const rows = await l.db.query(
      BARIS,
      sql`select d.id, d.hash, d.nama, d.mime, d.ukuran, d.halaman, d.putaran, d.mutu, d.oleh, d.pada, k.bungkus
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
    turunan: async (berkas, id, lingkup, { halaman, ukuran }) => {
      const [found] = await baca(berkas, lingkup, sql`d.id = ${id}`);
      if (!found) return undefined;
      const { kunci, dokumen } = found;
      const nama = namaTurunan({ ...letak(dokumen, halaman), ukuran });
      if (!(await l.gudang.ada(l.tenant, berkas, nama))) return { dokumen, bytes: undefined };
      return { dokumen, bytes: kunci.bukaTurunan(nama, await l.gudang.ambil(l.tenant, berkas, nama)) };
    },
    simpanTurunan: async (berkas, id, lingkup, { halaman, isi }) => {
      const [found] = await baca(berkas, lingkup, sql`d.id = ${id}`);
      if (!found) return;
      const rumah = { tenant: l.tenant, berkas, gudang: l.gudang, kunci: found.kunci };
      await simpanTurunan(rumah, letak(found.dokumen, halaman), isi);
    },
  };
}

function letak({ hash, putaran }: DokumenTerbaca, halaman: number): Omit<LetakTurunan, 'ukuran'> {
  return { hash, halaman, putaran: putaran[halaman - 1] ?? 0 };
}

/** What is doubtful about a picture, as it is kept; null where nobody looked. */
export const MUTU = z.array(z.enum(['buram', 'gelap'])).nullable();

const BARIS = z.object({
  id: z.string(),
  hash: z.string(),
  nama: z.instanceof(Uint8Array),
  mime: z.string(),
  ukuran: z.number(),
  halaman: z.number().nullable(),
  putaran: z.array(z.number()),
  mutu: MUTU,
  oleh: z.string().nullable(),
  pada: z.number(),
  bungkus: z.instanceof(Uint8Array),
});
