import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Statements } from '../database/database.ts';
import { join, json, sql, type Sql } from '../database/sql.ts';
import type { Tersegel } from '../kripto/kunci-berkas.ts';
import type { Brankas, JenisIndeks } from '../kripto/brankas.ts';
import type { DokumenTertulis } from './alat.ts';
import type { PeristiwaTertulis } from './amplop.ts';
import type { BarisCetakan } from './cetakan.ts';
import { int8, kolomKeadaan, kolomPress, setel, sisip, text } from './kolom.ts';
import { bukuPress, type NomorTerikat } from './tulis-buku.ts';
import type { BarisPress, PesanKeluar } from './press.ts';
import { rakArsip } from './tulis-arsip.ts';

/** Everything one press commits. */
export interface Tulisan {
  readonly tenant: string;
  readonly orang: string;
  readonly kunci: string;
  readonly dicatat: number;
  /** The state before (its version guards the write), or the wrapped key of a new berkas. */
  readonly awal: { readonly versi: number } | { readonly bungkus: Uint8Array; readonly kantorAsal: string };
  readonly berkas: Berkas;
  readonly hashTerakhir: string;
  readonly peristiwa: readonly PeristiwaTertulis[];
  readonly isian: readonly Tersegel[];
  readonly dokumen: readonly DokumenTertulis[];
  readonly resmi: readonly (Tersegel & { readonly jenis: string; readonly cetakan: BarisCetakan | null })[];
  readonly baris: BarisPress;
  readonly keluar: readonly PesanKeluar[];
  readonly hapusDraf: readonly string[];
  readonly nomor: readonly NomorTerikat[];
}

/**
 * Writes a whole press in one statement; every part hangs on `baris`, which exists only when the expected version was
 * still true and the idempotency key new. Answers false when it was not: then nothing at all was written.
 */
export async function tulis(statements: Statements, brankas: Brankas, t: Tulisan): Promise<boolean> {
  const parts = [
    ...('bungkus' in t.awal ? begin(t, t.awal) : resume(t, t.awal.versi)),
    events(t),
    ...(t.isian.length > 0 ? [contents(t)] : []),
    ...(t.dokumen.length > 0 ? [documents(t)] : []),
    ...(t.resmi.length > 0 ? [records(t)] : []),
    ...(t.resmi.some((r) => r.cetakan) ? [prints(t)] : []),
    ...(t.keluar.length > 0 ? [outbox(t)] : []),
    ...(t.hapusDraf.length > 0 ? [drafts(t)] : []),
    ...bukuPress(t),
    ...rakArsip(t.tenant, t.berkas, t.peristiwa),
    ...(t.baris.nik ? index(t, brankas, 'nik', t.baris.nik) : []),
    ...(t.baris.noKk ? index(t, brankas, 'no_kk', t.baris.noKk) : []),
  ];
  const rows = await statements.query(VERSI, sql`with ${join(parts, sql`, `)} select versi from baris`);
  return rows.length > 0;
}

const VERSI = z.object({ versi: z.number() });

function begin(t: Tulisan, awal: { bungkus: Uint8Array; kantorAsal: string }): readonly Sql[] {
  const { nama, nilai } = sisip([
    [sql`tenant`, text(t.tenant)],
    [sql`id`, text(t.berkas.id)],
    [sql`kantor_asal`, text(awal.kantorAsal)],
    [sql`hash_terakhir`, text(t.hashTerakhir)],
    [sql`kanal`, text(t.baris.kanal ?? 'loket')],
    [sql`dicatat`, int8(t.dicatat)],
    [sql`terakhir_diubah`, int8(t.dicatat)],
    ...kolomKeadaan(t.berkas),
    ...kolomPress(t.baris, t.berkas),
  ]);
  return [
    // The key goes first: of two presses of one form, the second waits here and then finds it taken.
    sql`kunci_press as (insert into idempotensi (tenant, orang, kunci, berkas, versi, pada)
      values (${t.tenant}, ${t.orang}, ${t.kunci}, ${t.berkas.id}, ${t.berkas.versi}::int, ${t.dicatat}::int8)
      on conflict do nothing returning kunci)`,
    sql`baris as (insert into berkas (${nama}) select ${nilai} from kunci_press returning versi)`,
    sql`tulis_kunci as (insert into kunci_berkas (tenant, berkas, bungkus)
      select ${t.tenant}::text, ${t.berkas.id}::text, ${awal.bungkus}::bytea from baris)`,
  ];
}

function resume(t: Tulisan, versi: number): readonly Sql[] {
  const set = setel([
    [sql`hash_terakhir`, text(t.hashTerakhir)],
    [sql`terakhir_diubah`, int8(t.dicatat)],
    ...(t.baris.kanal === undefined ? [] : [[sql`kanal`, text(t.baris.kanal)] as const]),
    ...kolomKeadaan(t.berkas),
    ...kolomPress(t.baris, t.berkas),
  ]);
  return [
    sql`baris as (update berkas set ${set}
      where tenant = ${t.tenant} and id = ${t.berkas.id} and versi = ${versi}::int returning versi)`,
    sql`kunci_press as (insert into idempotensi (tenant, orang, kunci, berkas, versi, pada)
      select ${t.tenant}::text, ${t.orang}::text, ${t.kunci}::text, ${t.berkas.id}::text, ${t.berkas.versi}::int,
        ${t.dicatat}::int8 from baris)`,
  ];
}

function events({ tenant, berkas, peristiwa: p }: Tulisan): Sql {
  return sql`tulis_peristiwa as (insert into peristiwa
    (tenant, berkas, versi, jenis, terjadi, bytes, hash, hash_sebelum)
    select ${tenant}::text, ${berkas.id}::text, e.versi, e.jenis, e.terjadi, e.bytes, e.hash, nullif(e.sebelum, '')
    from baris, unnest(${p.map((e) => e.catatan.versi)}::int[], ${p.map((e) => e.catatan.peristiwa.jenis)}::text[],
      ${p.map((e) => e.catatan.terjadi)}::int8[], ${p.map((e) => e.bytes)}::bytea[], ${p.map((e) => e.hash)}::text[],
      ${p.map((e) => e.hashSebelum ?? '')}::text[]) as e (versi, jenis, terjadi, bytes, hash, sebelum))`;
}

function contents({ tenant, berkas, isian }: Tulisan): Sql {
  return sql`tulis_isian as (insert into isian (tenant, berkas, id, hash, bytes)
    select ${tenant}::text, ${berkas.id}::text, e.id, e.hash, e.bytes
    from baris, unnest(${isian.map((i) => i.id)}::text[], ${isian.map((i) => i.hash)}::text[],
      ${isian.map((i) => i.bytes)}::bytea[]) as e (id, hash, bytes)
    on conflict do nothing)`;
}

function documents({ tenant, orang, dicatat, berkas, dokumen: d }: Tulisan): Sql {
  return sql`tulis_dokumen as (insert into dokumen
    (tenant, berkas, id, hash, nama, mime, ukuran, halaman, putaran, mutu, oleh, pada)
    select ${tenant}::text, ${berkas.id}::text, e.id, e.hash, e.nama, e.mime, e.ukuran, nullif(e.halaman, 0), e.putaran::jsonb,
      nullif(e.mutu::jsonb, 'null'::jsonb), ${orang}::text, ${dicatat}::int8
    from baris, unnest(${d.map((x) => x.id)}::text[], ${d.map((x) => x.hash)}::text[],
      ${d.map((x) => x.nama)}::bytea[], ${d.map((x) => x.mime)}::text[], ${d.map((x) => x.ukuran)}::int[],
      ${d.map((x) => x.halaman ?? 0)}::int[], ${d.map((x) => json(x.putaran))}::text[],
      ${d.map((x) => json(x.mutu))}::text[])
      as e (id, hash, nama, mime, ukuran, halaman, putaran, mutu))`;
}

function records({ tenant, dicatat, berkas, resmi: r }: Tulisan): Sql {
  return sql`tulis_resmi as (insert into dokumen_resmi (tenant, berkas, id, versi, jenis, hash, bytes, pada)
    select ${tenant}::text, ${berkas.id}::text, e.id, ${berkas.versi}::int, e.jenis, e.hash, e.bytes, ${dicatat}::int8
    from baris, unnest(${r.map((x) => x.id)}::text[], ${r.map((x) => x.jenis)}::text[],
      ${r.map((x) => x.hash)}::text[], ${r.map((x) => x.bytes)}::bytea[]) as e (id, jenis, hash, bytes))`;
}

function prints({ tenant, orang, dicatat, berkas, resmi }: Tulisan): Sql {
  const baris = resmi.flatMap(({ id: resmiId, jenis, cetakan }) =>
    cetakan ? [{ ...cetakan, surat: jenis, resmi: resmiId }] : [],
  );
  return sql`tulis_cetakan as (insert into cetakan (tenant, berkas, id, surat, resmi, versi, token, kode, oleh, pada)
    select ${tenant}::text, ${berkas.id}::text, e.id, e.surat, e.resmi, ${berkas.versi}::int, e.token, e.kode,
      ${orang}::text, ${dicatat}::int8
    from baris, jsonb_to_recordset(${json(baris)}::jsonb)
      as e (id text, surat text, resmi text, token text, kode text))`;
}

function outbox({ tenant, dicatat, berkas, keluar }: Tulisan): Sql {
  const pesan = keluar.map((k) => ({
    id: randomUUID(),
    jenis: k.jenis,
    isi: k.isi,
    siap: k.siap ?? dicatat,
  }));
  return sql`tulis_keluar as (insert into keluar (tenant, id, berkas, versi, jenis, isi, dibuat, siap)
    select ${tenant}::text, e.id, ${berkas.id}::text, ${berkas.versi}::int, e.jenis, e.isi, ${dicatat}::int8, e.siap
    from baris, jsonb_to_recordset(${json(pesan)}::jsonb) as e (id text, jenis text, isi jsonb, siap int8))`;
}

function drafts({ tenant, orang, berkas, awal, hapusDraf }: Tulisan): Sql {
  // A new berkas was typed as a draft without an id.
  const draf = 'bungkus' in awal ? '' : berkas.id;
  return sql`hapus_draf as (delete from draf using baris where tenant = ${tenant} and orang = ${orang}
    and berkas = ${draf} and bagian = any(${hapusDraf}::text[]))`;
}

function index(t: Tulisan, brankas: Brankas, jenis: JenisIndeks, angka: readonly string[]): readonly Sql[] {
  const hash = [...new Set(angka)].map((a) => brankas.indeks(jenis, a));
  const nama = jenis === 'nik' ? sql`nik` : sql`no_kk`;
  return [
    sql`lepas_${nama} as (update indeks set aktif = false from baris where tenant = ${t.tenant}
      and jenis = ${jenis} and berkas = ${t.berkas.id} and hash <> all(${hash}::text[]))`,
    sql`pasang_${nama} as (insert into indeks (tenant, jenis, hash, berkas, aktif)
      select ${t.tenant}::text, ${jenis}::text, e.hash, ${t.berkas.id}::text, true
      from baris, unnest(${hash}::text[]) as e (hash)
      on conflict (tenant, jenis, hash, berkas) do update set aktif = true)`,
  ];
}
