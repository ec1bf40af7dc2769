import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { buatCadangan, type BahanCadangan } from '../../src/cadangan/buat.ts';
import type { HasilCadangan } from '../../src/cadangan/laporan.ts';
import { periksaArsip } from '../../src/cadangan/periksa-arsip.ts';
import { type HasilPemulihan, pulihkan, type TempatPemulihan } from '../../src/cadangan/pulihkan.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import type { Migration } from '../../src/store/database/migration-files.ts';
import { asPostgresOwner } from '../../src/store/database/postgres.ts';
import { type HasilPeriksa, periksaSemua } from '../../src/store/periksa/periksa.ts';
import { kodeAcak } from '../../src/store/kripto/kode.ts';
import { z } from 'zod';
import { snapshotWith } from '../database/snapshot.ts';
import { engineWorker } from '../database/worker.ts';
import { berhasil } from '../store/berhasil.ts';
import { INDUK, kunciBaru } from '../store/kantor-uji.ts';
import { berkasUji, type BerkasUji } from '../web/berkas-uji.ts';
import { bukaDunia, type DuniaUji } from '../web/dunia-uji.ts';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';

export const SOP_PROGRAM = fileURLToPath(new URL('../../sop/', import.meta.url));
export const diam = (): void => undefined;

/** A data folder with its vault on disk. */
export async function folderBaru(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lajur-cadangan-'));
}

export const hapus = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** One small office: a titipan, one at work, one that went all the way, one print, an upload each. */
export interface KantorCadangan {
  readonly database: Database;
  readonly folder: string;
  readonly uji: DuniaUji;
  readonly jalan: BerkasUji;
  readonly selesai: Berkas;
  readonly bekerja: Berkas;
  readonly bahan: BahanCadangan;
}

export async function kantorCadangan(database: Database, folder: string): Promise<KantorCadangan> {
  const gudang = bukaGudang(join(folder, 'dokumen'));
  const uji = await bukaDunia(async () => database, { gudang });
  const jalan = await berkasUji(uji.dunia);
  await jalan.baru({ nama: 'NUR\'AINI, \\"S.Pd"', terima: false });
  const bekerja = await jalan.sampai(await jalan.baru({ nama: 'HENDRA' }), jalan.sedang('isi_form'));
  const tercetak = await cetak(uji, await jalan.baru());
  const selesai = await jalan.sampai(tercetak, (b) => b.posisi.di === 'tutup');
  const bahan = {
    database,
    induk: INDUK,
    gudang: join(folder, 'dokumen'),
    sop: SOP_PROGRAM,
    program: '0.1.0',
  };
  return { database, folder, uji, jalan, selesai, bekerja, bahan };
}

async function cetak({ dunia }: DuniaUji, berkas: Berkas): Promise<Berkas> {
  const organisasi = await dunia.organisasi.baca();
  const [p] = organisasi.penugasan.filter((x) => x.kantor === berkas.penanggung?.kantor);
  if (!p) throw new Error('nobody is there');
  const id = kunciBaru();
  return berhasil(
    await dunia.berkas.tekan({
      berkas: berkas.id,
      versi: null,
      kunci: kunciBaru(),
      konteks: sebagai(p, dunia.jam()),
      sumber: 'layar',
      perintah: () => ({ jenis: 'cetak', surat: 'tanda-terima', cetakan: id, hash: 'h', isian: null }),
      dokumenResmi: [
        {
          jenis: 'tanda-terima',
          bytes: new TextEncoder().encode(`%PDF ${'lembar '.repeat(2000)}`),
          cetakan: { id, token: kodeAcak() },
        },
      ],
    }),
  );
}

export const KINI = Date.UTC(2026, 10, 24, 1, 15);

/** Makes a backup in `ke` under the name of the clock. */
export function cadangkan(
  kantor: Pick<KantorCadangan, 'bahan'>,
  ke: string,
  nama = 'lajur-2026-11-24-0815.tar',
) {
  return buatCadangan(kantor.bahan, { folder: ke, nama }, { kini: KINI, kabari: diam });
}

/** The place of a restore: a folder, and its own database in it or a server's. */
export function tempat(data: string, migrasi: readonly Migration[], url: string | null): TempatPemulihan {
  return {
    data,
    sop: SOP_PROGRAM,
    migrasi,
    server: url === null ? null : (kerja) => asPostgresOwner(url, kerja),
    tertanam:
      url === null
        ? async (folder, kerja) => {
            const [worker, snapshot] = await Promise.all([engineWorker(), snapshotWith([])]);
            const database = await openEmbedded({ directory: folder, migrations: [], worker, snapshot });
            try {
              return await database.asOwner(kerja);
            } finally {
              await database.close();
            }
          }
        : null,
  };
}

export async function pulih(file: string, ke: TempatPemulihan): Promise<HasilPemulihan> {
  const manifes = await periksaArsip(file, { induk: INDUK, kabari: diam });
  return pulihkan(file, manifes, ke, diam);
}

export function periksa(
  database: Database,
  folder: string,
  dahulu: Parameters<typeof periksaSemua>[0]['dahulu'] = [],
): Promise<HasilPeriksa> {
  const gudang = bukaGudang(join(folder, 'dokumen'));
  return periksaSemua({ database, induk: INDUK, gudang, dahulu }, diam);
}

const ISI = z.object({ isi: z.string() });

/** Every row of every table that a backup carries, as text, in one order: for comparing two databases. */
export async function semuaBaris(database: Database): Promise<readonly string[]> {
  return database.asOwner(async (owner) => {
    const { rows } = await owner.run(
      `select relname::text as isi from pg_class where relkind in ('r', 'p')
         and relnamespace = 'public'::regnamespace and relname not in ('lajur_migrasi', 'sesi', 'unggahan') order by 1`,
      [],
    );
    const hasil: string[] = [];
    for (const { isi: tabel } of rows.map((r) => ISI.parse(r))) {
      const baris = await owner.run(`select x::text as isi from "${tabel}" x`, []);
      hasil.push(...baris.rows.map((r) => `${tabel} ${ISI.parse(r).isi}`));
    }
    return hasil.sort();
  });
}

/** Acts on the rows as only the owner of the database can: past triggers. */
export function sebagaiPemilik(database: Database, ...perintah: readonly string[]): Promise<void> {
  return database.asOwner(async (owner) => {
    await owner.script(`set session_replication_role = 'replica'`);
    for (const p of perintah) await owner.script(p);
    await owner.script(`set session_replication_role = 'origin'`);
  });
}

export type { HasilCadangan };
