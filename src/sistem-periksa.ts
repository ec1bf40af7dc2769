import { access, constants, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Catatan } from './cadangan/catatan.ts';
import { sidikKunci } from './cadangan/kunci-cadangan.ts';
import { HARI } from './core/waktu/saat.ts';
import { ukuran } from './core/tulisan/ukuran.ts';
import { kesehatanPemindai } from './dokumen/pemindai/pemindai.ts';
import type { Config } from './config.ts';
import type { Database } from './store/database/database.ts';
import { sql } from './store/database/sql.ts';
import { bacaKunciInduk } from './store/kripto/kunci-induk.ts';
import { daftarTenant } from './store/organisasi/tenant.ts';
import type { Kesehatan } from './web/sistem/sistem.ts';

const GB = 1024 ** 3;
/** Room (bytes) under which the disk is told of, and under which it is urgent. */
const RUANG = { perhatian: 5 * GB, gangguan: GB } as const;
const LAMBAT = 1000;
const PERIKSA_TIAP = 31 * HARI;

/** What is looked at; `induk` is the key that the program works with. */
export interface BahanKesehatan {
  readonly config: Config;
  readonly database: Database;
  readonly induk: Uint8Array;
  readonly catatan: Catatan;
  readonly kini: number;
}

/** Looks at every outside thing: database, vault, disk, backups, key, the last verification. Never rejects. */
export function semuaKesehatan(bahan: BahanKesehatan): Promise<readonly Kesehatan[]> {
  return Promise.all([
    basisData(bahan),
    gudang(bahan),
    disk(bahan),
    cadangan(bahan),
    diskCadangan(bahan),
    kunci(bahan),
    periksa(bahan),
    pemindai(bahan),
  ]);
}

async function basisData({ database }: BahanKesehatan): Promise<Kesehatan> {
  const mulai = performance.now();
  const jawab = await database
    .outsideTenants()
    .query(z.object({ satu: z.number() }), sql`select 1 as satu`)
    .catch(() => undefined);
  const ms = Math.round(performance.now() - mulai);
  const keadaan = !jawab ? 'gangguan' : ms > LAMBAT ? 'perhatian' : 'baik';
  return { apa: 'basis-data', keadaan, nilai: String(Math.max(1, ms)) };
}

async function gudang({ config }: BahanKesehatan): Promise<Kesehatan> {
  const folder = join(config.data, 'dokumen');
  const ada = await stat(folder).catch(() => null);
  const keadaan = !ada ? 'perhatian' : (await dapatDitulis(folder)) ? 'baik' : 'gangguan';
  return { apa: 'gudang', keadaan, nilai: '' };
}

/** Room (bytes) on the disk of a folder; null where it cannot be told. */
export async function ruangKosong(folder: string): Promise<number | null> {
  const info = await statfs(folder).catch(() => null);
  return info === null ? null : info.bavail * info.bsize;
}

async function disk({ config }: BahanKesehatan): Promise<Kesehatan> {
  const bebas = await ruangKosong(config.data);
  const keadaan =
    bebas === null || bebas < RUANG.gangguan ? 'gangguan' : bebas < RUANG.perhatian ? 'perhatian' : 'baik';
  return { apa: 'disk', keadaan, nilai: bebas === null ? '?' : ukuran(bebas) };
}

async function cadangan({ config, catatan, kini }: BahanKesehatan): Promise<Kesehatan> {
  const { terakhir, gagal } = catatan;
  const umur = terakhir === null ? null : kini - terakhir.dibuat;
  const keadaan =
    umur === null || gagal !== null
      ? 'gangguan'
      : umur > config.cadangan.batasHari * HARI
        ? 'perhatian'
        : 'baik';
  return { apa: 'cadangan', keadaan, nilai: '' };
}

async function diskCadangan({ config }: BahanKesehatan): Promise<Kesehatan> {
  const { folder } = config.cadangan;
  const apa = 'disk-cadangan' as const;
  if (folder === null) return { apa, keadaan: 'perhatian', nilai: '' };
  const [milik, data] = await Promise.all([folder, config.data].map((f) => stat(f).catch(() => null)));
  if (!milik?.isDirectory() || !(await dapatDitulis(folder))) return { apa, keadaan: 'gangguan', nilai: '' };
  return { apa, keadaan: milik.dev === data?.dev ? 'perhatian' : 'baik', nilai: '' };
}

async function kunci({ config, induk }: BahanKesehatan): Promise<Kesehatan> {
  const isi = await bacaKunciInduk(config.kunci, { harusAda: true }).catch(() => null);
  const info = await stat(config.kunci).catch(() => null);
  const terbuka = process.platform !== 'win32' && info !== null && (info.mode & 0o077) !== 0;
  const sama = isi !== null && sidikKunci(isi) === sidikKunci(induk);
  return { apa: 'kunci', keadaan: terbuka ? 'perhatian' : sama ? 'baik' : 'gangguan', nilai: '' };
}

async function periksa({ catatan, kini }: BahanKesehatan): Promise<Kesehatan> {
  const { periksa: p } = catatan;
  const lama = p === null || kini - p.saat > PERIKSA_TIAP;
  const keadaan = p !== null && p.banyakTemuan > 0 ? 'gangguan' : lama ? 'perhatian' : 'baik';
  return { apa: 'periksa', keadaan, nilai: '' };
}

/** Signatures older than this (ms) miss what goes about now. */
const TANDA_LAMA = 14 * HARI;

/** The malware scanner, if there is one. */
export async function pemindai({
  config: { unggahan },
  kini,
}: Pick<BahanKesehatan, 'config' | 'kini'>): Promise<Kesehatan> {
  const apa = 'pemindai' as const;
  if (unggahan.clamd === null) return { apa, keadaan: 'perhatian', nilai: '' };
  const sehat = await kesehatanPemindai(unggahan.clamd);
  if (!sehat) return { apa, keadaan: 'gangguan', nilai: unggahan.bilaMati };
  const lama = sehat.tanda !== null && kini - sehat.tanda > TANDA_LAMA;
  return { apa, keadaan: lama ? 'perhatian' : 'baik', nilai: sehat.versi };
}

async function dapatDitulis(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Version of the database engine and size of the database in bytes (null where it is not to be told). */
export async function mesinBasis(database: Database): Promise<{ versi: string; basis: number | null }> {
  const di = database.outsideTenants();
  const [versi] = await di.query(
    z.object({ v: z.string() }),
    sql`select current_setting('server_version') as v`,
  );
  const [basis] = await di
    .query(z.object({ b: z.number() }), sql`select pg_database_size(current_database()) as b`)
    .catch(() => []);
  return { versi: versi?.v.split(' ')[0] ?? '?', basis: basis?.b ?? null };
}

/** How many documents the vault should hold, and their size in bytes, over all tenants. */
export async function isiGudang(database: Database): Promise<{ dokumen: number; byte: number }> {
  const jumlah = { dokumen: 0, byte: 0 };
  for (const { id } of await daftarTenant(database)) {
    const [row] = await database
      .tenant(id)
      .query(
        z.object({ n: z.number(), b: z.number() }),
        sql`select count(*) as n, coalesce(sum(ukuran), 0)::int8 as b from dokumen where tenant = ${id}`,
      );
    jumlah.dokumen += row?.n ?? 0;
    jumlah.byte += row?.b ?? 0;
  }
  return jumlah;
}
