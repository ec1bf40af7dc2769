import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaraSapu } from '../store/berkas/alat.ts';
import { hashDariNama } from './nama-gudang.ts';

const DRAF = /^\..+\.baru$/;
/** A file on its way out: under this name no press finds it, and it can still be put back. */
const SAMPAH = /^\.(.+)\.sampah$/;

/**
 * Sweeps one tenant's shelves. A press that stores the content of an orphan again only touches the file, so each is first
 * renamed and then looked at once more: what was touched or named meanwhile goes back.
 */
export async function sapuGudang(
  rak: string,
  { sebelum, dinamai }: CaraSapu,
): Promise<{ readonly yatim: number; readonly draf: number }> {
  let yatim = 0;
  let draf = 0;
  for (const berkas of await isi(rak)) {
    const folder = join(rak, berkas);
    const lama = await lebihTua(folder, await isi(folder), sebelum);
    const calon = lama.filter((nama) => !DRAF.test(nama));
    for (const nama of lama.filter((n) => DRAF.test(n))) {
      await rm(join(folder, nama), { force: true });
      draf += 1;
    }
    if (calon.length === 0) continue;
    const milik = await dinamai(berkas);
    const asing = calon.filter((nama) => !milik.has(hashDariNama(namaAsli(nama))) || SAMPAH.test(nama));
    for (const nama of asing)
      if (await buang(folder, namaAsli(nama), { berkas, sebelum, dinamai })) yatim += 1;
  }
  return { yatim, draf };
}

async function buang(
  folder: string,
  nama: string,
  { berkas, sebelum, dinamai }: CaraSapu & { readonly berkas: string },
): Promise<boolean> {
  const asal = join(folder, nama);
  const sampah = join(folder, `.${nama}.sampah`);
  await rename(asal, sampah).catch(tiada);
  const disentuh = (await stat(sampah).catch(tiada))?.mtimeMs ?? Number.POSITIVE_INFINITY;
  if (disentuh >= sebelum || (await dinamai(berkas)).has(hashDariNama(nama))) {
    await rename(sampah, asal).catch(tiada);
    return false;
  }
  await rm(sampah, { force: true });
  return true;
}

function namaAsli(nama: string): string {
  return SAMPAH.exec(nama)?.[1] ?? nama;
}

async function lebihTua(
  folder: string,
  nama: readonly string[],
  sebelum: number,
): Promise<readonly string[]> {
  const umur = await Promise.all(nama.map((n) => stat(join(folder, n)).catch(tiada)));
  return nama.filter((_, n) => {
    const s = umur[n];
    return s?.isFile() === true && s.mtimeMs < sebelum;
  });
}

async function isi(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(tiada)) ?? [];
}

/** Something else removed it first, or it was never there. */
function tiada(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return;
  throw error;
}
