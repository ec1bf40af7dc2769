import { z } from 'zod';
import type { Jabatan } from '../../core/organisasi/jabatan.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import type { Pegawai } from '../../core/organisasi/pegawai.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { BARIS_PENUGASAN } from './baris-penugasan.ts';

const KANTOR: z.ZodType<Kantor> = z.object({
  id: z.string(),
  unit: z.string(),
  nama: z.string(),
  kode: z.string(),
  awalan: z.string(),
  induk: z.string().nullable(),
  alamat: z.string(),
  telepon: z.string(),
  jamLoket: z.string(),
});

const JABATAN: z.ZodType<Jabatan> = z.object({
  id: z.string(),
  kantor: z.string(),
  pelaksana: z.string(),
  nama: z.string(),
});

const PEGAWAI: z.ZodType<Pegawai> = z.object({
  id: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  akun: z.string(),
  admin: z.boolean(),
});

/** Reads the whole organisation of the tenant that these statements run under. */
export async function bacaOrganisasi(tx: Statements, tenant: string): Promise<Organisasi> {
  const kantor = await tx.query(
    KANTOR,
    sql`select id, unit, nama, kode, awalan, induk, alamat, telepon, jam_loket as "jamLoket"
        from kantor where tenant = ${tenant} order by kode, id`,
  );
  const jabatan = await tx.query(
    JABATAN,
    sql`select id, kantor, pelaksana, nama from jabatan where tenant = ${tenant} order by id`,
  );
  const pegawai = await tx.query(
    PEGAWAI,
    sql`select id, nama, nip, akun, admin from pegawai where tenant = ${tenant} order by nama, id`,
  );
  const penugasan = await tx.query(
    BARIS_PENUGASAN,
    sql`select p.id, p.orang, p.jabatan, j.kantor, j.pelaksana, p.status, p.mulai, p.sampai,
          p.surat_nomor, p.surat_tanggal, p.dicabut_pada, p.dicabut_oleh, p.dicabut_alasan
        from penugasan p join jabatan j on j.tenant = p.tenant and j.id = p.jabatan
        where p.tenant = ${tenant} order by p.mulai, p.dicatat_pada, p.id`,
  );
  return { kantor, jabatan, pegawai, penugasan };
}

const VERSI = z.object({ versi: z.number() });

/** The number that goes up with every change; 0 before the first. */
export async function bacaVersi(tx: Statements, tenant: string): Promise<number> {
  const [baris] = await tx.query(VERSI, sql`select versi from versi_organisasi where tenant = ${tenant}`);
  return baris?.versi ?? 0;
}

/** Raises the number and holds its row until the transaction ends: changes of one tenant wait for each other. */
export async function naikkanVersi(tx: Statements, tenant: string): Promise<void> {
  await tx.execute(
    sql`insert into versi_organisasi as v (tenant, versi) values (${tenant}, 1)
        on conflict (tenant) do update set versi = v.versi + 1`,
  );
}
