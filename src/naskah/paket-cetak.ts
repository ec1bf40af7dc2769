import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKopFile } from './kop-file.ts';
import type { Kop } from './kop-skema.ts';
import { DefinisiError } from './paket-formulir.ts';

/** What the office prints with: templates and pictures by file name, and the wording. */
export interface PaketCetak {
  readonly berkas: ReadonlyMap<string, Uint8Array>;
  readonly kop: Kop;
}

const IKUT = /\.(?:typ|png|jpe?g|svg)$/u;
const GAMBAR = /\.(?:png|jpe?g|svg)$/u;

/**
 * Reads a folder such as sop/rekomendasi-kk/cetak for an SOP with these units. Where kop.yaml names another folder
 * (`templat_dari`), that one's templates are taken too; a file of the same name here goes before. @throws DefinisiError
 */
export async function bacaPaketCetak(folder: string, unit: readonly string[]): Promise<PaketCetak> {
  const teks = await readFile(join(folder, 'kop.yaml'), 'utf8').catch(() => {
    throw new DefinisiError(['cetak/kop.yaml: Berkas ini belum ada; salin dari contoh, lalu sesuaikan.']);
  });
  const kop = parseKopFile('cetak/kop.yaml', teks, unit);
  const dasar = kop.templat_dari === undefined ? [] : await isiFolder(join(folder, kop.templat_dari));
  const berkas = new Map([...dasar, ...(await isiFolder(folder))]);
  if (kop.logo !== null && !(GAMBAR.test(kop.logo) && berkas.has(kop.logo))) {
    throw new DefinisiError([
      `cetak/kop.yaml: Gambar lambang "${kop.logo}" tidak ada di folder cetak, atau bukan PNG, JPG, atau SVG.`,
    ]);
  }
  return { berkas, kop };
}

async function isiFolder(folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const nama = (await readdir(folder).catch(() => [])).filter((n) => IKUT.test(n)).toSorted();
  return Promise.all(nama.map(async (n) => [n, new Uint8Array(await readFile(join(folder, n)))] as const));
}

/** The template of a form: its own, or the one for any form. */
export function templatForm(berkas: Pick<ReadonlyMap<string, unknown>, 'has'>, form: string): string {
  return berkas.has(`${form}.typ`) ? form : 'form';
}

const AMBIL = /\b(?:import|include)\s+"([^"]+\.typ)"/gu;

/** A template and all it imports, as texts: what is frozen with a form, so that a running berkas keeps its sheet. */
export function templatDengan(
  { berkas }: Pick<PaketCetak, 'berkas'>,
  nama: string,
): Readonly<Record<string, string>> {
  const ikut = new Map<string, string>();
  const tambah = (file: string): void => {
    const bytes = berkas.get(file);
    if (bytes === undefined || ikut.has(file)) return;
    const teks = new TextDecoder().decode(bytes);
    ikut.set(file, teks);
    for (const [, lain = ''] of teks.matchAll(AMBIL)) tambah(lain);
  };
  tambah(`${nama}.typ`);
  return Object.fromEntries([...ikut].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
