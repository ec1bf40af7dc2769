import { beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { HARI, JAM, MENIT } from '../../src/core/waktu/saat.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { masukStore, type MasukStore } from '../../src/store/masuk/masuk-store.ts';
import type { HasilMasuk } from '../../src/store/masuk/masuk.ts';
import { tulisPengaturan } from '../../src/store/organisasi/pengaturan.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from './contoh.ts';

forEachEngine((open) => {
  let database: Database;
  let store: MasukStore;
  let sandi: ReadonlyMap<string, string>;

  let tenant = '';
  let nomor = 0;

  beforeAll(async () => {
    database = await open(await migrasi());
    store = masukStore({ database });
  });

  // A tenant for each test: opening a database costs seconds.
  beforeEach(async () => {
    tenant = `gabek-${(nomor += 1)}`;
    sandi = await masukkanContoh(database, { tenant });
  });

  const masuk = (
    akun: string,
    s: string,
    saat = SELASA,
    alamat: string | null = '10.0.0.7',
  ): Promise<HasilMasuk> => store.untuk(tenant).masuk({ akun, sandi: s, alamat, saat });
  const benar = (akun: string): string => sandi.get(akun) ?? '';
  const kalimat = (h: HasilMasuk): string => (h.ok ? '' : h.kalimat);

  const token = async (akun: string, saat = SELASA): Promise<string> => {
    const hasil = await masuk(akun, benar(akun), saat);
    if (!hasil.ok) throw new Error(hasil.kalimat);
    return hasil.token;
  };

  test('by account name or NIP, as people type them', async () => {
    for (const nama of ['rosmala', ' Rosmala ', '197811022003122005', '19781102 200312 2 005']) {
      expect(await masuk(nama, benar('rosmala'))).toMatchObject({ ok: true, harusGanti: true });
    }
  });

  test('an account that does not exist answers word for word as one that does', async () => {
    for (let ke = 0; ke < 8; ke += 1) {
      const [ada, tidak] = [await masuk('mega', 'salah sekali'), await masuk('tidak.ada', 'salah sekali')];
      expect(kalimat(tidak)).toBe(kalimat(ada));
    }
  });

  test('five tries are free, then one waits longer each time, and is told until when', async () => {
    const coba = (saat: number) => masuk('mega', 'salah sekali', saat);
    const semua = [];
    for (let ke = 0; ke < 5; ke += 1) semua.push(kalimat(await coba(SELASA)));
    expect(semua[0]).toBe('Akun dan sandi belum cocok. Periksa ejaan dan tombol Caps Lock.');
    expect(semua[2]).toContain('Sisa 2 percobaan');
    expect(await coba(SELASA + MENIT - 1)).toMatchObject({ sebab: 'tunggu', sampai: SELASA + MENIT });
    expect(kalimat(await coba(SELASA))).toBe(
      'Terlalu banyak percobaan dengan akun ini. Coba lagi pukul 08.01 WIB, 1 menit lagi. ' +
        'Lupa sandi? Admin kantor dapat memberi sandi baru sekarang juga.',
    );
    expect(await masuk('mega', benar('mega'), SELASA)).toMatchObject({ sebab: 'tunggu' });
    expect(await coba(SELASA + MENIT)).toMatchObject({ sebab: 'salah' });
    expect(await coba(SELASA + MENIT)).toMatchObject({ sebab: 'tunggu', sampai: SELASA + 3 * MENIT });
    expect(await masuk('mega', benar('mega'), SELASA + 3 * MENIT)).toMatchObject({ ok: true });
    expect(await coba(SELASA + 3 * MENIT)).toMatchObject({ sebab: 'salah' });
  });

  test('twenty at once are not twenty free tries', async () => {
    const semua = await Promise.all(Array.from({ length: 20 }, () => masuk('mega', 'salah sekali')));
    expect(semua.filter((h) => !h.ok && h.sebab === 'salah')).toHaveLength(5);
  });

  test('name and NIP share their tries', async () => {
    for (let ke = 0; ke < 5; ke += 1) await masuk(ke % 2 ? 'rosmala' : '197811022003122005', 'salah sekali');
    expect(await masuk('rosmala', benar('rosmala'))).toMatchObject({ sebab: 'tunggu' });
    expect(await masuk('197811022003122005', benar('rosmala'))).toMatchObject({ sebab: 'tunggu' });
  });

  test('one address trying many names waits; others do not', async () => {
    for (let ke = 0; ke < 50; ke += 1) await masuk(`nama-${ke}`, 'x');
    expect(kalimat(await masuk('mega', benar('mega')))).toContain('dari jaringan ini');
    expect(await masuk('mega', benar('mega'), SELASA, '10.0.0.8')).toMatchObject({ ok: true });
  });

  test('right passwords of a whole office never make its address wait', async () => {
    await masuk('mega', 'salah sekali');
    for (let ke = 0; ke < 55; ke += 1) expect((await masuk('rizki', benar('rizki'))).ok).toBe(true);
  });

  test('a day later nothing is remembered; a clock that goes back locks nobody out', async () => {
    for (let ke = 0; ke < 9; ke += 1) await masuk('mega', 'salah sekali', SELASA + ke * 30 * MENIT);
    const nanti = await masuk('mega', 'salah sekali', SELASA + 2 * HARI);
    expect(kalimat(nanti)).not.toContain('Sisa');
    for (let ke = 0; ke < 5; ke += 1) await masuk('fitri', 'salah sekali', SELASA + HARI);
    expect(await masuk('fitri', benar('fitri'), SELASA)).toMatchObject({ ok: true });
  });

  test('strange typing is only wrong', async () => {
    for (const aneh of ["' or 1=1 --", '', '\u0000', 'x'.repeat(100_000), '<script>']) {
      expect(await masuk(aneh, aneh)).toMatchObject({ ok: false });
      expect(await masuk('mega', aneh, SELASA + 2 * HARI)).toMatchObject({ ok: false });
    }
  });

  test('a session lives while it is used, and at most twelve hours', async () => {
    const t = await token('mega');
    expect(await store.sesi(t, SELASA)).toMatchObject({
      jenis: 'berlaku',
      sesi: { habis: SELASA + 8 * JAM },
    });
    expect(await store.sesi(t, SELASA + 8 * JAM - 1)).toMatchObject({ jenis: 'berlaku' });
    expect(await store.sesi(t, SELASA + 12 * JAM - 1)).toMatchObject({
      jenis: 'berlaku',
      sesi: { habis: SELASA + 12 * JAM },
    });
    expect(await store.sesi(t, SELASA + 12 * JAM)).toMatchObject({ jenis: 'habis', sebab: 'lama' });
  });

  test('eight hours without a request end it, and it can be said why', async () => {
    const t = await token('mega');
    expect(await store.sesi(t, SELASA + 8 * JAM)).toMatchObject({
      jenis: 'habis',
      sebab: 'diam',
      tenant,
    });
  });

  test('an office may set other lengths', async () => {
    const isi = { diam: 30, mutlak: 60 };
    await tulisPengaturan(database.tenant(tenant), tenant, {
      kunci: 'sesi',
      isi,
      saat: SELASA,
      oleh: null,
    });
    const t = await token('mega');
    expect(await store.sesi(t, SELASA + 30 * MENIT)).toMatchObject({ jenis: 'habis', sebab: 'diam' });
  });

  test('a one-time password ends by itself, is said to its knower alone, and who gave it is on record', async () => {
    const admin = (await store.untuk(tenant).keadaanAkun())[0]?.pegawai ?? '';
    const baru = await store.untuk(tenant).buatSandiSekali('mega', { oleh: admin, saat: SELASA + MENIT });
    const sampai = SELASA + MENIT + 3 * HARI;
    expect(baru?.sampai).toBe(sampai);
    const { sandi: sekali } = baru ?? { sandi: '' };
    expect(await masuk('mega', sekali, sampai - 1)).toMatchObject({ ok: true, harusGanti: true });
    expect(kalimat(await masuk('mega', sekali, sampai))).toMatch(/^Masa sandi sekali pakai ini/u);
    expect(kalimat(await masuk('mega', 'salah sekali', sampai))).toMatch(/^Akun dan sandi belum/u);
    const keadaan = (await store.untuk(tenant).keadaanAkun()).find((a) => a.diberikan?.oleh === admin);
    expect(keadaan).toMatchObject({
      sandi: 'sekali',
      sampai,
      diberikan: { pada: SELASA + MENIT },
    });
    await tulisPengaturan(database.tenant(tenant), tenant, {
      kunci: 'sandi',
      isi: { sekaliHari: 1 },
      saat: SELASA,
      oleh: null,
    });
    const sehari = await store.untuk(tenant).buatSandiSekali('mega', { oleh: null, saat: SELASA });
    expect(sehari?.sampai).toBe(SELASA + HARI);
  });

  test('logging out ends this session only; a made-up token is none', async () => {
    const [satu, dua] = [await token('mega'), await token('mega')];
    await store.keluar(satu);
    expect(await store.sesi(satu, SELASA)).toEqual({ jenis: 'tidak_ada' });
    expect(await store.sesi(dua, SELASA)).toMatchObject({ jenis: 'berlaku' });
    for (const palsu of ['', 'x', dua.slice(1), `${dua} `]) {
      expect(await store.sesi(palsu, SELASA)).toEqual({ jenis: 'tidak_ada' });
    }
  });

  test('the database holds neither tokens nor passwords', async () => {
    const t = await token('mega');
    const baris = z.object({ isi: z.string() });
    const sesi = await database.outsideTenants().query(baris, sql`select s::text as isi from sesi s`);
    const akun = await database.tenant(tenant).query(baris, sql`select a::text as isi from akun a`);
    const semua = [...sesi, ...akun].map((b) => b.isi).join('\n');
    expect(semua).not.toContain(t);
    expect(semua).not.toContain(Buffer.from(t).toString('hex'));
    expect(semua).not.toContain(benar('mega'));
    expect(semua.match(/\$argon2id\$v=19\$m=19456,t=2,p=1\$/g)).toHaveLength(9);
  });

  test('changing one’s password ends the other sessions and the duty to change it', async () => {
    const [ini, lain, rekan] = [await token('mega'), await token('mega'), await token('rizki')];
    const sesi = await store.sesi(ini, SELASA);
    const pegawai = sesi.jenis === 'berlaku' ? sesi.sesi.pegawai : '';
    expect(sesi).toMatchObject({ sesi: { harusGanti: true } });
    const ganti = (lama: string, baru: string) =>
      store.untuk(tenant).gantiSandi({ pegawai, lama, baru, token: ini, saat: SELASA });
    expect(await ganti(benar('mega'), 'pendek')).toMatchObject({ ok: false, bidang: 'baru' });
    expect(await ganti('bukan sandinya', 'hujan di pagi hari')).toMatchObject({ ok: false, bidang: 'lama' });
    expect(await ganti(benar('mega'), benar('mega'))).toMatchObject({ ok: false, bidang: 'baru' });
    expect(await ganti(benar('mega'), 'hujan di pagi hari')).toEqual({ ok: true });
    expect(await store.sesi(ini, SELASA)).toMatchObject({ jenis: 'berlaku', sesi: { harusGanti: false } });
    expect(await store.sesi(lain, SELASA)).toEqual({ jenis: 'tidak_ada' });
    expect(await store.sesi(rekan, SELASA)).toMatchObject({ jenis: 'berlaku' });
    expect(await masuk('mega', benar('mega'))).toMatchObject({ ok: false });
    expect(await masuk('mega', 'hujan di pagi hari')).toMatchObject({ ok: true, harusGanti: false });
  });

  test('a stolen session does not guess the password for ever', async () => {
    const t = await token('mega');
    const sesi = await store.sesi(t, SELASA);
    const pegawai = sesi.jenis === 'berlaku' ? sesi.sesi.pegawai : '';
    const ganti = (lama: string) =>
      store.untuk(tenant).gantiSandi({ pegawai, lama, baru: 'hujan di pagi hari', token: t, saat: SELASA });
    for (let ke = 0; ke < 5; ke += 1) await ganti('bukan sandinya');
    const hasil = await ganti(benar('mega'));
    expect(hasil.ok ? '' : hasil.kalimat).toContain('Coba lagi pukul 08.01 WIB');
  });
});
