import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { permohonanBaru } from '../../src/core/permohonan/permohonan.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { brankas } from '../../src/store/kripto/brankas.ts';
import { periksaPermohonan } from '../../src/store/periksa/periksa-permohonan.ts';
import { cariPermohonan } from '../../src/store/permohonan/cari-permohonan.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { gudangMemori, INDUK, kantorUji } from './kantor-uji.ts';

const RAHASIA = 'Rahmawati Rekaan';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  const gudang = gudangMemori();
  let kantor: string;
  beforeAll(async () => {
    database = await open(await migrasi());
    await masukkanContoh(database);
    ({ store } = await kantorUji(database, { jam: () => SELASA, gudang }));
    const [satu] = await database
      .tenant('gabek')
      .query(z.object({ id: z.string() }), sql`select id from kantor where tenant = 'gabek' limit 1`);
    kantor = satu?.id ?? '';
  });

  const periksa = () =>
    periksaPermohonan({ db: database.tenant('gabek'), brankas: brankas(INDUK, 'gabek'), gudang }, 'gabek');

  it('is sealed, found by its token alone, in its own tenant alone, and verified to the last picture', async () => {
    const isi = permohonanBaru('baru-pisah', []);
    const { token, kode } = await store.permohonan.buat(kantor, {
      ...isi,
      pemohon: { ...isi.pemohon, nama: RAHASIA },
    });
    const temuan = await cariPermohonan(database, token);
    expect(temuan?.tenant).toBe('gabek');
    expect(await cariPermohonan(database, kode)).toBeUndefined();
    const id = temuan?.permohonan ?? '';
    const unggahan = {
      nama: `${RAHASIA}.jpg`,
      mime: 'image/jpeg',
      bytes: new Uint8Array([1, 2, 3]),
      halaman: 1,
    };
    expect(await store.permohonan.dokumen.tambah(id, 'kk-lama', unggahan)).toBe(true);
    const mentah = await database.tenant('gabek').query(
      z.object({ isi: z.instanceof(Uint8Array), nama: z.instanceof(Uint8Array) }),
      sql`select p.isi, d.nama from permohonan p join permohonan_dokumen d on d.tenant = p.tenant
            and d.permohonan = p.id where p.tenant = 'gabek' and p.id = ${id}`,
    );
    for (const m of mentah)
      expect([m.isi, m.nama].some((b) => Buffer.from(b).toString('latin1').includes('Rahmawati'))).toBe(
        false,
      );
    const tetangga = database.tenant('tetangga');
    expect(await tetangga.query(z.unknown(), sql`select id from permohonan`)).toEqual([]);
    expect(await tetangga.query(z.unknown(), sql`select id from permohonan_dokumen`)).toEqual([]);
    expect(await periksa()).toEqual([]);

    await gudang.hapus('gabek', id);
    expect(await periksa()).toEqual([{ jenis: 'permohonan', tenant: 'gabek', id, sebab: 'dokumen' }]);
    await database
      .tenant('gabek')
      .execute(sql`update permohonan set isi = bungkus where tenant = 'gabek' and id = ${id}`);
    expect(await periksa()).toEqual([{ jenis: 'permohonan', tenant: 'gabek', id, sebab: 'isi' }]);
    expect(await store.permohonan.hapus(id)).toBe(true);
    expect(await periksa()).toEqual([]);
  });

  it('holds so many pictures and no more, and none once it was sent', async () => {
    const { token } = await store.permohonan.buat(kantor, permohonanBaru('baru-pisah', []));
    const id = (await cariPermohonan(database, token))?.permohonan ?? '';
    const foto = (n: number) => ({ nama: 'a', mime: 'image/jpeg', bytes: new Uint8Array([n]), halaman: 1 });
    const masuk = [];
    for (let n = 0; n < 42; n += 1) masuk.push(await store.permohonan.dokumen.tambah(id, 'kk-lama', foto(n)));
    expect(masuk.filter(Boolean)).toHaveLength(40);
    await store.permohonan.dokumen.buang(id, 'kk-lama');
    const isi = permohonanBaru('baru-pisah', []);
    expect(await store.permohonan.ubah(id, { versi: 1, isi, keadaan: 'dikirim' })).toBe(true);
    expect(await store.permohonan.ubah(id, { versi: 1, isi, keadaan: 'ditutup' })).toBe(false);
    expect(await store.permohonan.dokumen.tambah(id, 'kk-lama', foto(1))).toBe(false);
  });
});
