import { z } from 'zod';
import {
  BATAS_AKUN,
  BATAS_ALAMAT,
  jedaSetelah,
  type BatasPercobaan,
} from '../../core/organisasi/percobaan.ts';
import { HARI } from '../../core/waktu/saat.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** The keys (hashes) that one attempt counts under. */
export interface KunciPercobaan {
  readonly akun: Uint8Array;
  /** null when the caller has no network address (command line). */
  readonly alamat: Uint8Array | null;
}

/** Whether an attempt may go on; if not, until when (epoch ms) and because of what. */
export type Giliran =
  | { readonly boleh: true; readonly sisa: number }
  | { readonly boleh: false; readonly sebab: 'akun' | 'alamat'; readonly sampai: number };

/**
 * Counts an attempt before the password is looked at, so that a hundred at once are not a hundred free ones.
 * Runs in a transaction; `saat` in epoch ms.
 */
export async function ambilGiliran(
  tx: Statements,
  tenant: string,
  { kunci, saat }: { readonly kunci: KunciPercobaan; readonly saat: number },
): Promise<Giliran> {
  if (kunci.alamat) {
    const alamat = await hitung(tx, tenant, { kunci: kunci.alamat, saat, batas: BATAS_ALAMAT });
    if (!alamat.boleh) return { boleh: false, sebab: 'alamat', sampai: alamat.sampai };
  }
  const akun = await hitung(tx, tenant, { kunci: kunci.akun, saat, batas: BATAS_AKUN });
  if (!akun.boleh) return { boleh: false, sebab: 'akun', sampai: akun.sampai };
  return { boleh: true, sisa: Math.max(0, BATAS_AKUN.bebas - akun.gagal) };
}

/** A password was right: the account starts anew, and the address gets this attempt back. */
export async function lupakan(tx: Statements, tenant: string, kunci: KunciPercobaan): Promise<void> {
  await tx.execute(sql`delete from percobaan_masuk where tenant = ${tenant} and kunci = ${kunci.akun}`);
  if (!kunci.alamat) return;
  await tx.execute(
    sql`delete from percobaan_masuk where tenant = ${tenant} and kunci = ${kunci.alamat} and gagal = 1`,
  );
  await tx.execute(
    sql`update percobaan_masuk set gagal = gagal - 1, sampai = 0
        where tenant = ${tenant} and kunci = ${kunci.alamat} and gagal > 1`,
  );
}

/** Throws away counts that nobody asks for any more. */
export async function bersihkanPercobaan(tx: Statements, tenant: string, saat: number): Promise<void> {
  await tx.execute(
    sql`delete from percobaan_masuk where tenant = ${tenant} and terakhir < ${saat - 2 * HARI}`,
  );
}

const GAGAL = z.object({ gagal: z.number() });
const SAMPAI = z.object({ sampai: z.number() });

type Hitungan =
  { readonly boleh: true; readonly gagal: number } | { readonly boleh: false; readonly sampai: number };

interface Satu {
  readonly kunci: Uint8Array;
  readonly saat: number;
  readonly batas: BatasPercobaan;
}

async function hitung(tx: Statements, tenant: string, { kunci, saat, batas }: Satu): Promise<Hitungan> {
  // A wait longer than any we set means that the clock went backwards: it does not hold.
  const [baris] = await tx.query(
    GAGAL,
    sql`insert into percobaan_masuk as p (tenant, kunci, gagal, terakhir, sampai)
        values (${tenant}, ${kunci}, 1, ${saat}, 0)
        on conflict (tenant, kunci) do update set terakhir = ${saat}, sampai = 0,
          gagal = case when p.terakhir < ${saat - batas.lupa} then 1 else p.gagal + 1 end
        where p.sampai <= ${saat} or p.sampai > ${saat + batas.jedaMaks}
        returning gagal`,
  );
  if (!baris) {
    const [tunggu] = await tx.query(
      SAMPAI,
      sql`select sampai from percobaan_masuk where tenant = ${tenant} and kunci = ${kunci}`,
    );
    return { boleh: false, sampai: tunggu?.sampai ?? saat };
  }
  const jeda = jedaSetelah(baris.gagal, batas);
  if (jeda > 0) {
    await tx.execute(
      sql`update percobaan_masuk set sampai = ${saat + jeda} where tenant = ${tenant} and kunci = ${kunci}`,
    );
  }
  return { boleh: true, gagal: baris.gagal };
}
