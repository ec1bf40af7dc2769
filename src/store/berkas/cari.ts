import { sql, type Sql } from '../database/sql.ts';
import { BARIS, type BarisBerkas, KOLOM_BARIS } from './baris.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/**
 * Finds berkas by what was typed: 16 digits are a NIK or No. KK (exact, through the keyed index), else a part of the
 * number or of the pemohon's name. Newest change first. Nothing typed finds nothing.
 */
export async function cari(
  l: Lingkungan,
  {
    teks,
    lingkup,
    batas = 50,
  }: { readonly teks: string; readonly lingkup: Lingkup; readonly batas?: number },
): Promise<readonly BarisBerkas[]> {
  if (teks.trim() === '') return [];
  return l.db.query(
    BARIS,
    sql`select ${KOLOM_BARIS} from berkas b where b.tenant = ${l.tenant} and ${terlihat(lingkup)} and ${syaratCari(l, teks)}
        order by b.terakhir_diubah desc, b.id limit ${batas}::int`,
  );
}

/** What a row `b` must be to fit a text typed: an exact NIK or No. KK, else a part of the name or of a number. */
export function syaratCari(l: Lingkungan, teks: string): Sql {
  const rapi = teks.trim();
  const angka = rapi.replaceAll(/[\s.-]/g, '');
  if (/^\d{16}$/.test(angka)) return bernomorInduk(l, angka);
  return rapi.includes('/') ? sql`(${bernama(rapi)} or ${bernomorRegister(l, rapi)})` : bernama(rapi);
}

function bernomorInduk({ tenant, brankas }: Lingkungan, angka: string): Sql {
  return sql`b.id in (select i.berkas from indeks i where i.tenant = ${tenant} and (
    (i.jenis = 'nik' and i.hash = ${brankas.indeks('nik', angka)})
    or (i.jenis = 'no_kk' and i.hash = ${brankas.indeks('no_kk', angka)})))`;
}

/** A register number as it stands on the signed form; only these have slashes. */
function bernomorRegister({ tenant }: Lingkungan, teks: string): Sql {
  return sql`b.id in (select n.berkas from buku_nomor n
    where n.tenant = ${tenant} and n.jenis = 'register' and lower(n.nomor) like ${pola(teks)})`;
}

function pola(teks: string): string {
  return `%${teks.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}

function bernama(teks: string): Sql {
  const isi = pola(teks);
  const nomor = isi.replaceAll(/\s+/g, '-');
  return sql`(lower(b.nama_pemohon) like ${isi} or lower(b.nomor) like ${nomor})`;
}
