import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** An open berkas about the same person or family. Outside the asker's kantor only its kantor and date are told. */
export interface Sepasang {
  readonly id: string | null;
  readonly nomor: string | null;
  readonly kantorAsal: string;
  readonly dicatat: number;
  readonly jenis: 'nik' | 'no_kk';
}

/** Open berkas with one of these NIK or No. KK: the warning at the loket before a second one is begun. */
export async function sepasang(
  l: Lingkungan,
  options: {
    readonly nik: readonly string[];
    readonly noKk: readonly string[];
    readonly kantor: readonly string[];
    /** The berkas being written itself. */
    readonly kecuali?: string;
    /** Key of the form at hand: what it has itself begun already is no other berkas, but the first press of two. */
    readonly kunci?: { readonly orang: string; readonly kunci: string };
  },
): Promise<readonly Sepasang[]> {
  const nik = options.nik.map((angka) => l.brankas.indeks('nik', angka));
  const noKk = options.noKk.map((angka) => l.brankas.indeks('no_kk', angka));
  const rows = await l.db.query(
    BARIS,
    sql`select b.id, b.nomor, b.kantor_asal, b.dicatat, min(i.jenis) as jenis,
          b.kantor_terlibat && ${options.kantor}::text[] as tampak
        from indeks i join berkas b on b.tenant = i.tenant and b.id = i.berkas
        where i.tenant = ${l.tenant} and i.aktif and b.di <> 'tutup' and b.id <> ${options.kecuali ?? ''}
          and not exists (select 1 from idempotensi k where k.tenant = b.tenant and k.berkas = b.id
            and k.orang = ${options.kunci?.orang ?? ''} and k.kunci = ${options.kunci?.kunci ?? ''})
          and ((i.jenis = 'nik' and i.hash = any(${nik}::text[]))
            or (i.jenis = 'no_kk' and i.hash = any(${noKk}::text[])))
        group by b.tenant, b.id order by b.dicatat`,
  );
  return rows.map(({ tampak, kantor_asal: kantorAsal, id, nomor, ...row }) => ({
    ...row,
    kantorAsal,
    id: tampak ? id : null,
    nomor: tampak ? nomor : null,
  }));
}

const BARIS = z.object({
  id: z.string(),
  nomor: z.string().nullable(),
  kantor_asal: z.string(),
  dicatat: z.number(),
  jenis: z.enum(['nik', 'no_kk']),
  tampak: z.boolean(),
});
