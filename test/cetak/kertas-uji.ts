import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bukaKertas, type Kertas } from '../../src/dokumen/kertas/kertas.ts';
import { bundled } from '../database/worker.ts';

const berkas = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** Fonts as the program ships them. */
export const HURUF = berkas('src/dokumen/huruf/');

/** The entry of the printing process, bundled for Node. */
export function pekerjaKertas(): Promise<URL> {
  return bundled(berkas('src/dokumen/kertas/kertas.worker.ts'));
}

/** The real printer of papers; its process begins with the first print. */
export function kertasUji(): Kertas {
  let buka: Promise<Kertas> | undefined;
  const kertas = (): Promise<Kertas> =>
    (buka ??= pekerjaKertas().then((pekerja) => bukaKertas({ pekerja, huruf: HURUF })));
  return {
    cetak: async (lembar, cara) => (await kertas()).cetak(lembar, cara),
    tutup: () => void buka?.then((k) => k.tutup()),
  };
}

/** The office's templates as they lie in the repository. */
export async function templatAsli(): Promise<Map<string, Uint8Array>> {
  const folder = fileURLToPath(berkas('sop/rekomendasi-kk/cetak/'));
  const nama = (await readdir(folder)).filter((n) => n.endsWith('.typ'));
  return new Map(
    await Promise.all(nama.map(async (n) => [n, new Uint8Array(await readFile(folder + n))] as const)),
  );
}
