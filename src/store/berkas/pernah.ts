import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** A berkas, whatever became of it, that is about one of these numbers now. */
export interface PernahDilayani {
  readonly id: string;
  readonly nomor: string | null;
  readonly kantorAsal: string;
  /** Whether a kantor of the asker has a part in it; where not, neither id nor number may be shown. */
  readonly tampak: boolean;
  readonly selesai: boolean;
  /** By which of the numbers it was found. */
  readonly nik: boolean;
  readonly noKk: boolean;
}

/** The berkas about this NIK or this No. KK, finished, stopped or running, newest first. Forgotten ones are in no index. */
export async function pernahDilayani(
  l: Lingkungan,
  options: {
    readonly nik: string | null;
    readonly noKk: string | null;
    readonly kantor: readonly string[];
    readonly kecuali?: string | undefined;
    /** Key of the form at hand: what its first press began is no earlier berkas. */
    readonly kunci: { readonly orang: string; readonly kunci: string };
  },
): Promise<readonly PernahDilayani[]> {
  const nik = options.nik === null ? '' : l.brankas.indeks('nik', options.nik);
  const noKk = options.noKk === null ? '' : l.brankas.indeks('no_kk', options.noKk);
  return l.db.query(
    BARIS,
    sql`select b.id, b.nomor, b.kantor_asal as "kantorAsal", b.kantor_terlibat && ${options.kantor}::text[] as tampak,
          coalesce(b.sebab_tutup = 'selesai', false) as selesai,
          bool_or(i.jenis = 'nik') as nik, bool_or(i.jenis = 'no_kk') as "noKk"
        from indeks i join berkas b on b.tenant = i.tenant and b.id = i.berkas
        where i.tenant = ${l.tenant} and i.aktif and b.id <> ${options.kecuali ?? ''}
          and not exists (select 1 from idempotensi k where k.tenant = b.tenant and k.berkas = b.id
            and k.orang = ${options.kunci.orang} and k.kunci = ${options.kunci.kunci})
          and ((i.jenis = 'nik' and i.hash = ${nik}) or (i.jenis = 'no_kk' and i.hash = ${noKk}))
        group by b.tenant, b.id order by b.dicatat desc, b.id limit 20`,
  );
}

const BARIS = z.object({
  id: z.string(),
  nomor: z.string().nullable(),
  kantorAsal: z.string(),
  tampak: z.boolean(),
  selesai: z.boolean(),
  nik: z.boolean(),
  noKk: z.boolean(),
});
