import type { Jabatan } from '../../core/organisasi/jabatan.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Pegawai } from '../../core/organisasi/pegawai.ts';
import type { RencanaImpor } from '../../core/organisasi/rencana-impor.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { cabutPenugasan, tulisPenugasan } from './tulis-penugasan.ts';

/** Writes an import that has been worked out and checked; `saat` is the instant of recording (epoch ms), `oleh` who did. */
export async function tulisRencana(
  tx: Statements,
  tenant: string,
  {
    rencana: r,
    saat,
    oleh,
  }: { readonly rencana: RencanaImpor; readonly saat: number; readonly oleh: string | null },
): Promise<void> {
  for (const k of [...r.kantor.tambah, ...r.kantor.ubah]) await tulisKantor(tx, tenant, k);
  for (const j of [...r.jabatan.tambah, ...r.jabatan.ubah]) await tulisJabatan(tx, tenant, j);
  for (const p of [...r.pegawai.tambah, ...r.pegawai.ubah]) await tulisPegawai(tx, tenant, p);
  // Ends first: the index of one open definitif per post looks at every statement.
  for (const a of r.akhiri) {
    await cabutPenugasan(tx, tenant, { ...a, oleh, alasan: 'Akhir penugasan menurut berkas kantor.' });
  }
  for (const p of r.penugasan) await tulisPenugasan(tx, tenant, { p, oleh, saat });
}

async function tulisKantor(tx: Statements, tenant: string, k: Kantor): Promise<void> {
  await tx.execute(
    sql`insert into kantor (tenant, id, unit, nama, kode, awalan, induk, alamat, telepon, jam_loket)
        values (${tenant}, ${k.id}, ${k.unit}, ${k.nama}, ${k.kode}, ${k.awalan}, ${k.induk}, ${k.alamat},
          ${k.telepon}, ${k.jamLoket})
        on conflict (tenant, id) do update set unit = excluded.unit, nama = excluded.nama, kode = excluded.kode,
          awalan = excluded.awalan, induk = excluded.induk, alamat = excluded.alamat, telepon = excluded.telepon,
          jam_loket = excluded.jam_loket`,
  );
}

async function tulisJabatan(tx: Statements, tenant: string, j: Jabatan): Promise<void> {
  await tx.execute(
    sql`insert into jabatan (tenant, id, kantor, pelaksana, nama)
        values (${tenant}, ${j.id}, ${j.kantor}, ${j.pelaksana}, ${j.nama})
        on conflict (tenant, id) do update set nama = excluded.nama`,
  );
}

async function tulisPegawai(tx: Statements, tenant: string, p: Pegawai): Promise<void> {
  await tx.execute(
    sql`insert into pegawai (tenant, id, nama, nip, akun, admin)
        values (${tenant}, ${p.id}, ${p.nama}, ${p.nip}, ${p.akun}, ${p.admin})
        on conflict (tenant, id) do update set nama = excluded.nama, nip = excluded.nip, admin = excluded.admin`,
  );
}
