import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periksaArsip } from '../../src/cadangan/periksa-arsip.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { forEachEngine } from '../database/engines.ts';
import { freshPostgres } from '../database/postgres-server.ts';
import { openIn } from '../database/reopen.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { INDUK } from '../store/kantor-uji.ts';
import {
  cadangkan,
  diam,
  folderBaru,
  type HasilCadangan,
  hapus,
  type KantorCadangan,
  kantorCadangan,
  periksa,
  pulih,
  semuaBaris,
  tempat,
} from './kantor-cadangan.ts';

const SERVER = process.env['LAJUR_UJI_POSTGRES'];

forEachEngine((buka, mesin) => {
  describe('a small office, backed up', () => {
    let kantor: KantorCadangan;
    let folder: string;
    let hasil: HasilCadangan;
    beforeAll(async () => {
      folder = await folderBaru();
      kantor = await kantorCadangan(await buka(), folder);
      hasil = await cadangkan(kantor, folder);
    });
    afterAll(() => hapus(folder));

    const dicocokkan = async (baru: Database, data: string): Promise<void> => {
      expect(await semuaBaris(baru)).toEqual(await semuaBaris(kantor.database));
      const putusan = await periksa(baru, data);
      expect(putusan).toMatchObject({ temuan: [], berkas: 3, resmi: 1, nomor: 2, sidik: hasil.sidikRantai });
      expect(putusan.dokumen).toBeGreaterThanOrEqual(3);
    };

    test('is one whole file that says what it holds, and never the key', async () => {
      expect(await readdir(folder)).toEqual(['dokumen', 'lajur-2026-11-24-0815.tar']);
      const manifes = await periksaArsip(hasil.file, { induk: INDUK, kabari: diam });
      expect(manifes).toMatchObject({ mesin, program: '0.1.0', sidikKunci: hasil.sidikKunci });
      expect(manifes.gudang).toEqual({ file: 5, byte: manifes.gudang.byte, hilang: [] });
      expect(manifes.tabel.find((t) => t.nama === 'berkas')?.baris).toBe(3);
      expect(manifes.anggota.map((a) => a.nama)).toContain('sop/rekomendasi-kk/sop.yaml');
    });

    test('comes back into the embedded engine, row for row', async () => {
      const data = join(folder, 'pulih');
      await pulih(hasil.file, tempat(data, await migrasi(), null));
      expect(await readdir(data)).toEqual(['basis-data', 'dokumen']);
      const baru = await openIn(join(data, 'basis-data'), await migrasi());
      await dicocokkan(baru, data).finally(() => baru.close());
    });

    test.runIf(SERVER)('comes back into a server, row for row', async () => {
      const fresh = await freshPostgres(SERVER ?? '');
      const data = join(folder, 'pulih-server');
      await pulih(hasil.file, tempat(data, await migrasi(), fresh.url));
      const baru = await openPostgres({ url: fresh.url, migrations: await migrasi() });
      try {
        await dicocokkan(baru, data);
      } finally {
        await baru.close();
        await fresh.drop();
      }
    });
  });
});
