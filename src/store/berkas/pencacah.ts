import { z } from 'zod';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { nomorBerkas } from '../../core/organisasi/nomor-berkas.ts';
import { tulisNomor } from '../../core/organisasi/pola-nomor.ts';
import type { Penomoran, PenomoranRegister } from './press.ts';

/** The series of berkas numbers. */
export const JENIS_NOMOR = 'berkas';
/** The series of numbers that letters (the form, for each official who signs it) bear. */
export const JENIS_REGISTER = 'register';

export type JenisSeri = typeof JENIS_NOMOR | typeof JENIS_REGISTER;

/** One gapless series: per kantor, kind and year. */
export interface Seri {
  readonly kantor: string;
  readonly jenis: JenisSeri;
  readonly tahun: number;
}

/** A number taken but not yet bound: only the commit of the same transaction makes it one. */
export interface NomorDiambil extends Seri {
  readonly urut: number;
  readonly nomor: string;
  /** The signature it is for; null for the number of the berkas itself. */
  readonly tanda: string | null;
  /** Already in the book, on a paper pad. */
  readonly dariBlok: boolean;
}

/** Takes the next number of the berkas series. */
export async function ambilNomor(
  tx: Statements,
  tenant: string,
  { kantor, awalan, tahun }: Penomoran,
): Promise<NomorDiambil> {
  const seri = { kantor, tahun, jenis: JENIS_NOMOR } as const;
  const urut = await majukan(tx, tenant, seri, 1);
  return { ...seri, urut, nomor: nomorBerkas({ awalan, tahun, urut }), tanda: null, dariBlok: false };
}

/** Takes the next number of the kantor's register, for one signature, written by its pattern. */
export async function ambilRegister(
  tx: Statements,
  tenant: string,
  { kantor, tahun, pola, klasifikasi, unit }: PenomoranRegister,
  tanda: string,
): Promise<NomorDiambil> {
  const seri = { kantor, tahun, jenis: JENIS_REGISTER } as const;
  const urut = await majukan(tx, tenant, seri, 1);
  return {
    ...seri,
    urut,
    nomor: tulisNomor(pola, { klasifikasi, unit, tahun, urut }),
    tanda,
    dariBlok: false,
  };
}

/**
 * Moves a counter on and answers its last number. The row stays locked until the transaction ends: a rollback leaves
 * no gap.
 */
export async function majukan(
  tx: Statements,
  tenant: string,
  { kantor, jenis, tahun }: Seri,
  banyak: number,
): Promise<number> {
  const [row] = await tx.query(
    URUT,
    sql`insert into pencacah (tenant, kantor, jenis, tahun, urut)
        values (${tenant}, ${kantor}, ${jenis}, ${tahun}::int, ${banyak}::int)
        on conflict (tenant, kantor, jenis, tahun) do update set urut = pencacah.urut + ${banyak}::int
        returning urut`,
  );
  if (!row) throw new Error('The counter answered no number');
  return row.urut;
}

const URUT = z.object({ urut: z.number() });
