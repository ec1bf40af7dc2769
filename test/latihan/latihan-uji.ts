import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Kalender } from '../../src/core/waktu/kalender.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import type { IsiLatihan } from '../../src/latihan/isi/isi-latihan.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import type { GudangDokumen } from '../../src/store/berkas/alat.ts';
import { berkasStore } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { masukStore } from '../../src/store/masuk/masuk-store.ts';
import { organisasiStore } from '../../src/store/organisasi/organisasi-store.ts';
import { gudangMemori, INDUK } from '../store/kantor-uji.ts';

const akar = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Tuesday 24 November 2026, 10.20 WIB: the office is open. */
export const KINI = Date.UTC(2026, 10, 24, 3, 20);

export const FOLDER = akar('latihan');

export function kalenderUji(): Kalender {
  const hasil = bacaKalender(parse(readFileSync(akar('sop/kalender/2026-2027.yaml'), 'utf8')));
  if (!hasil.ok) throw new Error('The calendar of the repository does not read');
  return hasil.kalender;
}

/** Everything that the training office is filled with, on this database. */
export async function bahanIsi(
  database: Database,
  {
    gudang = gudangMemori(),
    jam = () => KINI,
  }: { readonly gudang?: GudangDokumen; readonly jam?: () => number } = {},
): Promise<IsiLatihan> {
  return {
    database,
    organisasi: organisasiStore(database),
    masuk: masukStore({ database }),
    berkas: berkasStore({ database, induk: INDUK, gudang, jam }),
    naskah: await bacaNaskahKantor(akar('sop/rekomendasi-kk')),
    kalender: kalenderUji(),
    folder: FOLDER,
    kini: KINI,
  };
}
