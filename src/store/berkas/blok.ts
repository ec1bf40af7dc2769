import { z } from 'zod';
import { nomorBerkas } from '../../core/organisasi/nomor-berkas.ts';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { JENIS_NOMOR, majukan } from './pencacah.ts';
import type { Penomoran } from './press.ts';

/** A range of berkas numbers on paper. `terpakai`: written up so far; the rest is free, or void once it is closed. */
export interface Blok {
  readonly id: string;
  readonly kantor: string;
  readonly tahun: number;
  readonly dari: number;
  readonly sampai: number;
  readonly dibuat: number;
  readonly oleh: string;
  readonly ditutup: number | null;
  readonly alasan: string | null;
  readonly terpakai: number;
}

/** One number of a pad. */
export interface LembarBlok {
  readonly nomor: string;
  readonly berkas: string | null;
  readonly batal: number | null;
}

/** Takes the next `banyak` numbers of the series onto paper. `id` comes from the form: pressed twice it is one pad. */
export async function bukaBlok(
  l: Lingkungan,
  { kantor, awalan, tahun }: Penomoran,
  { id, banyak, oleh }: { readonly id: string; readonly banyak: number; readonly oleh: string },
): Promise<void> {
  const { tenant } = l;
  await l.db
    .transaction(async (tx) => {
      const seri = { kantor, tahun, jenis: JENIS_NOMOR } as const;
      const sampai = await majukan(tx, tenant, seri, banyak);
      const dari = sampai - banyak + 1;
      const baru = await tx.execute(sql`insert into blok_nomor
      (tenant, kantor, id, jenis, tahun, dari, sampai, dibuat, oleh)
      values (${tenant}, ${kantor}, ${id}, ${JENIS_NOMOR}, ${tahun}::int, ${dari}::int, ${sampai}::int,
        ${l.jam()}::int8, ${oleh}) on conflict do nothing`);
      // The second press of the form: its numbers go back with the rollback.
      if (baru === 0) throw new SudahAda();
      const urut = Array.from({ length: banyak }, (_, at) => dari + at);
      await tx.execute(sql`insert into buku_nomor (tenant, kantor, jenis, tahun, urut, nomor, blok)
      select ${tenant}::text, ${kantor}::text, ${JENIS_NOMOR}::text, ${tahun}::int, e.urut, e.nomor, ${id}::text
      from unnest(${urut}::int[], ${urut.map((u) => nomorBerkas({ awalan, tahun, urut: u }))}::text[]) as e (urut, nomor)`);
    })
    .catch((error: unknown) => {
      if (!(error instanceof SudahAda)) throw error;
    });
}

class SudahAda extends Error {}

/** The pads of a kantor, newest first. */
export function daftarBlok(l: Lingkungan, kantor: string): Promise<readonly Blok[]> {
  return l.db.query(
    BARIS,
    sql`select k.id, k.kantor, k.tahun, k.dari, k.sampai, k.dibuat, k.oleh, k.ditutup, k.alasan,
          (select count(*) from buku_nomor n where n.tenant = k.tenant and n.kantor = k.kantor and n.blok = k.id
            and n.berkas is not null) as terpakai
        from blok_nomor k where k.tenant = ${l.tenant} and k.kantor = ${kantor} order by k.dibuat desc, k.dari desc`,
  );
}

/** The numbers of a pad in their order. */
export function lembarBlok(l: Lingkungan, kantor: string, id: string): Promise<readonly LembarBlok[]> {
  return l.db.query(
    LEMBAR,
    sql`select nomor, berkas, batal from buku_nomor
        where tenant = ${l.tenant} and kantor = ${kantor} and blok = ${id} order by urut`,
  );
}

/** Closes a pad: what was not used is void with the reason and is never given again. False when it was closed before. */
export function tutupBlok(
  l: Lingkungan,
  {
    kantor,
    id,
    alasan,
    oleh,
  }: { readonly kantor: string; readonly id: string; readonly alasan: string; readonly oleh: string },
): Promise<boolean> {
  const kini = l.jam();
  return l.db.transaction(async (tx) => {
    const ditutup = await tx.execute(sql`update blok_nomor
      set ditutup = ${kini}::int8, ditutup_oleh = ${oleh}::text, alasan = ${alasan}::text
      where tenant = ${l.tenant} and kantor = ${kantor} and id = ${id} and ditutup is null`);
    if (ditutup === 0) return false;
    await tx.execute(sql`update buku_nomor
      set batal = ${kini}::int8, batal_sebab = 'blok_ditutup', batal_alasan = ${alasan}::text
      where tenant = ${l.tenant} and kantor = ${kantor} and blok = ${id} and berkas is null and batal is null`);
    return true;
  });
}

const BARIS = z.object({
  id: z.string(),
  kantor: z.string(),
  tahun: z.number(),
  dari: z.number(),
  sampai: z.number(),
  dibuat: z.number(),
  oleh: z.string(),
  ditutup: z.number().nullable(),
  alasan: z.string().nullable(),
  terpakai: z.number(),
});
const LEMBAR = z.object({ nomor: z.string(), berkas: z.string().nullable(), batal: z.number().nullable() });
