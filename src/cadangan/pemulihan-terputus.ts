import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pastikanKosong } from '../store/cadangan/pulih.ts';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { asPostgresOwner } from '../store/database/postgres.ts';
import { DRAF_PEMULIHAN } from './tujuan-pemulihan.ts';

/**
 * Refuses to open an office in a folder where a restore was cut off: half an office must not be taken for one. Where
 * the restore had come to its end, what it left is put away. @throws CadanganError
 */
export async function tolakPemulihanTerputus(data: string, databaseUrl: string | null): Promise<void> {
  const draf = join(data, DRAF_PEMULIHAN);
  if (!(await ada(draf))) return;
  if (databaseUrl === null ? !(await ada(join(data, 'basis-data'))) : await kosong(databaseUrl)) {
    throw new CadanganError(
      `Pemulihan ke ${data} terputus sebelum selesai: ulangi "lajur restore <cadangan>" di sana sampai selesai, ` +
        `atau hapus folder ${draf} bila tidak jadi dipulihkan.`,
    );
  }
  await rm(draf, { recursive: true, force: true });
}

function kosong(url: string): Promise<boolean> {
  return asPostgresOwner(url, pastikanKosong).then(
    () => true,
    (error: unknown) => {
      if (error instanceof CadanganError) return false;
      throw error;
    },
  );
}

async function ada(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
