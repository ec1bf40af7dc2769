import { copyFile, constants, chmod, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lajurBerjalan } from '../cadangan/kendali-klien.ts';
import { sidikKunci } from '../cadangan/kunci-cadangan.ts';
import type { HasilCadangan } from '../cadangan/laporan.ts';
import { pengurus, type Pengurus } from '../cadangan/pengurus.ts';
import type { Config } from '../config.ts';
import { ribuan, ukuran } from '../core/tulisan/ukuran.ts';
import { ZONA } from '../core/waktu/zona.ts';
import { bukaGudang } from '../dokumen/gudang.ts';
import type { Database } from '../store/database/database.ts';
import { bacaKunciInduk } from '../store/kripto/kunci-induk.ts';
import { daftarTenant } from '../store/organisasi/tenant.ts';
import { bukaBasisData, tempatDi } from './buka.ts';
import { CliError } from './galat.ts';
import { pastikanAdaKantor } from './kantor-ada.ts';
import { cetakKemajuan } from './kemajuan-cetak.ts';
import { folderSop, versiProgram } from './program.ts';

/**
 * `lajur backup`: asks the running program, or makes the backup itself when none runs. Answers the lines to print.
 * @throws CadanganError, CliError
 */
export async function backup(
  config: Config,
  entri: string,
  { ke, kunci }: { readonly ke: string; readonly kunci: string | null },
): Promise<readonly string[]> {
  await pastikanAdaKantor(config);
  const induk = await bacaKunciInduk(config.kunci, { harusAda: true });
  const baris = kunci === null ? [] : await salinKunci(config.kunci, resolve(kunci), sidikKunci(induk));
  const berjalan = config.databaseUrl === null ? await lajurBerjalan(config.data) : undefined;
  const hasil = berjalan
    ? await berjalan.cadangkan(resolve(ke), cetakKemajuan())
    : await denganPengurus(config, entri, (p) =>
        p.cadangkan({ oleh: 'perintah', ke: resolve(ke) }, cetakKemajuan()),
      );
  return [...laporCadangan(hasil), ...(kunci === null ? ingatKunci(config.kunci) : baris)];
}

/** Opens the database of a program that does not run, for one piece of work. */
export async function denganPengurus<T>(
  config: Config,
  entri: string,
  kerja: (pengurus: Pengurus, database: Database) => Promise<T>,
): Promise<T> {
  const induk = await bacaKunciInduk(config.kunci, { harusAda: true });
  const database = await bukaBasisData(config, tempatDi(entri));
  try {
    const [tenant] = await daftarTenant(database);
    const gudang = join(config.data, 'dokumen');
    return await kerja(
      pengurus({
        database,
        induk,
        gudang,
        isiGudang: bukaGudang(gudang),
        sop: folderSop(entri),
        program: await versiProgram(entri),
        data: config.data,
        ...config.cadangan,
        zona: tenant?.zona ?? ZONA.WIB,
        kini: Date.now,
        catatGalat: () => undefined,
      }),
      database,
    );
  } finally {
    await database.close();
  }
}

function laporCadangan(hasil: HasilCadangan): readonly string[] {
  const hilang = hasil.hilang.slice(0, 20).map((path) => `  ${path}`);
  return [
    `Cadangan jadi: ${hasil.file} (${ukuran(hasil.ukuran)})`,
    `Isi: ${ribuan(hasil.berkas)} berkas, ${ribuan(hasil.baris)} baris data, ${ribuan(hasil.dokumen)} dokumen.`,
    `Sidik rantai: ${hasil.sidikRantai}`,
    `Sidik kunci induk: ${hasil.sidikKunci}`,
    ...(hilang.length > 0
      ? [
          `Perlu diperhatikan: ${ribuan(hasil.hilang.length)} dokumen tidak ada di gudang. Jalankan: lajur verify`,
          ...hilang,
        ]
      : []),
  ];
}

function ingatKunci(file: string): readonly string[] {
  return [
    '',
    'Kunci induk tidak ada di dalam cadangan ini. Tanpa kunci itu, isi berkas tidak dapat dibuka lagi.',
    `Bila belum, salin sekali ke tempat lain: tambahkan --kunci <file>, atau salin ${file} sendiri.`,
  ];
}

async function salinKunci(dari: string, ke: string, sidik: string): Promise<readonly string[]> {
  try {
    await copyFile(dari, ke, constants.COPYFILE_EXCL);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
      throw new CliError(`Salinan kunci ${ke} tidak dapat ditulis. Periksa folder dan izinnya.`, { cause });
    const sama = (await readFile(ke)).equals(await readFile(dari));
    if (!sama) throw new CliError(`File ${ke} sudah ada dan isinya lain; tidak ditimpa. Pilih nama lain.`);
  }
  await chmod(ke, 0o600);
  return [
    '',
    `Kunci induk disalin ke ${ke} (sidik ${sidik}).`,
    'Simpan terpisah dari cadangan, misalnya di amplop tertutup di lemari besi kantor.',
    'Siapa pun yang memegang cadangan dan kunci ini dapat membaca semua berkas.',
  ];
}
