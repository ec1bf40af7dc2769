import { z } from 'zod';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { sql } from '../database/sql.ts';
import { syarat } from './antrean.ts';
import type { Lingkungan } from './lingkungan.ts';
import { terlihat } from './lingkup.ts';

const BARIS = z
  .object({
    berkas: z.string(),
    pelaksana: z.string(),
    status: z.enum(['definitif', 'plt', 'plh']).nullable(),
    sifat: z.enum(['biasa', 'segera', 'sangat_segera']),
    dibaca: z.boolean(),
    isian: z.string().nullable(),
    bytes: z.instanceof(Uint8Array).nullable(),
    bungkus: z.instanceof(Uint8Array).nullable(),
  })
  .readonly();

/** A disposisi that its receiver has not answered yet, for the task box. */
export interface DisposisiMasuk {
  readonly berkas: string;
  /** The post that sent it, and how its holder held it; null: the program. */
  readonly dari: string;
  readonly status: 'definitif' | 'plt' | 'plh' | null;
  readonly sifat: 'biasa' | 'segera' | 'sangat_segera';
  readonly dibaca: boolean;
  /** Only while unread; null: nothing was written, or it is read. */
  readonly instruksi: string | null;
}

/**
 * The disposisi that wait for these posts, in one statement; only what is unread is opened. Rejects with SegelError when
 * stored bytes were changed.
 */
export async function disposisiMasuk(
  l: Lingkungan,
  tempat: readonly Tempat[],
): Promise<readonly DisposisiMasuk[]> {
  const rows = await l.db.query(
    BARIS,
    sql`select b.id as berkas, d.v -> 'dari' ->> 'pelaksana' as pelaksana, d.v -> 'oleh' ->> 'status' as status,
          d.v ->> 'sifat' as sifat, d.v ->> 'dibaca' is not null as dibaca, i.id as isian, i.bytes, k.bungkus
        from berkas b cross join lateral jsonb_array_elements(b.keadaan -> 'disposisi') as d (v)
          left join isian i on i.tenant = b.tenant and i.berkas = b.id and i.id = d.v -> 'instruksi' ->> 'id'
            and d.v ->> 'dibaca' is null
          left join kunci_berkas k on k.tenant = i.tenant and k.berkas = i.berkas
        where b.tenant = ${l.tenant} and ${terlihat(tempat.map((t) => t.kantor))} and ${syarat('kerja', tempat, 0)}
          and d.v ->> 'selesai' is null and d.v ->> 'ditarik' is null
          and d.v -> 'kepada' ->> 'kantor' = b.penanggung_kantor
          and d.v -> 'kepada' ->> 'pelaksana' = b.penanggung_pelaksana`,
  );
  return rows.map(({ berkas, pelaksana, status, sifat, dibaca, isian, bytes, bungkus }) => ({
    berkas,
    dari: pelaksana,
    status,
    sifat,
    dibaca,
    instruksi:
      isian && bytes && bungkus ? teks(l.brankas.buka(berkas, bungkus).bukaNilai(isian, bytes)) : null,
  }));
}

function teks(json: string): string | null {
  return z.string().safeParse(JSON.parse(json)).data ?? null;
}
