import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { bacaPengaturan } from '../organisasi/pengaturan.ts';
import { cariAkun, type Akun } from './akun.ts';
import { kalimatSalah, kalimatTunggu, SANDI_LEWAT } from './kalimat.ts';
import { ambilGiliran, bersihkanPercobaan, lupakan, type KunciPercobaan } from './percobaan.ts';
import type { RumahMasuk } from './rumah-masuk.ts';
import { sandiCocok } from './sandi-hash.ts';
import { BENTUK_LAMA_SESI, bersihkanSesi, LAMA_SESI, mulaiSesi } from './sesi.ts';
import { zonaTenant } from './zona-tenant.ts';

/** What was typed on the login page, from where, and when (epoch ms of the true clock). */
export interface Masuk {
  /** Account name or NIP, as typed. */
  readonly akun: string;
  readonly sandi: string;
  /** The client's network address, or null when there is none. */
  readonly alamat: string | null;
  readonly saat: number;
}

/** A login: its session's token, or one Indonesian sentence that does not tell whether the account exists. */
export type HasilMasuk =
  | { readonly ok: true; readonly token: string; readonly pegawai: string; readonly harusGanti: boolean }
  | { readonly ok: false; readonly sebab: 'salah' | 'lewat'; readonly kalimat: string }
  | { readonly ok: false; readonly sebab: 'tunggu'; readonly kalimat: string; readonly sampai: number };

/** Checks a password: counts first, does the same work for unknown accounts, then begins a session. */
export async function masuk(rumah: RumahMasuk, ketikan: Masuk): Promise<HasilMasuk> {
  const { scope, tenant } = rumah;
  const { saat } = ketikan;
  const akun = await cariAkun(scope, tenant, ketikan.akun);
  // By the person if there is one, or their account name and their NIP would each have free attempts.
  const siapa = akun ? { pegawai: akun.pegawai } : { ketikan: ketikan.akun };
  const kunci = rumah.kunciPercobaan(siapa, ketikan.alamat);
  const giliran = await scope.transaction((tx) => ambilGiliran(tx, tenant, { kunci, saat }));
  if (!giliran.boleh) {
    const { sebab, sampai } = giliran;
    const kalimat = kalimatTunggu(sebab, sampai, saat, await zonaTenant(scope, tenant));
    return { ok: false, sebab: 'tunggu', kalimat, sampai };
  }
  const cocok = await sandiCocok(akun?.sandi_hash ?? null, ketikan.sandi);
  if (!akun || !cocok) return { ok: false, sebab: 'salah', kalimat: kalimatSalah(giliran.sisa) };
  // Told only to who knew it: nobody else learns that the account has a one-time password.
  if (akun.sekali_sampai !== null && saat >= akun.sekali_sampai)
    return { ok: false, sebab: 'lewat', kalimat: SANDI_LEWAT };
  return scope.transaction((tx) => catatMasuk(tx, tenant, { akun, kunci, saat }));
}

interface Berhasil {
  readonly akun: Akun;
  readonly kunci: KunciPercobaan;
  readonly saat: number;
}

async function catatMasuk(
  tx: Statements,
  tenant: string,
  { akun, kunci, saat }: Berhasil,
): Promise<HasilMasuk> {
  const { pegawai } = akun;
  const harusGanti = akun.harus_ganti ?? true;
  await lupakan(tx, tenant, kunci);
  await bersihkanPercobaan(tx, tenant, saat);
  await bersihkanSesi(tx, tenant, saat);
  // Only if the password checked is still the password: it may have been changed meanwhile.
  const masih = await tx.execute(
    sql`update akun set masuk_terakhir = ${saat}
        where tenant = ${tenant} and pegawai = ${pegawai} and sandi_hash = ${akun.sandi_hash}`,
  );
  if (masih === 0) return { ok: false, sebab: 'salah', kalimat: kalimatSalah(0) };
  const lama = await bacaPengaturan(tx, tenant, {
    kunci: 'sesi',
    bentuk: BENTUK_LAMA_SESI,
    bawaan: LAMA_SESI,
  });
  const token = await mulaiSesi(tx, tenant, { pegawai, saat, lama, harusGanti });
  return { ok: true, token, pegawai, harusGanti };
}
