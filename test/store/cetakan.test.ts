import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { type BerkasStore, berkasStore, type BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { kunciLacak } from '../../src/store/berkas/lacak.ts';
import { brankas } from '../../src/store/kripto/brankas.ts';
import { kodeAcak } from '../../src/store/kripto/kode.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import {
  gudangMemori,
  INDUK,
  KECAMATAN,
  KELURAHAN,
  kantorUji,
  migrasi,
  PAGI,
  pressBaru,
  TENANT,
} from './kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let semua: BerkasStore;
  let store: BerkasTenant;
  let berkas: Berkas;
  const token = kodeAcak();
  const bytes = new TextEncoder().encode('%PDF lembar');

  beforeAll(async () => {
    database = await open(await migrasi());
    const uji = await kantorUji(database);
    store = uji.store;
    semua = berkasStore({ database, induk: INDUK, gudang: gudangMemori(), jam: () => PAGI });
    berkas = berhasil(await store.tekan(pressBaru(uji.naskah)));
    const { konteks } = pressBaru(uji.naskah);
    const cetak = { jenis: 'cetak', surat: 'tanda-terima', cetakan: 'c1', hash: 'h', isian: null } as const;
    berkas = berhasil(
      await store.tekan({
        berkas: berkas.id,
        versi: null,
        kunci: 'cetak-1',
        konteks,
        sumber: 'layar',
        perintah: () => cetak,
        dokumenResmi: [{ jenis: 'tanda-terima', bytes, cetakan: { id: 'c1', token } }],
      }),
    );
  });

  test('a print is one commit: event, bytes, and its code as a hash alone', async () => {
    expect(berkas.cetakan).toMatchObject([{ id: 'c1', surat: 'tanda-terima' }]);
    const [satu] = await store.cetakan.daftar(berkas.id, [KELURAHAN]);
    expect(satu).toMatchObject({ id: 'c1', kode: `${token.slice(0, 4)}-${token.slice(4, 8)}` });
    expect((await store.cetakan.buka(berkas.id, 'c1', [KELURAHAN]))?.bytes).toEqual(bytes);
    expect(await store.cetakan.buka(berkas.id, 'c1', [KECAMATAN])).toBeUndefined();
  });

  test('a sheet is found by its token as printed or typed, within the tenant and from outside', async () => {
    expect(await store.cetakan.cariToken(token.toLowerCase())).toMatchObject({ id: 'c1', berkas: berkas.id });
    expect(await semua.cariLembar(token)).toEqual({ tenant: TENANT, berkas: berkas.id, cetakan: 'c1' });
    expect(await store.cetakan.cariKode(berkas.id, token.slice(0, 8))).toMatchObject([{ id: 'c1' }]);
    expect(await store.cetakan.cariToken(kodeAcak())).toBeUndefined();
    expect(await store.cetakan.cariToken("' or 1=1 --")).toBeUndefined();
    expect(await semua.untuk('lain').cetakan.cariToken(token)).toBeUndefined();
  });

  test('tracking keys are the same whenever asked, find the berkas, and end with the person', async () => {
    const [satu, dua] = await Promise.all([store.lacak(berkas.id), store.lacak(berkas.id)]);
    expect(satu).toEqual(dua);
    expect(satu.kode).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    const milik = { tenant: TENANT, berkas: berkas.id };
    expect(await semua.cariLacak(satu.token)).toEqual(milik);
    expect(await semua.cariLacak(` ${satu.kode.toLowerCase().replace('-', ' ')} `)).toEqual(milik);
    expect(await semua.cariLacak(kodeAcak().slice(0, 8))).toBeUndefined();
  });

  test('a short code that is taken gives way to the next one', async () => {
    const [pemilik, lain] = await Promise.all(
      ['pemilik', 'lain'].map(async (kunci) =>
        berhasil(await store.tekan({ ...pressBaru(berkas.naskah), kunci })),
      ),
    );
    if (!pemilik || !lain) throw new Error('Two berkas were asked for');
    const pertama = brankas(INDUK, TENANT).rahasia(`kode-lacak/${lain.id}/1`).slice(0, 8);
    await database.tenant(TENANT).execute(sql`insert into lacak (tenant, berkas, urut, token, kode, pada)
      values (${TENANT}, ${pemilik.id}, 1, 'token', ${kunciLacak(INDUK)(pertama)}, 0)`);
    const { kode } = await store.lacak(lain.id);
    expect(kode.replace('-', '')).not.toBe(pertama);
    expect(await semua.cariLacak(kode)).toMatchObject({ berkas: lain.id });
    expect((await store.lacak(lain.id)).kode).toBe(kode);
  });
});
