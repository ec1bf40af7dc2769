import { link, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { hariDari, isoDariHari } from '../core/waktu/hari.ts';
import { jamMenit } from '../core/waktu/tanggal.ts';
import type { Zona } from '../core/waktu/zona.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';

const NAMA = /^lajur-\d{4}-\d{2}-\d{2}-\d{4}(?:-\d+)?\.tar$/;
const DRAF = /^\.lajur-.*\.baru$/;

/** A draft that nobody wrote to for so long (ms) belongs to a backup that was killed. */
const DRAF_BASI = 60 * 60 * 1000;

/** Where a backup goes: the folder, and the file's name when one was given. */
export interface Tujuan {
  readonly folder: string;
  readonly nama: string;
}

/** `lajur-2026-11-24-0815.tar`, by the office's clock. */
export function namaCadangan(saat: number, zona: Zona): string {
  return `lajur-${isoDariHari(hariDari(saat, zona))}-${jamMenit(saat, zona).replace('.', '')}.tar`;
}

/** Reads what was asked for: a folder that is there, or a new file `*.tar` in one. @throws CadanganError */
export async function bacaTujuan(teks: string, bawaan: string): Promise<Tujuan> {
  const path = resolve(teks);
  if (await folderAda(path)) return { folder: path, nama: bawaan };
  if (!path.endsWith('.tar'))
    throw new CadanganError(`Folder ${path} tidak ada: buat dahulu, atau sambungkan disknya, lalu ulangi.`);
  const folder = dirname(path);
  if (!(await folderAda(folder)))
    throw new CadanganError(`Folder ${folder} tidak ada: buat dahulu, atau sambungkan disknya, lalu ulangi.`);
  if (await ada(path))
    throw new CadanganError(
      `File ${path} sudah ada dan tidak ditimpa: pilih nama lain, atau sebut foldernya saja.`,
    );
  return { folder, nama: basename(path) };
}

/** The draft beside the target: hidden, and never taken for a backup. */
export function drafCadangan({ folder, nama }: Tujuan): string {
  return join(folder, `.${nama.startsWith('lajur-') ? nama : `lajur-${nama}`}.${process.pid}.baru`);
}

/** Gives a finished draft its name; a file of that name stays and the new one gets a number. Answers the path. */
export async function namai(draf: string, { folder, nama }: Tujuan): Promise<string> {
  for (let ke = 1; ; ke += 1) {
    const path = join(folder, ke === 1 ? nama : nama.replace(/\.tar$/, `-${ke}.tar`));
    if (!(await diberiNama(draf, path))) continue;
    await syncFolder(folder);
    return path;
  }
}

/** False when there is a file of that name already. */
async function diberiNama(draf: string, path: string): Promise<boolean> {
  try {
    // A link never replaces a file, a rename would.
    await link(draf, path);
    await rm(draf);
    return true;
  } catch (error) {
    const kode = error instanceof Error && 'code' in error ? error.code : '';
    if (kode === 'EEXIST') return false;
    if (!TANPA_TAUTAN.has(kode)) throw error;
    if (await ada(path)) return false;
    await rename(draf, path);
    return true;
  }
}

// FAT and exFAT, which most USB sticks have, know no links.
const TANPA_TAUTAN: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Removes what killed backups left unfinished. */
export async function buangDrafBasi(folder: string, kini: number): Promise<void> {
  for (const nama of (await readdir(folder)).filter((n) => DRAF.test(n))) {
    const info = await stat(join(folder, nama)).catch(() => null);
    if (info && kini - info.mtimeMs > DRAF_BASI) await rm(join(folder, nama), { force: true });
  }
}

/** Keeps the newest `banyak` backups of a folder, by their names; answers those that went. */
export async function simpanTerakhir(folder: string, banyak: number): Promise<readonly string[]> {
  const urut = (await readdir(folder)).filter((n) => NAMA.test(n)).sort();
  const lewat = urut.slice(0, Math.max(0, urut.length - banyak));
  for (const nama of lewat) await rm(join(folder, nama), { force: true });
  return lewat;
}

async function folderAda(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

async function ada(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
