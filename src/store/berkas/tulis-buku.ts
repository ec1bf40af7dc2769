import { sql, type Sql } from '../database/sql.ts';
import { int, int8 } from './kolom.ts';
import { JENIS_REGISTER, type NomorDiambil } from './pencacah.ts';
import type { Tulisan } from './tulis.ts';

/** A number with the instant that the book shows (epoch ms): of the press, or of the reception on paper. */
export interface NomorTerikat extends NomorDiambil {
  readonly terikat: number;
}

/** The parts of a press's statement that bind its numbers, and void those that its events void. */
export function bukuPress(t: Tulisan): readonly Sql[] {
  const baru = t.nomor.filter((n) => !n.dariBlok);
  return [
    ...(baru.length > 0 ? [bound(t, baru)] : []),
    ...t.nomor.filter((n) => n.dariBlok).map((n) => fromPad(t, n)),
    ...voided(t),
  ];
}

function bound({ tenant, berkas }: Tulisan, nomor: readonly NomorTerikat[]): Sql {
  return sql`tulis_buku as (insert into buku_nomor
    (tenant, kantor, jenis, tahun, urut, nomor, tanda, berkas, terikat)
    select ${tenant}::text, e.kantor, e.jenis, e.tahun, e.urut, e.nomor, nullif(e.tanda, ''), ${berkas.id}::text, e.terikat
    from baris, unnest(${nomor.map((n) => n.kantor)}::text[], ${nomor.map((n) => n.jenis)}::text[],
      ${nomor.map((n) => n.tahun)}::int[], ${nomor.map((n) => n.urut)}::int[], ${nomor.map((n) => n.nomor)}::text[],
      ${nomor.map((n) => n.tanda ?? '')}::text[], ${nomor.map((n) => n.terikat)}::int8[])
      as e (kantor, jenis, tahun, urut, nomor, tanda, terikat))`;
}

function fromPad({ tenant, berkas }: Tulisan, n: NomorTerikat): Sql {
  return sql`pakai_blok as (update buku_nomor set berkas = ${berkas.id}::text, terikat = ${int8(n.terikat)} from baris
    where tenant = ${tenant} and kantor = ${n.kantor} and jenis = ${n.jenis} and tahun = ${int(n.tahun)}
      and urut = ${int(n.urut)} and buku_nomor.berkas is null and batal is null)`;
}

/** The reason lies sealed with the berkas; the book keeps its id and the kind. */
function voided({ tenant, dicatat, peristiwa }: Tulisan): readonly Sql[] {
  const batal = peristiwa.flatMap(({ catatan: { peristiwa: p } }) =>
    p.jenis === 'nomor_dibatalkan' ? [p] : [],
  );
  if (batal.length === 0) return [];
  return [
    sql`batal_buku as (update buku_nomor n set batal = ${int8(dicatat)}, batal_sebab = e.sebab, batal_alasan = e.alasan
      from baris, unnest(${batal.map((p) => p.nomor)}::text[], ${batal.map((p) => p.sebab)}::text[],
        ${batal.map((p) => p.alasan.id)}::text[]) as e (nomor, sebab, alasan)
      where n.tenant = ${tenant} and n.jenis = ${JENIS_REGISTER} and n.nomor = e.nomor and n.batal is null)`,
  ];
}
