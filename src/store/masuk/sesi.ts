import { z } from 'zod';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import type { Database, Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { hashToken, tokenBaru } from './token.ts';

/** How long a login lasts, in minutes: `diam` without a request, `mutlak` in any case. */
export const BENTUK_LAMA_SESI = z.strictObject({
  diam: z
    .number()
    .int()
    .min(5)
    .max(24 * 60),
  mutlak: z
    .number()
    .int()
    .min(5)
    .max(7 * 24 * 60),
});
export type LamaSesi = z.infer<typeof BENTUK_LAMA_SESI>;

/** One office day. Key `sesi` of the settings changes it. */
export const LAMA_SESI: LamaSesi = { diam: (8 * JAM) / MENIT, mutlak: (12 * JAM) / MENIT };

/** A login in force; times in epoch ms of the true clock, never of the trainer's. */
export interface Sesi {
  readonly tenant: string;
  readonly pegawai: string;
  readonly dibuat: number;
  /** When it ends if nothing more is asked. */
  readonly habis: number;
  /** When it ends in any case. */
  readonly batas: number;
  /** Opened with a one-time password: only the page that changes it may open. */
  readonly harusGanti: boolean;
}

/** What a token is: a login in force, one that ended by itself (say why), or nothing we know. */
export type BacaanSesi =
  | { readonly jenis: 'berlaku'; readonly sesi: Sesi }
  | {
      readonly jenis: 'habis';
      readonly sebab: 'diam' | 'lama';
      readonly tenant: string;
      readonly pegawai: string;
    }
  | { readonly jenis: 'tidak_ada' };

export interface SesiBaru {
  readonly pegawai: string;
  readonly saat: number;
  readonly lama: LamaSesi;
  readonly harusGanti: boolean;
}

/** Begins a session and answers its token, which is told nobody but the browser. */
export async function mulaiSesi(tx: Statements, tenant: string, baru: SesiBaru): Promise<string> {
  const { pegawai, saat, lama, harusGanti } = baru;
  const token = tokenBaru();
  await tx.execute(
    sql`insert into sesi (hash, tenant, pegawai, dibuat, terakhir, diam, habis, harus_ganti)
        values (${hashToken(token)}, ${tenant}, ${pegawai}, ${saat}, ${saat}, ${lama.diam * MENIT},
          ${saat + lama.mutlak * MENIT}, ${harusGanti})`,
  );
  return token;
}

const BARIS = z.object({
  tenant: z.string(),
  pegawai: z.string(),
  dibuat: z.number(),
  terakhir: z.number(),
  diam: z.number(),
  habis: z.number(),
  harus_ganti: z.boolean(),
});

/** Looks a token up and keeps its session awake (written once a minute at most); `saat` in epoch ms. */
export async function bacaSesi(database: Database, token: string, saat: number): Promise<BacaanSesi> {
  const hash = hashToken(token);
  const luar = database.outsideTenants();
  const [baris] = await luar.query(
    BARIS,
    sql`select tenant, pegawai, dibuat, terakhir, diam, habis, harus_ganti from sesi where hash = ${hash}`,
  );
  if (!baris) return { jenis: 'tidak_ada' };
  const { tenant, pegawai, dibuat } = baris;
  const sebab = saat >= baris.habis ? 'lama' : saat >= baris.terakhir + baris.diam ? 'diam' : null;
  if (sebab) return { jenis: 'habis', sebab, tenant, pegawai };
  if (saat - baris.terakhir >= MENIT) {
    await luar.execute(sql`update sesi set terakhir = ${saat} where hash = ${hash} and terakhir < ${saat}`);
  }
  const habis = Math.min(baris.habis, Math.max(saat, baris.terakhir) + baris.diam);
  const sesi: Sesi = { tenant, pegawai, dibuat, habis, batas: baris.habis, harusGanti: baris.harus_ganti };
  return { jenis: 'berlaku', sesi };
}

/** Ends one session (log out); an unknown token is no error. */
export async function akhiriSesi(database: Database, token: string): Promise<void> {
  await database.outsideTenants().execute(sql`delete from sesi where hash = ${hashToken(token)}`);
}

/** Ends every session of a person but the one with this token; null ends them all. */
export async function akhiriSesiLain(
  tx: Statements,
  tenant: string,
  { pegawai, kecuali }: { readonly pegawai: string; readonly kecuali: string | null },
): Promise<void> {
  const tetap = kecuali === null ? new Uint8Array() : hashToken(kecuali);
  await tx.execute(
    sql`delete from sesi where tenant = ${tenant} and pegawai = ${pegawai} and hash <> ${tetap}`,
  );
}

/** Throws away sessions that ended a day ago or more; until then a late form still learns why it must log in. */
export async function bersihkanSesi(tx: Statements, tenant: string, saat: number): Promise<void> {
  await tx.execute(sql`delete from sesi where tenant = ${tenant} and habis < ${saat - 24 * JAM}`);
}
