import { readFileSync } from 'node:fs';
import type { Sop } from '../../src/core/sop/schema.ts';
import { awalHari, hariDariIso } from '../../src/core/waktu/hari.ts';
import { JAM } from '../../src/core/waktu/saat.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { imporKantor } from '../../src/cli/kantor-impor.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import type { Database } from '../../src/store/database/database.ts';
import { readMigrations, type Migration } from '../../src/store/database/migration-files.ts';

export const SOP: Sop = parseSopFile(
  'sop.yaml',
  readFileSync(new URL('../../sop/rekomendasi-kk/sop.yaml', import.meta.url), 'utf8'),
);

/** The text of docs/contoh-kantor.yaml: the example that offices copy is the example that is tested. */
export const CONTOH = readFileSync(new URL('../../docs/contoh-kantor.yaml', import.meta.url), 'utf8');

/** 00.00 WIB of a day, or another hour of it. */
export const hari = (iso: string, jam = 0): number =>
  awalHari(hariDariIso(iso) ?? Number.NaN, ZONA.WIB) + jam * JAM;

/** Tuesday 24 November 2026, 08.00 WIB: the example's Plh. is in force. */
export const SELASA = hari('2026-11-24', 8);

export const migrasi = (): Promise<readonly Migration[]> =>
  readMigrations(new URL('../../src/store/migrations/', import.meta.url));

/** Ids in order, so that a failure names them. */
export function urutan(): () => string {
  let ke = 0;
  return () => `id-${(ke += 1)}`;
}

/** The example's people and their one-time passwords, entered as an administrator would. */
export async function masukkanContoh(
  database: Database,
  { tenant = 'gabek', saat = SELASA }: { tenant?: string; saat?: number } = {},
): Promise<ReadonlyMap<string, string>> {
  const teks = CONTOH.replace('kunci: gabek\n', `kunci: ${tenant}\n`);
  const impor = { file: 'kantor.yaml', teks, coba: false, sop: SOP, saat, idBaru: urutan() };
  return sandiDari(await imporKantor(database, impor));
}

/** The one-time passwords among printed lines, by account. */
export function sandiDari(baris: readonly string[]): ReadonlyMap<string, string> {
  const cocok = baris.map((b) => /^ {2}(\S+)\s+(\w{4}-\w{4}-\w{4})$/.exec(b));
  return new Map(cocok.flatMap((c) => (c?.[1] && c[2] ? [[c[1], c[2]]] : [])));
}
