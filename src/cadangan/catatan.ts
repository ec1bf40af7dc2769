import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { HASIL_CADANGAN, LAPORAN_PERIKSA } from './laporan.ts';

/** Who asked for a backup. */
export const OLEH = ['jadwal', 'petugas', 'perintah'] as const;
export type Oleh = (typeof OLEH)[number];

const CATATAN = z.object({
  terakhir: HASIL_CADANGAN.extend({ oleh: z.enum(OLEH) }).nullable(),
  /** The last one that failed, when none succeeded since. */
  gagal: z.object({ saat: z.number(), kalimat: z.string() }).nullable(),
  periksa: LAPORAN_PERIKSA.extend({ saat: z.number() }).nullable(),
});

/** What this data folder knows of its backups. No part of a backup: a restored office has none of its own yet. */
export type Catatan = Readonly<z.infer<typeof CATATAN>>;

const KOSONG: Catatan = { terakhir: null, gagal: null, periksa: null };

const berkasCatatan = (data: string): string => join(data, 'cadangan.json');

/** Reads the record; one that is missing or damaged says nothing, and the next backup writes it anew. */
export async function bacaCatatan(data: string): Promise<Catatan> {
  const teks = await readFile(berkasCatatan(data), 'utf8').catch(() => '');
  try {
    return CATATAN.parse(JSON.parse(teks));
  } catch {
    return KOSONG;
  }
}

/** Writes what is new into the record. */
export async function catat(data: string, baru: Partial<Catatan>): Promise<Catatan> {
  const catatan = { ...(await bacaCatatan(data)), ...baru };
  const draf = `${berkasCatatan(data)}.${process.pid}.baru`;
  const handle = await open(draf, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(catatan, null, 1)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draf, berkasCatatan(data));
  return catatan;
}
