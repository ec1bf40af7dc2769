import type { Sop } from '../core/sop/schema.ts';
import { ZONA } from '../core/waktu/zona.ts';
import { KantorFileError, parseKantorFile, type KantorFile } from '../naskah/kantor-file.ts';
import type { Database } from '../store/database/database.ts';
import { masukStore } from '../store/masuk/masuk-store.ts';
import { organisasiStore, type HasilImpor } from '../store/organisasi/organisasi-store.ts';
import { daftarTenant, simpanTenant } from '../store/organisasi/tenant.ts';
import { CliError } from './galat.ts';
import { laporImpor } from './lapor-impor.ts';

/** What an import needs: the file's name and text, the SOP that the posts must fit, the instant (epoch ms). */
export interface Impor {
  readonly file: string;
  readonly teks: string;
  readonly coba: boolean;
  readonly sop: Sop;
  readonly saat: number;
  readonly idBaru: () => string;
}

/**
 * `lajur kantor impor`: enters an office, or with `coba` only checks it. Answers the lines to print; one-time
 * passwords are among them and nowhere else. @throws KantorFileError with `file:line: sentence`; nothing is changed.
 */
export async function imporKantor(database: Database, impor: Impor): Promise<readonly string[]> {
  const naskah = parseKantorFile(impor.file, impor.teks);
  const { id } = naskah.tenant;
  await tolakLatihan(database, id);
  const store = organisasiStore(database).untuk(id);
  const { sop, saat, idBaru, coba } = impor;
  const ukuran = { sop, saat, idBaru, zona: ZONA[naskah.tenant.zona] };
  const rencana = await store.impor(naskah.isi, { ...ukuran, coba: true });
  tolakGalat(naskah, rencana);
  if (coba) return [...laporImpor(naskah, rencana, saat), 'Percobaan saja: tidak ada yang diubah.'];
  await simpanTenant(database, { ...naskah.tenant, latihan: false, dibuat: saat });
  const hasil = await store.impor(naskah.isi, ukuran);
  tolakGalat(naskah, hasil);
  return [...laporImpor(naskah, hasil, saat), ...(await sandiBaru(database, id, saat))];
}

async function tolakLatihan(database: Database, id: string): Promise<void> {
  const tenant = (await daftarTenant(database)).find((t) => t.id === id);
  if (!tenant?.latihan) return;
  throw new CliError(`"${id}" adalah kantor latihan. Beri kunci lain pada tenant di file ini.`);
}

function tolakGalat({ sebut }: KantorFile, { temuan }: HasilImpor): void {
  const galat = temuan.filter((t) => t.temuan.berat === 'galat');
  if (galat.length > 0) throw new KantorFileError(galat.map(sebut));
}

/** Everybody without a password gets one, also those an earlier, interrupted import left without. */
async function sandiBaru(database: Database, tenant: string, saat: number): Promise<readonly string[]> {
  const masuk = masukStore({ database }).untuk(tenant);
  const akun = await masuk.akunTanpaSandi();
  if (akun.length === 0) return [];
  const baris: string[] = [];
  for (const a of akun) {
    const baru = await masuk.buatSandiSekali(a, { oleh: null, saat });
    baris.push(`  ${a.padEnd(24)}${baru?.sandi ?? ''}`);
  }
  return [
    '',
    'Sandi sekali pakai, berlaku 3 hari. Catat sekarang: hanya tampil sekali ini, dan tidak tersimpan di mana pun.',
    ...baris,
  ];
}
