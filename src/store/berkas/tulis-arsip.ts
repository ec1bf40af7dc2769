import { pinjamanKini } from '../../core/berkas/arsip-kini.ts';
import type { Arsip, Berkas } from '../../core/berkas/berkas.ts';
import { sql, type Sql } from '../database/sql.ts';
import type { PeristiwaTertulis } from './amplop.ts';

const JENIS: ReadonlySet<string> = new Set([
  'diarsipkan',
  'arsip_dipinjam',
  'arsip_kembali',
  'arsip_dipindah',
]);

/** The shelves as this press leaves them: one row per kantor, hung on `baris` like every part of a press. */
export function rakArsip(
  tenant: string,
  berkas: Berkas,
  peristiwa: readonly PeristiwaTertulis[],
): readonly Sql[] {
  if (!peristiwa.some((p) => JENIS.has(p.catatan.peristiwa.jenis))) return [];
  const rak = [...new Map(berkas.arsip.map((a): [string, Arsip] => [a.kantor, a])).values()];
  const tenggat = rak.map((a) => pinjamanKini(berkas, a.kantor)?.tenggat ?? 0);
  return [
    sql`tulis_arsip as (insert into arsip
      (tenant, kantor, berkas, rak, boks, folder, label, keadaan, masuk, pinjam_tenggat, diperiksa)
      select ${tenant}::text, e.kantor, ${berkas.id}::text, e.rak, e.boks, e.folder, e.label, e.keadaan, e.masuk,
        nullif(e.tenggat, 0), case when e.periksa = 1 then e.masuk end
      from baris, unnest(${rak.map((a) => a.kantor)}::text[], ${rak.map((a) => a.tempat.rak)}::text[],
        ${rak.map((a) => a.tempat.boks)}::text[], ${rak.map((a) => a.tempat.folder)}::text[],
        ${rak.map((a) => a.tempat.label)}::text[], ${rak.map((a) => a.keadaan)}::text[],
        ${rak.map((a) => a.saat)}::int8[], ${tenggat}::int8[], ${rak.map((a) => (a.digital === null ? 0 : 1))}::int[])
        as e (kantor, rak, boks, folder, label, keadaan, masuk, tenggat, periksa)
      on conflict (tenant, kantor, berkas) do update set rak = excluded.rak, boks = excluded.boks,
        folder = excluded.folder, label = excluded.label, keadaan = excluded.keadaan, masuk = excluded.masuk,
        pinjam_tenggat = excluded.pinjam_tenggat,
        diperiksa = case when arsip.masuk = excluded.masuk then arsip.diperiksa else excluded.diperiksa end,
        rusak = case when arsip.masuk = excluded.masuk then arsip.rusak else 0 end)`,
  ];
}
