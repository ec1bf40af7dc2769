import { sandiBaku, sandiDitolak } from '../../core/organisasi/sandi.ts';
import { sql } from '../database/sql.ts';
import { akunPegawai, cariAkun, tulisSandi } from './akun.ts';
import { kalimatTunggu, SANDI_LAMA_SALAH, SANDI_SAMA } from './kalimat.ts';
import { ambilGiliran, lupakan } from './percobaan.ts';
import type { RumahMasuk } from './rumah-masuk.ts';
import { hashSandi, sandiCocok } from './sandi-hash.ts';
import { akhiriSesiLain } from './sesi.ts';
import { hashToken } from './token.ts';
import { zonaTenant } from './zona-tenant.ts';

/** A person changing their own password inside a session; `saat` in epoch ms. */
export interface GantiSandi {
  readonly pegawai: string;
  readonly lama: string;
  readonly baru: string;
  /** The token of the session that goes on. */
  readonly token: string;
  readonly saat: number;
}

/** Changed, or the sentence and the field it belongs beside. */
export type HasilGanti =
  { readonly ok: true } | { readonly ok: false; readonly bidang: 'lama' | 'baru'; readonly kalimat: string };

/** Changes one's own password. A stolen session must not guess the old one, so that counts as an attempt too. */
export async function gantiSandi(rumah: RumahMasuk, ganti: GantiSandi): Promise<HasilGanti> {
  const { scope, tenant } = rumah;
  const { pegawai, saat } = ganti;
  const akun = await akunPegawai(scope, tenant, pegawai);
  if (!akun) return { ok: false, bidang: 'lama', kalimat: SANDI_LAMA_SALAH };
  const ditolak = sandiDitolak(ganti.baru, akun);
  if (ditolak) return { ok: false, bidang: 'baru', kalimat: ditolak };
  const kunci = rumah.kunciPercobaan({ pegawai: akun.pegawai }, null);
  const giliran = await scope.transaction((tx) => ambilGiliran(tx, tenant, { kunci, saat }));
  if (!giliran.boleh) {
    const zona = await zonaTenant(scope, tenant);
    return { ok: false, bidang: 'lama', kalimat: kalimatTunggu('akun', giliran.sampai, saat, zona) };
  }
  if (!(await sandiCocok(akun.sandi_hash, ganti.lama)))
    return { ok: false, bidang: 'lama', kalimat: SANDI_LAMA_SALAH };
  if (sandiBaku(ganti.baru) === sandiBaku(ganti.lama))
    return { ok: false, bidang: 'baru', kalimat: SANDI_SAMA };
  const hash = await hashSandi(ganti.baru);
  await scope.transaction(async (tx) => {
    await lupakan(tx, tenant, kunci);
    await tulisSandi(tx, tenant, { pegawai, hash, harusGanti: false, saat });
    await akhiriSesiLain(tx, tenant, { pegawai, kecuali: ganti.token });
    await tx.execute(
      sql`update sesi set harus_ganti = false where tenant = ${tenant} and hash = ${hashToken(ganti.token)}`,
    );
  });
  return { ok: true };
}

/** Sets a password that need not be changed, for the training office; its sessions end. False: no such account. */
export async function aturSandi(
  rumah: RumahMasuk,
  ketikan: string,
  { sandi, saat }: { readonly sandi: string; readonly saat: number },
): Promise<boolean> {
  const { scope, tenant } = rumah;
  const akun = await cariAkun(scope, tenant, ketikan);
  if (!akun) return false;
  const ditolak = sandiDitolak(sandi, akun);
  if (ditolak) throw new RangeError(ditolak);
  const hash = await hashSandi(sandi);
  await scope.transaction(async (tx) => {
    await lupakan(tx, tenant, rumah.kunciPercobaan({ pegawai: akun.pegawai }, null));
    await tulisSandi(tx, tenant, { pegawai: akun.pegawai, hash, harusGanti: false, saat });
    await akhiriSesiLain(tx, tenant, { pegawai: akun.pegawai, kecuali: null });
  });
  return true;
}
