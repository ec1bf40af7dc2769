import { randomUUID } from 'node:crypto';
import type { KantorAwal } from '../core/organisasi/kantor-awal.ts';
import type { Sop } from '../core/sop/schema.ts';
import { tanggalHari } from '../core/waktu/tanggal.ts';
import { ZONA } from '../core/waktu/zona.ts';
import type { Database } from '../store/database/database.ts';
import { masukStore } from '../store/masuk/masuk-store.ts';
import { organisasiStore } from '../store/organisasi/organisasi-store.ts';
import { daftarTenant, simpanTenant } from '../store/organisasi/tenant.ts';
import { CliError } from './galat.ts';

/** Whether this database holds a real office, beside any training office. */
export async function adaKantor(database: Database): Promise<boolean> {
  return (await daftarTenant(database)).some((t) => !t.latihan);
}

/** Keys that a new office may not take. */
export async function kunciTerpakai(database: Database): Promise<readonly string[]> {
  return (await daftarTenant(database)).map((t) => t.id);
}

/**
 * Makes an office with its first admin, who enters everybody else. Answers the lines to print; the one-time password is
 * among them and nowhere else. `saat` in epoch ms. @throws CliError when the file of this office would be refused.
 */
export async function mulaiKantor(
  database: Database,
  awal: KantorAwal,
  { sop, saat }: { readonly sop: Sop; readonly saat: number },
): Promise<readonly string[]> {
  const { tenant, admin } = awal;
  const zona = ZONA[tenant.zona];
  await simpanTenant(database, { ...tenant, latihan: false, dibuat: saat });
  const isi = { kantor: [], jabatan: [], pegawai: [admin], penugasan: [] };
  const hasil = await organisasiStore(database)
    .untuk(tenant.id)
    .impor(isi, { sop, zona, saat, idBaru: randomUUID });
  const galat = hasil.temuan.filter((t) => t.temuan.berat === 'galat').map((t) => t.temuan.kalimat);
  if (galat.length > 0) throw new CliError(galat.join('\n'));
  const sandi = await masukStore({ database })
    .untuk(tenant.id)
    .buatSandiSekali(admin.akun, { oleh: null, saat });
  if (!sandi) throw new CliError(`Akun "${admin.akun}" baru saja hilang. Coba sekali lagi.`);
  return [
    '',
    `${tenant.nama} sudah dibuat. Admin pertamanya: ${admin.nama}`,
    `  Akun   ${admin.akun}`,
    `  Sandi  ${sandi.sandi}`,
    `Catat sekarang: sandi hanya tampil sekali ini. Berlaku sampai ${tanggalHari(sandi.sampai, zona)}.`,
    'Sesudah masuk dan mengganti sandi, isi kantor, jabatan, dan pegawai di menu "Pegawai".',
    '',
  ];
}
