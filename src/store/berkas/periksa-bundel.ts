import { z } from 'zod';
import { sha256 } from '../kripto/kanonik.ts';
import type { ButirBundel } from './bundel.ts';

/** One file as it was when it was opened. */
export const FILE_BUNDEL = z.object({ nama: z.string(), ukuran: z.number(), sha256: z.string() });
export type FileBundel = Readonly<z.infer<typeof FILE_BUNDEL>>;

/** The list that a filing keeps (sealed) of all that was opened for it. */
export const MANIFES = z.object({ berkas: z.array(FILE_BUNDEL) });

/** What is wrong with a file: it does not open, it is gone, or it is not the one that was filed. */
export interface FileRusak {
  readonly nama: string;
  readonly sebab: 'tak_terbuka' | 'hilang' | 'berubah';
}

export interface HasilPeriksa {
  readonly berkas: readonly FileBundel[];
  readonly rusak: readonly FileRusak[];
}

/**
 * Opens every file, one after another, and hashes it; with the list of a former check, also says what is gone or other
 * than it was. Opening proves the seal (AES-GCM), so a changed byte anywhere is found.
 */
export async function periksaBundel(
  isi: readonly ButirBundel[],
  dahulu: readonly FileBundel[] = [],
): Promise<HasilPeriksa> {
  const berkas: FileBundel[] = [];
  const rusak: FileRusak[] = [];
  for (const butir of isi) {
    const terbuka = await butir.buka().catch(() => undefined);
    if (!terbuka) rusak.push({ nama: butir.dasar, sebab: 'tak_terbuka' });
    else
      berkas.push({
        nama: terbuka.nama,
        ukuran: terbuka.bytes.length,
        sha256: sha256(terbuka.bytes),
      });
  }
  const kini = new Map(berkas.map((b) => [b.nama, b.sha256]));
  for (const { nama, sha256: hash } of dahulu) {
    const ada = kini.get(nama);
    const sudah = rusak.some((r) => nama.startsWith(`${r.nama}.`));
    if (ada === undefined && !sudah) rusak.push({ nama, sebab: 'hilang' });
    if (ada !== undefined && ada !== hash) rusak.push({ nama, sebab: 'berubah' });
  }
  return { berkas, rusak };
}
