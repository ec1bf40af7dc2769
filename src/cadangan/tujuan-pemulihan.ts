import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';

/** Names within a data folder. */
export const DRAF_PEMULIHAN = 'pemulihan';
/** In the draft: everything is written, only names are still to be given. */
export const TANDA_SELESAI = 'selesai';

/** What a restore finds where it is to write. */
export interface KeadaanTujuan {
  /** An earlier restore was cut off after it had begun to give names: what lies in `dokumen` is its own. */
  readonly terputus: boolean;
}

/**
 * Refuses a data folder that holds an office; a folder that is not there, or holds only a key or backups, is fine.
 * @throws CadanganError that says what is possible instead.
 */
export async function periksaTujuan(data: string): Promise<KeadaanTujuan> {
  const terputus = await ada(join(data, DRAF_PEMULIHAN, TANDA_SELESAI));
  const basis = join(data, 'basis-data');
  if (await berisi(basis)) throw berpenghuni(data, await prosesBerjalan(join(basis, 'lajur.pid')));
  if (!terputus && (await berisi(join(data, 'dokumen')))) throw berpenghuni(data, null);
  return { terputus };
}

function berpenghuni(data: string, proses: number | null): CadanganError {
  const sebab =
    proses === null
      ? `Folder ${data} sudah berisi data kantor, jadi tidak ditimpa.`
      : `Lajur sedang berjalan di folder ${data} (proses ${proses}), jadi tidak ditimpa.`;
  const henti = proses === null ? '' : 'hentikan Lajur itu, lalu ';
  return new CadanganError(
    `${sebab} Yang dapat Anda lakukan: pulihkan ke folder lain dengan --ke <folder>; atau ${henti}` +
      `pindahkan folder lama (misalnya menjadi ${data}-lama) dan ulangi. Tidak ada yang diubah.`,
  );
}

async function prosesBerjalan(file: string): Promise<number | null> {
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  if (!(pid > 0)) return null;
  try {
    return process.kill(pid, 0) ? pid : null;
  } catch {
    return null;
  }
}

async function berisi(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0;
}

async function ada(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
