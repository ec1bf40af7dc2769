import { copyFile, constants, chmod, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bacaKepala, pastikanKunci, periksaArsip } from '../cadangan/periksa-arsip.ts';
import { periksaTempat, pulihkan, type TempatPemulihan } from '../cadangan/pulihkan.ts';
import type { Config } from '../config.ts';
import { ribuan } from '../core/tulisan/ukuran.ts';
import { openEmbedded } from '../store/database/embedded/embedded.ts';
import { readMigrations } from '../store/database/migration-files.ts';
import { asPostgresOwner } from '../store/database/postgres.ts';
import { bacaKunciInduk } from '../store/kripto/kunci-induk.ts';
import { tempatDi } from './buka.ts';
import { CliError } from './galat.ts';
import { cetakKemajuan } from './kemajuan-cetak.ts';
import { folderSop } from './program.ts';

/** `lajur restore`: into an empty data folder or database, all of it or nothing. @throws CadanganError, CliError */
export async function restore(
  config: Config,
  entri: string,
  { file, ke, kunci }: { readonly file: string; readonly ke: string | null; readonly kunci: string | null },
): Promise<readonly string[]> {
  const data = ke === null ? config.data : resolve(ke);
  // Another folder has its own key file, unless the setting says where the key lies.
  const tempatKunci =
    config.kunci === join(config.data, 'kunci-induk') ? join(data, 'kunci-induk') : config.kunci;
  const kepala = await bacaKepala(file);
  const tempat = await tempatPemulihan(config, entri, data);
  await periksaTempat(tempat);
  const dari = await kunciDari(tempatKunci, kunci, kepala.sidikKunci);
  const induk = await bacaKunciInduk(dari, { harusAda: true });
  pastikanKunci(kepala, induk);
  const manifes = await periksaArsip(file, { induk, kabari: cetakKemajuan() });
  await pasangKunci(dari, tempatKunci);
  const hasil = await pulihkan(file, manifes, tempat, cetakKemajuan());
  const sop =
    hasil.folderSop === null
      ? []
      : [
          `Folder sop/ di cadangan lain dari milik program ini (${hasil.sopBeda.slice(0, 3).join(', ')}${hasil.sopBeda.length > 3 ? ', …' : ''}).`,
          `Salinannya di ${hasil.folderSop}; berkas lama tetap memakai SOP yang tersimpan bersamanya.`,
        ];
  return [
    `Pulih: ${ribuan(manifes.rantai.berkas)} berkas, ${ribuan(hasil.baris)} baris data, ${ribuan(hasil.dokumen)} dokumen di ${data}`,
    ...sop,
    `Kunci induk: ${tempatKunci}`,
    'Semua petugas perlu masuk lagi. Periksa dahulu: lajur verify',
  ];
}

async function tempatPemulihan(config: Config, entri: string, data: string): Promise<TempatPemulihan> {
  const { migrasi, worker } = tempatDi(entri);
  const url = config.databaseUrl;
  return {
    data,
    sop: folderSop(entri),
    migrasi: await readMigrations(migrasi),
    server: url === null ? null : (kerja) => asPostgresOwner(url, kerja),
    tertanam:
      url === null
        ? async (directory, kerja) => {
            const database = await openEmbedded({ directory, migrations: [], worker });
            try {
              return await database.asOwner(kerja);
            } finally {
              await database.close();
            }
          }
        : null,
  };
}

/** The key file to read: the one that was named, or the one that is in its place. @throws CliError */
async function kunciDari(tempat: string, disebut: string | null, sidik: string): Promise<string> {
  if (disebut !== null) return resolve(disebut);
  if (await ada(tempat)) return tempat;
  throw new CliError(
    `Kunci induk cadangan ini (sidik ${sidik}) belum ada di ${tempat}: sebutkan salinannya dengan --kunci <file>. ` +
      'Tanpa kunci itu, isi berkas tidak dapat dibuka. Tidak ada yang diubah.',
  );
}

/** Puts the key in its place; one that is there already is never replaced. @throws CliError when it is another one */
async function pasangKunci(dari: string, ke: string): Promise<void> {
  if (dari === ke) return;
  await mkdir(dirname(ke), { recursive: true, mode: 0o700 });
  try {
    await copyFile(dari, ke, constants.COPYFILE_EXCL);
    await chmod(ke, 0o600);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    const [ini, itu] = await Promise.all([dari, ke].map((f) => bacaKunciInduk(f, { harusAda: true })));
    if (Buffer.compare(ini ?? Buffer.alloc(0), itu ?? Buffer.alloc(0)) === 0) return;
    throw new CliError(
      `Di ${ke} sudah ada kunci induk lain, dan tidak ditimpa: pindahkan dahulu, atau pulihkan ke folder lain dengan --ke.`,
      { cause },
    );
  }
}

async function ada(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
