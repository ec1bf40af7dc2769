import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { type BerkasStore, berkasStore, type BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { z } from 'zod';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { gudangMemori, INDUK, kantorUji, migrasi, PAGI, pressBaru, TENANT } from './kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let semua: BerkasStore;
  let store: BerkasTenant;
  let berkas: Berkas;
  const baru = (saat = PAGI) => ({
    berkas: berkas.id,
    orang: 'rizki',
    penugasan: 'tugas-1',
    guna: 'syarat' as const,
    butir: ['f-1.02', 'buku-nikah'],
    saat,
    lama: 1000,
  });

  beforeAll(async () => {
    database = await open(await migrasi());
    const uji = await kantorUji(database);
    store = uji.store;
    semua = berkasStore({ database, induk: INDUK, gudang: gudangMemori(), jam: () => PAGI });
    berkas = berhasil(await store.tekan(pressBaru(uji.naskah, { terima: false })));
  });

  test('its token opens it from outside any tenant, and stands nowhere in the database', async () => {
    const sesi = await store.sesiHp.mulai(baru());
    const token = store.sesiHp.token(sesi.id);
    expect(token).toMatch(/^[2-9A-HJKMNP-Z]{26}$/);
    expect(await semua.tenantSesiHp(token)).toBe(TENANT);
    expect(await store.sesiHp.denganToken(token.toLowerCase())).toEqual(sesi);
    expect(await semua.untuk('lain').sesiHp.denganToken(token)).toBeUndefined();
    for (const salah of ['', '..', "' or 1=1 --", 'AAAA', token.slice(1)])
      expect(await semua.tenantSesiHp(salah)).toBeUndefined();
    const isi = await database
      .tenant(TENANT)
      .query(z.object({ teks: z.string() }), sql`select row_to_json(s)::text as teks from sesi_hp s`);
    expect(isi.filter((b) => b.teks.includes(token))).toEqual([]);
  });

  test('of many phones at once one gets it, and keeps it until it is closed or its time is over', async () => {
    const { id } = await store.sesiHp.mulai(baru());
    const hp = Array.from({ length: 8 }, (_, n) => `hp-${n}`);
    const dapat = await Promise.all(hp.map((h) => store.sesiHp.pakai(id, h, PAGI)));
    expect(dapat.filter(Boolean)).toHaveLength(1);
    const pemilik = hp[dapat.indexOf(true)] ?? '';
    expect(await store.sesiHp.pakai(id, pemilik, PAGI + 999)).toBe(true);
    expect(await store.sesiHp.pakai(id, pemilik, PAGI + 1000)).toBe(false);
    await store.sesiHp.tutup(id, PAGI + 10);
    expect(await store.sesiHp.pakai(id, pemilik, PAGI + 11)).toBe(false);
  });

  test('a new one closes the one before, and as many pictures come as may', async () => {
    const lama = await store.sesiHp.mulai(baru());
    const { id } = await store.sesiHp.mulai(baru(PAGI + 5));
    expect(await store.sesiHp.ambil(lama.id)).toMatchObject({ ditutup: PAGI + 5 });
    const masuk = await Promise.all(Array.from({ length: 7 }, () => store.sesiHp.catat(id, 5)));
    expect(masuk.filter(Boolean)).toHaveLength(5);
    expect(await store.sesiHp.ambil(id)).toMatchObject({ terkirim: 5, ditutup: null });
  });
});
