import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GudangDokumen } from '../store/berkas/alat.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { sapuGudang } from './sapu-gudang.ts';
import { gudangError } from './gudang-error.ts';

/**
 * The vault of uploaded files: `<folder>/<tenant>/<berkas>/<keyed hash>`, each sealed with the key of its berkas, in a
 * folder that no web server shows. A file is whole or absent, also after a power cut. Rejects with GudangError.
 */
export function bukaGudang(folder: string): GudangDokumen {
  const rak = (tenant: string, berkas: string) => join(folder, bagian(tenant), bagian(berkas));
  return {
    simpan: async (tenant, berkas, { hash, bytes }) => {
      try {
        await tulisUtuh(join(rak(tenant, berkas), bagian(hash)), bytes);
      } catch (error) {
        throw gudangError(fsError(error));
      }
    },
    ambil: async (tenant, berkas, hash) => {
      try {
        return new Uint8Array(await readFile(join(rak(tenant, berkas), bagian(hash))));
      } catch (error) {
        throw gudangError(fsError(error));
      }
    },
    ada: (tenant, berkas, hash) => ada(join(rak(tenant, berkas), bagian(hash))),
    sapu: (tenant, cara) => sapuGudang(join(folder, bagian(tenant)), cara),
    hapus: async (tenant, berkas) => {
      await rm(rak(tenant, berkas), { recursive: true, force: true });
    },
  };
}

/** Writes beside the target, syncs, and only then gives it its name. The same content is written once. */
async function tulisUtuh(target: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(target);
  if (await segarkan(target)) return;
  const dibuat = await mkdir(folder, { recursive: true, mode: 0o700 });
  const draf = join(folder, `.${randomUUID()}.baru`);
  try {
    const handle = await open(draf, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draf, target);
  } catch (error) {
    await rm(draf, { force: true });
    throw error;
  }
  await syncFolder(folder);
  if (dibuat !== undefined) await syncUp(folder, dirname(dibuat));
}

/** New folders must survive as well: syncs each parent up to the one that was there before. */
async function syncUp(folder: string, sampai: string): Promise<void> {
  const parent = dirname(folder);
  await syncFolder(parent);
  if (parent !== sampai && parent !== folder) await syncUp(parent, sampai);
}

/** True where the file is there already; it counts as new again, so that nothing sweeps it away under a press. */
async function segarkan(path: string): Promise<boolean> {
  const kini = new Date();
  return utimes(path, kini, kini).then(
    () => true,
    () => false,
  );
}

async function ada(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** One path segment; an address typed by someone never leaves the vault. @throws RangeError */
function bagian(nama: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(nama)) throw new RangeError('Not a name of the vault');
  return nama;
}

function fsError(error: unknown): NodeJS.ErrnoException {
  if (error instanceof RangeError) throw error;
  return error instanceof Error ? error : new Error(String(error));
}
