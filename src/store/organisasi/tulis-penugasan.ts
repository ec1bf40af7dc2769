import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** Who recorded an appointment and when (epoch ms); null: the administrator of the machine. */
export interface Pencatat {
  readonly oleh: string | null;
  readonly saat: number;
}

/** Stores one appointment. Rejects with DatabaseError `unique` for a second open definitif of the post. */
export async function tulisPenugasan(
  tx: Statements,
  tenant: string,
  { p, oleh, saat }: Pencatat & { readonly p: PenugasanTercatat },
): Promise<void> {
  await tx.execute(
    sql`insert into penugasan (tenant, id, orang, jabatan, status, mulai, sampai, surat_nomor, surat_tanggal,
          dicatat_pada, dicatat_oleh)
        values (${tenant}, ${p.id}, ${p.orang}, ${p.jabatan}, ${p.status}, ${p.mulai}, ${p.sampai},
          ${p.surat?.nomor ?? null}, ${p.surat?.tanggal ?? null}, ${saat}, ${oleh})`,
  );
}

/** The end of an appointment before its time: from `pada` (epoch ms) on it is not in force. */
export interface Pencabut {
  readonly id: string;
  readonly pada: number;
  readonly oleh: string | null;
  readonly alasan: string;
}

/** Cuts an appointment short, once. Answers whether it was still open to that. */
export async function cabutPenugasan(tx: Statements, tenant: string, c: Pencabut): Promise<boolean> {
  const banyak = await tx.execute(
    sql`update penugasan set dicabut_pada = ${c.pada}, dicabut_oleh = ${c.oleh}, dicabut_alasan = ${c.alasan}
        where tenant = ${tenant} and id = ${c.id} and dicabut_pada is null`,
  );
  return banyak === 1;
}
