import { z } from 'zod';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { nomorBerkas } from '../../core/organisasi/nomor-berkas.ts';
import type { Penomoran } from './press.ts';

/** The series of berkas numbers; letters have series of their own. */
export const JENIS_NOMOR = 'berkas';

/** A number taken but not yet bound: only the commit of the same transaction makes it one. */
export interface NomorDiambil extends Penomoran {
  readonly urut: number;
  readonly nomor: string;
}

/** Takes the next number of a series. The counter row stays locked until the transaction ends: a rollback leaves no gap. */
export async function ambilNomor(
  tx: Statements,
  tenant: string,
  penomoran: Penomoran,
): Promise<NomorDiambil> {
  const { kantor, awalan, tahun } = penomoran;
  const [row] = await tx.query(
    URUT,
    sql`insert into pencacah (tenant, kantor, jenis, tahun, urut)
        values (${tenant}, ${kantor}, ${JENIS_NOMOR}, ${tahun}::int, 1)
        on conflict (tenant, kantor, jenis, tahun) do update set urut = pencacah.urut + 1
        returning urut`,
  );
  if (!row) throw new Error('The counter answered no number');
  return { ...penomoran, urut: row.urut, nomor: nomorBerkas({ awalan, tahun, urut: row.urut }) };
}

const URUT = z.object({ urut: z.number() });
