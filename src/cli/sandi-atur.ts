import { akunBaku } from '../core/organisasi/akun.ts';
import { nipBaku } from '../core/organisasi/nip.ts';
import { pukul, tanggalHari } from '../core/waktu/tanggal.ts';
import { ZONA } from '../core/waktu/zona.ts';
import type { Database } from '../store/database/database.ts';
import { masukStore } from '../store/masuk/masuk-store.ts';
import { organisasiStore } from '../store/organisasi/organisasi-store.ts';
import { daftarTenant } from '../store/organisasi/tenant.ts';
import { CliError } from './galat.ts';

/** `lajur sandi atur`: gives an account a password for one login; `saat` in epoch ms. Answers the lines to print. */
export async function aturSandi(
  database: Database,
  { akun, kantor, saat }: { readonly akun: string; readonly kantor: string | null; readonly saat: number },
): Promise<readonly string[]> {
  const tenant = await tenantAkun(database, akun, kantor);
  const sandi = await masukStore({ database }).untuk(tenant).buatSandiSekali(akun, { oleh: null, saat });
  if (sandi === undefined) throw new CliError(`Akun "${akun}" baru saja hilang. Coba sekali lagi.`);
  return [
    `Sandi sekali pakai untuk ${akun} (${tenant}): ${sandi.sandi}`,
    `Berlaku sampai ${tanggalHari(sandi.sampai, ZONA.WIB)}, ${pukul(sandi.sampai, ZONA.WIB)}.`,
    'Sandi ini tidak tersimpan di mana pun. Saat masuk, pemiliknya membuat sandi sendiri.',
  ];
}

async function tenantAkun(database: Database, akun: string, kantor: string | null): Promise<string> {
  const semua = (await daftarTenant(database)).map((t) => t.id);
  if (kantor !== null && !semua.includes(kantor)) {
    throw new CliError(`Kantor "${kantor}" tidak ada. Yang ada: ${semua.join(', ') || 'belum ada'}.`);
  }
  const store = organisasiStore(database);
  const punya: string[] = [];
  for (const tenant of kantor === null ? semua : [kantor]) {
    const { pegawai } = await store.untuk(tenant).baca();
    if (pegawai.some((p) => p.akun === akunBaku(akun) || p.nip === nipBaku(akun))) punya.push(tenant);
  }
  const [satu, ...lebih] = punya;
  if (satu === undefined) throw new CliError(`Akun "${akun}" tidak ada. Periksa ejaannya.`);
  if (lebih.length === 0) return satu;
  throw new CliError(`Akun "${akun}" ada di ${punya.join(' dan ')}. Tambahkan --kantor <kunci>.`);
}
