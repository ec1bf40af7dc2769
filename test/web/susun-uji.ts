import { kertasUji } from '../cetak/kertas-uji.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/store/database/database.ts';
import { type Susunan, susun } from '../../src/susun.ts';
import { createApp } from '../../src/web/app.tsx';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import type { Env } from '../../src/web/layar.ts';

/** The whole program over a test's database, as the program itself joins it; only the true clock and the peer are the test's. */
export interface SusunanUji {
  readonly susunan: Susunan;
  readonly app: Hono<Env>;
  /** The data folder, for whoever cleans up. */
  readonly data: string;
  /** Faults that no page should have had. */
  readonly galat: unknown[];
}

export interface PilihanUji {
  readonly env?: Readonly<Record<string, string>>;
  readonly saat: () => number;
  /** The address at the other end of every connection. */
  readonly ujung?: (c: Context) => string | null;
}

/** Joins the program over a database that may already hold offices. */
export async function susunUji(database: Database, { env, saat, ujung }: PilihanUji): Promise<SusunanUji> {
  const data = mkdtempSync(join(tmpdir(), 'lajur-susun-'));
  const config = readConfig({ LAJUR_DATA: data, LAJUR_LATIHAN: 'mati', ...env });
  const susunan = await susun(database, config, {
    folderSop: new URL('../../sop/', import.meta.url),
    alamat: 'http://127.0.0.1:4700',
    kertas: kertasUji(),
  });
  susunan.jamPada(saat());
  const galat: unknown[] = [];
  const app = createApp({
    ...susunan,
    aset: { alamat: ALAMAT_POLOS, berkas: new Map() },
    jamSejati: saat,
    alamatPublik: config.alamatPublik,
    proksi: config.proksi,
    alamatKlien: ujung ?? (() => '127.0.0.1'),
    catatGalat: (_, sebab) => galat.push(sebab),
  });
  return { susunan, app, data, galat };
}
