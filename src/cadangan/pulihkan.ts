import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../disk/sync-folder.ts';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { pastikanKosong, type Potongan, pulihkanBasis } from '../store/cadangan/pulih.ts';
import type { Connection } from '../store/database/connection.ts';
import { DatabaseError } from '../store/database/error.ts';
import type { Migration } from '../store/database/migration-files.ts';
import { type AnggotaTerbaca, bacaArsip, kumpulkan } from './arsip-baca.ts';
import { type Kabari, sesekali } from './kemajuan.ts';
import { type Manifes, tabelAnggota } from './manifes.ts';
import { bacaBaris } from './tulis-tabel.ts';
import { DRAF_PEMULIHAN, periksaTujuan, TANDA_SELESAI } from './tujuan-pemulihan.ts';

/** Where a restore writes. */
export interface TempatPemulihan {
  /** The data folder; made when it is not there. */
  readonly data: string;
  /** The folder `sop/` of the program, to compare with. */
  readonly sop: string;
  readonly migrasi: readonly Migration[];
  /** Embedded: opens a new database in this folder, lends its owner, closes it. */
  readonly tertanam: (<T>(folder: string, kerja: (owner: Connection) => Promise<T>) => Promise<T>) | null;
  /** Server: lends the owner of the database. */
  readonly server: (<T>(kerja: (owner: Connection) => Promise<T>) => Promise<T>) | null;
}

/** What was restored. */
export interface HasilPemulihan {
  readonly baris: number;
  readonly dokumen: number;
  /** Files of `sop/` that are not those of this program; the backup's lie in the folder named. */
  readonly sopBeda: readonly string[];
  readonly folderSop: string | null;
}

const MAKS_BAGIAN = 256 * 1024 * 1024;
const DISK_PENUH: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Refuses a place that holds anything, before an hour is spent on reading. @throws CadanganError */
export async function periksaTempat({ data, server }: TempatPemulihan): Promise<void> {
  await periksaTujuan(data);
  await server?.(pastikanKosong);
}

/**
 * Restores a backup whose members were checked into an empty place. Everything is built in a draft folder and one
 * transaction; a restore that is killed leaves no office behind, and can be repeated. @throws CadanganError
 */
export async function pulihkan(
  file: string,
  manifes: Manifes,
  tempat: TempatPemulihan,
  kabariSemua: Kabari,
): Promise<HasilPemulihan> {
  const kabari = sesekali(kabariSemua);
  const { terputus } = await periksaTujuan(tempat.data);
  const draf = join(tempat.data, DRAF_PEMULIHAN);
  await rm(draf, { recursive: true, force: true });
  await mkdir(draf, { recursive: true, mode: 0o700 });
  // Until the new names are given, this draft says that the folder is not an office.
  if (terputus) await writeFile(join(draf, TANDA_SELESAI), '');
  const sopBeda: string[] = [];
  const basis = (owner: Connection): Promise<void> =>
    pulihkanBasis(owner, {
      migrasi: manifes.migrasi,
      program: tempat.migrasi,
      pencacah: manifes.pencacah,
      potongan: potongan(file, manifes, kabari),
      sebelumSah: async () => {
        sopBeda.push(...(await tulisFile(file, manifes, { draf, sop: tempat.sop }, kabari)));
        await writeFile(join(draf, TANDA_SELESAI), '');
        await syncFolder(draf);
        await beriNama(draf, tempat.data, 'dokumen');
      },
    });
  try {
    if (tempat.server) await tempat.server(basis);
    else await tempat.tertanam?.(join(draf, 'basis-data'), basis);
  } catch (error) {
    throw kataGagal(error, tempat.data);
  }
  if (tempat.tertanam) await rename(join(draf, 'basis-data'), join(tempat.data, 'basis-data'));
  const folderSop = sopBeda.length > 0 ? await taruhSop(draf, tempat.data, manifes.dibuat) : null;
  await syncFolder(tempat.data);
  await rm(draf, { recursive: true, force: true });
  const baris = manifes.tabel.reduce((semua, t) => semua + t.baris, 0);
  return { baris, dokumen: manifes.gudang.file, sopBeda, folderSop };
}

function kataGagal(error: unknown, data: string): unknown {
  const penuh =
    (error instanceof DatabaseError &&
      // Under its log the embedded engine stops altogether, and says why only in words.
      (error.kind === 'disk-full' || /No space left|ENOSPC/.test(error.message))) ||
    (error instanceof Error && 'code' in error && DISK_PENUH.has(error.code));
  if (!penuh) return error;
  const kata = `Disk untuk ${data} penuh, jadi pemulihan ini tidak jadi dan belum ada kantor di sana.`;
  return new CadanganError(`${kata} Kosongkan tempat atau pilih folder lain dengan --ke, lalu ulangi.`, {
    cause: error,
  });
}

/** The rows of the archive, member after member. */
async function* potongan(file: string, manifes: Manifes, kabari: Kabari): AsyncGenerator<Potongan> {
  const bentuk = new Map(manifes.tabel.map((t) => [t.nama, t]));
  const semua = manifes.tabel.reduce((jumlah, t) => jumlah + t.baris, 0);
  let selesai = 0;
  for await (const anggota of bacaArsip(file)) {
    const tabel = bentuk.get(tabelAnggota(anggota.nama) ?? '');
    if (!tabel) {
      for await (const _ of anggota.isi);
      continue;
    }
    const baris = await bacaBaris(await kumpulkan(anggota, MAKS_BAGIAN));
    yield { tabel: tabel.nama, kolom: tabel.kolom, baris };
    selesai += baris.length;
    kabari({ tahap: 'baris', selesai, semua });
  }
}

/** Writes vault and SOP into the draft; answers the files of the SOP that differ from the program's. */
async function tulisFile(
  file: string,
  { gudang }: Manifes,
  { draf, sop }: { readonly draf: string; readonly sop: string },
  kabari: Kabari,
): Promise<readonly string[]> {
  const beda: string[] = [];
  const folder = new Set([join(draf, 'dokumen')]);
  await mkdir(join(draf, 'dokumen'), { recursive: true, mode: 0o700 });
  let selesai = 0;
  for await (const anggota of bacaArsip(file)) {
    const [pertama = '', ...sisa] = anggota.nama.split('/');
    if (pertama !== 'dokumen' && pertama !== 'sop') {
      for await (const _ of anggota.isi);
      continue;
    }
    if (!sisa.every(aman)) throw new CadanganError(`Anggota "${anggota.nama}" bernama tidak wajar.`);
    const tujuan = join(draf, anggota.nama);
    await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 });
    await tulis(tujuan, anggota);
    folder.add(dirname(tujuan)).add(dirname(dirname(tujuan)));
    if (pertama === 'sop' && !(await sama(tujuan, join(sop, ...sisa)))) beda.push(sisa.join('/'));
    selesai += pertama === 'dokumen' ? 1 : 0;
    kabari({ tahap: 'dokumen', selesai, semua: gudang.file });
  }
  for (const satu of folder) await syncFolder(satu);
  return beda;
}

/** One segment of a path; nothing in an archive leads out of the draft. */
function aman(segmen: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(segmen);
}

async function tulis(path: string, { isi }: AnggotaTerbaca): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const potong of isi) await handle.writeFile(potong);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sama(satu: string, lain: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(satu), readFile(lain).catch(() => null)]);
  return b !== null && a.equals(b);
}

/** Moves a finished folder of the draft to its place; what an earlier, cut off restore left there steps aside. */
async function beriNama(draf: string, data: string, nama: string): Promise<void> {
  const tempat = join(data, nama);
  await rename(tempat, join(draf, `${nama}-terputus`)).catch(tiadaPunTakApa);
  await rename(join(draf, nama), tempat);
  await syncFolder(data);
}

function tiadaPunTakApa(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function taruhSop(draf: string, data: string, dibuat: number): Promise<string> {
  const tujuan = join(data, `sop-dari-cadangan-${dibuat}`);
  await rename(join(draf, 'sop'), tujuan);
  return tujuan;
}
