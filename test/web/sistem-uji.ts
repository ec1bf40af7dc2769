import { join } from 'node:path';
import { pengurus } from '../../src/cadangan/pengurus.ts';
import { readConfig } from '../../src/config.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { sistemDari } from '../../src/sistem.ts';
import type { Database } from '../../src/store/database/database.ts';
import { bacaKunciInduk } from '../../src/store/kripto/kunci-induk.ts';
import type { Sistem } from '../../src/web/sistem/sistem.ts';
import type { DuniaUji } from './dunia-uji.ts';

/** The program around the pages of a test office, with its data in this folder (`sop/` in it too). */
export async function sistemUji(
  database: Database,
  uji: Pick<DuniaUji, 'dunia'>,
  folder: string,
): Promise<Sistem> {
  const config = readConfig({ LAJUR_DATA: folder });
  const induk = await bacaKunciInduk(config.kunci);
  const gudang = join(folder, 'dokumen');
  const urus = pengurus({
    database,
    induk,
    gudang,
    isiGudang: bukaGudang(gudang),
    sop: join(folder, 'sop'),
    program: '0.1.0',
    data: folder,
    ...config.cadangan,
    zona: ZONA.WIB,
    kini: Date.now,
    catatGalat: () => undefined,
  });
  const susunan = { database, daftarDunia: () => [uji.dunia] };
  return sistemDari({ config, susunan, urus, induk, program: '0.1.0' });
}
