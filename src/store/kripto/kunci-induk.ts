import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../../disk/sync-folder.ts';

const PANJANG = 32;

/** The master key cannot be used; `message` is one Indonesian sentence for the person who starts the program. */
export class KunciIndukError extends Error {
  override readonly name = 'KunciIndukError';
}

/**
 * Reads the master key file, 32 bytes as 64 hex characters; makes it at the first run, readable by its owner only.
 * @throws KunciIndukError when it may be read by others, has another form, or is missing though `harusAda` (data
 * sealed with it exists: a new key would make all of it unreadable for good).
 */
export async function bacaKunciInduk(file: string, { harusAda = false } = {}): Promise<Uint8Array> {
  const info = await stat(file).catch(missingIsNull);
  if (info === null) {
    if (harusAda)
      throw new KunciIndukError(
        `Kunci induk ${file} tidak ada: kembalikan dari cadangan sebelum menjalankan Lajur.`,
      );
    return buat(file);
  }
  // Windows has no such permission bits; there the folder's own rights protect the file.
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
    throw new KunciIndukError(
      `Kunci induk ${file} dapat dibaca orang lain: jalankan "chmod 600 ${file}" dahulu.`,
    );
  }
  const text = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new KunciIndukError(
      `Kunci induk ${file} rusak: isinya harus ${PANJANG * 2} angka heksadesimal. Kembalikan dari cadangan.`,
    );
  }
  return new Uint8Array(Buffer.from(text, 'hex'));
}

async function buat(file: string): Promise<Uint8Array> {
  const draf = `${file}.${randomBytes(6).toString('hex')}.baru`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(draf, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(PANJANG).toString('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // A link appears whole and never replaces: of two processes at first run both go on with the key of one.
  await link(draf, file).catch(existsIsFine);
  await rm(draf);
  await syncFolder(dirname(file));
  return bacaKunciInduk(file, { harusAda: true });
}

function existsIsFine(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function missingIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw new KunciIndukError(`Kunci induk tidak terbaca: ${error.message}`, { cause: error });
}
