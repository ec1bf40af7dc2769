import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bacaArgumen, type Argumen } from './cli/argumen.ts';
import { backup } from './cli/backup.ts';
import { BANTUAN } from './cli/bantuan.ts';
import { bukaBasisData, tempatDi } from './cli/buka.ts';
import { CliError } from './cli/galat.ts';
import { imporKantor } from './cli/kantor-impor.ts';
import { kantorPertama } from './cli/kantor-pertama.ts';
import { restore } from './cli/restore.ts';
import { aturSandi } from './cli/sandi-atur.ts';
import { verify, verifyCadangan } from './cli/verify.ts';
import { ConfigError, readConfig } from './config.ts';
import { KantorFileError } from './naskah/kantor-file.ts';
import { parseSopFile, SopFileError } from './naskah/sop-file.ts';
import type { Database } from './store/database/database.ts';
import { CadanganError } from './store/cadangan/cadangan-error.ts';
import { OpenError } from './store/database/error.ts';
import { KunciIndukError } from './store/kripto/kunci-induk.ts';

const SOP = new URL('../sop/rekomendasi-kk/sop.yaml', import.meta.url);

async function denganBasisData<T>(kerja: (database: Database) => Promise<T>): Promise<T> {
  const database = await bukaBasisData(readConfig(process.env), tempatDi(import.meta.url));
  try {
    return await kerja(database);
  } finally {
    await database.close();
  }
}

async function bacaFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CliError(`File "${file}" tidak terbaca. Periksa nama dan foldernya.`, { cause });
  }
}

/** Runs one command and answers the lines to print. */
async function jalankan(argumen: Argumen): Promise<readonly string[]> {
  const saat = Date.now();
  switch (argumen.perintah) {
    case 'bantuan':
      return [BANTUAN];
    case 'sandi':
      return denganBasisData((database) => aturSandi(database, { ...argumen, saat }));
    case 'mulai': {
      const sop = parseSopFile('sop.yaml', await readFile(SOP, 'utf8'));
      return denganBasisData((database) => kantorPertama(database, { ...argumen, sop, saat }));
    }
    case 'impor': {
      const teks = await bacaFile(argumen.file);
      const sop = parseSopFile('sop.yaml', await readFile(SOP, 'utf8'));
      return denganBasisData((database) =>
        imporKantor(database, { ...argumen, teks, sop, saat, idBaru: randomUUID }),
      );
    }
    case 'backup':
      return backup(readConfig(process.env), import.meta.url, argumen);
    case 'restore':
      return restore(readConfig(process.env), import.meta.url, argumen);
    case 'verify': {
      const config = readConfig(process.env);
      const { baris, utuh } =
        argumen.cadangan === null
          ? await verify(config, import.meta.url, argumen)
          : await verifyCadangan(config, argumen.cadangan);
      if (!utuh) process.exitCode = 1;
      return baris;
    }
    default:
      return argumen satisfies never;
  }
}

const DIKENAL = [
  CadanganError,
  CliError,
  ConfigError,
  KantorFileError,
  KunciIndukError,
  OpenError,
  SopFileError,
];

try {
  for (const baris of await jalankan(bacaArgumen(process.argv.slice(2)))) console.log(baris);
} catch (error) {
  const dikenal = error instanceof Error && DIKENAL.some((jenis) => error instanceof jenis);
  console.error(dikenal ? error.message : error);
  process.exitCode = 1;
}
