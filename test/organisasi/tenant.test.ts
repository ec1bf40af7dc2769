import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { masukStore, type MasukStore } from '../../src/store/masuk/masuk-store.ts';
import { aturGeser, bacaGeser } from '../../src/store/organisasi/jam-geser.ts';
import { organisasiStore } from '../../src/store/organisasi/organisasi-store.ts';
import { daftarTenant, simpanTenant, tenantUntukHost } from '../../src/store/organisasi/tenant.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from './contoh.ts';

const TABEL = [
  'versi_organisasi',
  'kantor',
  'jabatan',
  'pegawai',
  'penugasan',
  'akun',
  'percobaan_masuk',
  'sesi',
];
const BANYAK = z.object({ banyak: z.number() });

forEachEngine((open) => {
  let database: Database;
  let masuk: MasukStore;
  let sandi: ReadonlyMap<string, string>;

  beforeAll(async () => {
    database = await open(await migrasi());
    masuk = masukStore({ database });
    sandi = await masukkanContoh(database);
    await masukkanContoh(database, { tenant: 'lain' });
    await masuk.untuk('gabek').masuk({ akun: 'rizki', sandi: 'salah sekali', alamat: null, saat: SELASA });
    await masuk.untuk('gabek').masuk({ ...pemegang('mega'), saat: SELASA });
  });

  const pemegang = (akun: string) => ({ akun, sandi: sandi.get(akun) ?? '', alamat: null });

  const hitung = async (tabel: string, tenant: string | null): Promise<number> => {
    const scope = tenant === null ? database.outsideTenants() : database.tenant(tenant);
    const nama = { text: tabel, params: [], pieces: [tabel] };
    const [baris] = await scope.query(BANYAK, sql`select count(*) as banyak from ${nama}`);
    return baris?.banyak ?? -1;
  };

  test.each(TABEL)('%s: its own tenant sees rows, a stranger none', async (tabel) => {
    expect(await hitung(tabel, 'gabek')).toBeGreaterThan(0);
    expect(await hitung(tabel, 'tidak-ada')).toBe(0);
  });

  test.each(TABEL.filter((t) => t !== 'sesi'))('%s: nothing is seen outside tenants', async (tabel) => {
    expect(await hitung(tabel, null)).toBe(0);
  });

  test('rows of another tenant are neither written nor taken', async () => {
    const lain = database.tenant('lain');
    await expect(
      lain.execute(sql`insert into jabatan values ('gabek', 'x/y', 'gabek-satu', 'p', 'X')`),
    ).rejects.toMatchObject({ kind: 'refused' });
    expect(await lain.execute(sql`delete from sesi where tenant = 'gabek'`)).toBe(0);
    expect(await lain.execute(sql`update akun set harus_ganti = false where tenant = 'gabek'`)).toBe(0);
    await expect(
      lain.execute(sql`insert into tenant values ('baru', 'Baru', null, 'WIB', false, 0)`),
    ).rejects.toMatchObject({ kind: 'refused' });
  });

  test('a password opens its own tenant only', async () => {
    const hasil = await masuk.untuk('lain').masuk({ ...pemegang('rosmala'), saat: SELASA });
    expect(hasil).toMatchObject({ ok: false, sebab: 'salah' });
    const benar = await masuk.untuk('gabek').masuk({ ...pemegang('rosmala'), saat: SELASA });
    expect(benar.ok && (await masuk.sesi(benar.token, SELASA))).toMatchObject({ sesi: { tenant: 'gabek' } });
  });

  test('waiting in one tenant makes nobody wait in another', async () => {
    for (let ke = 0; ke < 5; ke += 1) {
      await masuk.untuk('lain').masuk({ akun: 'fitri', sandi: 'salah sekali', alamat: null, saat: SELASA });
    }
    expect(await masuk.untuk('lain').masuk({ ...pemegang('fitri'), saat: SELASA })).toMatchObject({
      sebab: 'tunggu',
    });
    expect(await masuk.untuk('gabek').masuk({ ...pemegang('fitri'), saat: SELASA })).toMatchObject({
      ok: true,
    });
  });

  test('an organisation is read whole, and only its own', async () => {
    const store = organisasiStore(database);
    const [gabek, kosong] = [await store.untuk('gabek').baca(), await store.untuk('tidak-ada').baca()];
    expect([gabek.kantor, gabek.jabatan, gabek.pegawai, gabek.penugasan].map((d) => d.length)).toEqual([
      2, 9, 9, 10,
    ]);
    expect(kosong.pegawai).toEqual([]);
  });

  test('the clock moves in the training office and is refused in a real one', async () => {
    await simpanTenant(database, { id: 'latihan', nama: 'Kantor latihan', latihan: true, dibuat: SELASA });
    await aturGeser(database.tenant('latihan'), 'latihan', { geser: 3_600_000, saat: SELASA });
    expect(await bacaGeser(database.tenant('latihan'), 'latihan')).toBe(3_600_000);
    await expect(
      aturGeser(database.tenant('gabek'), 'gabek', { geser: 3_600_000, saat: SELASA }),
    ).rejects.toMatchObject({ kind: 'foreign-key' });
    await expect(
      database
        .tenant('gabek')
        .execute(sql`insert into jam_geser (tenant, latihan, geser, diubah) values ('gabek', false, 1, 1)`),
    ).rejects.toMatchObject({ kind: 'check' });
    expect(await bacaGeser(database.tenant('gabek'), 'gabek')).toBe(0);
  });

  test('a training office never becomes a real one', async () => {
    await simpanTenant(database, {
      id: 'latihan',
      nama: 'Kecamatan sungguhan',
      latihan: false,
      dibuat: SELASA,
    });
    expect((await daftarTenant(database)).find((t) => t.id === 'latihan')).toMatchObject({
      nama: 'Kantor latihan',
      latihan: true,
    });
  });

  test('a host leads to its tenant, any other to those without one', async () => {
    await simpanTenant(database, {
      id: 'kota',
      nama: 'Kota',
      host: 'Kota.contoh.id',
      latihan: false,
      dibuat: SELASA,
    });
    const untuk = async (host: string, latihan = true) =>
      (await tenantUntukHost(database, host, { latihan })).map((t) => t.id);
    expect(await untuk('kota.contoh.ID')).toEqual(['kota']);
    expect(await untuk('lain.contoh.id')).toEqual(['gabek', 'lain', 'latihan']);
    expect(await untuk('lain.contoh.id', false)).toEqual(['gabek', 'lain']);
    // An address in digits is nobody's name: the office with a name still opens on its own computer.
    for (const host of ['127.0.0.1', 'localhost', '192.168.1.10', '::1'])
      expect(await untuk(host, false)).toEqual(['gabek', 'lain', 'kota']);
  });
});
