import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { SETELAN_KOSONG } from '../../src/core/formulir/setelan.skema.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { kantorUji, migrasi, PAGI, TENANT } from './kantor-uji.ts';

const isi = (label: string) => ({
  ...SETELAN_KOSONG,
  alasan: [{ kunci: 'a', label, cukup_foto: false, pensiun: false }],
});

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  beforeAll(async () => {
    database = await open(await migrasi());
    store = (await kantorUji(database, { jam: () => PAGI })).store;
  });

  test('every version stays, with who and when; of two at once one is told to look again', async () => {
    const { setelan } = store;
    expect(await setelan.baca()).toEqual({ versi: 0, isi: SETELAN_KOSONG });
    expect(await setelan.perangkat()).toBeNull();
    expect(await setelan.simpan({ dari: 0, isi: isi('Satu'), oleh: 'ani' })).toBe(true);
    const bersamaan = await Promise.all(
      ['Dua', 'Tiga'].map((label) => setelan.simpan({ dari: 1, isi: isi(label), oleh: label })),
    );
    expect(bersamaan.filter(Boolean)).toHaveLength(1);
    const menang = bersamaan[0] ? 'Dua' : 'Tiga';
    expect(await setelan.simpan({ dari: 2, isi: { ...isi('Empat'), perangkat: 'b' }, oleh: 'budi' })).toBe(
      true,
    );
    expect((await setelan.riwayat(9)).map((v) => [v.versi, v.oleh, v.pada])).toEqual([
      [3, 'budi', PAGI],
      [2, menang, PAGI],
      [1, 'ani', PAGI],
    ]);
    expect(await setelan.riwayat(1)).toHaveLength(1);
    expect(await setelan.perangkat()).toBe('b');
    expect((await setelan.ambil(1))?.alasan[0]?.label).toBe('Satu');
    expect(await setelan.ambil(0)).toEqual(SETELAN_KOSONG);
    expect(await setelan.ambil(9)).toBeUndefined();
  });

  test('another tenant sees none of it, and nobody changes or deletes a version', async () => {
    const db = database.tenant('lain');
    expect(await db.query(z.unknown(), sql`select * from setelan`)).toEqual([]);
    const milik = database.tenant(TENANT);
    await expect(
      db.execute(
        sql`insert into setelan (tenant, kunci, versi, isi, pada, oleh) values (${TENANT}, 'syarat', 9, '{}'::jsonb, 1, 'x')`,
      ),
    ).rejects.toMatchObject({ kind: 'refused' });
    await expect(milik.execute(sql`update setelan set oleh = 'x'`)).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(milik.execute(sql`delete from setelan`)).rejects.toMatchObject({ kind: 'refused' });
  });
});
