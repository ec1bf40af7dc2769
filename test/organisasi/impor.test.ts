import { beforeAll, beforeEach, expect, test } from 'vitest';
import { imporKantor } from '../../src/cli/kantor-impor.ts';
import { aturSandi } from '../../src/cli/sandi-atur.ts';
import type { Database } from '../../src/store/database/database.ts';
import { masukStore } from '../../src/store/masuk/masuk-store.ts';
import { organisasiStore } from '../../src/store/organisasi/organisasi-store.ts';
import { daftarTenant, simpanTenant } from '../../src/store/organisasi/tenant.ts';
import { forEachEngine } from '../database/engines.ts';
import { CONTOH, hari, migrasi, sandiDari, SELASA, SOP, urutan } from './contoh.ts';

forEachEngine((open) => {
  let database: Database;
  let idBaru: () => string;
  let tenant = '';
  let nomor = 0;

  beforeAll(async () => {
    database = await open(await migrasi());
  });

  // A tenant for each test: opening a database costs seconds.
  beforeEach(() => {
    tenant = `gabek-${(nomor += 1)}`;
    idBaru = urutan();
  });

  const di = (teks: string, kunci = tenant): string => teks.replace('kunci: gabek\n', `kunci: ${kunci}\n`);

  const impor = (teks: string, coba = false): Promise<readonly string[]> =>
    imporKantor(database, { file: 'kantor.yaml', teks: di(teks), coba, sop: SOP, saat: SELASA, idBaru });
  const baca = () => organisasiStore(database).untuk(tenant).baca();

  test('a trial changes nothing, not even the list of tenants', async () => {
    expect((await impor(CONTOH, true)).join('\n')).toContain('Pegawai    9 baru');
    expect((await daftarTenant(database)).map((t) => t.id)).not.toContain(tenant);
    expect((await baca()).pegawai).toEqual([]);
  });

  test('the same file twice: everything stays, nobody gets another password', async () => {
    const sandi = sandiDari(await impor(CONTOH));
    expect(sandi.size).toBe(9);
    const sesudah = await baca();
    const lagi = await impor(CONTOH);
    expect(lagi.slice(0, 4).join('\n')).not.toMatch(/[1-9]/);
    expect(sandiDari(lagi).size).toBe(0);
    expect(await baca()).toEqual(sesudah);
    const masuk = await masukStore({ database })
      .untuk(tenant)
      .masuk({ akun: 'mega', sandi: sandi.get('mega') ?? '', alamat: null, saat: SELASA });
    expect(masuk).toMatchObject({ ok: true, harusGanti: true });
  });

  test('a changed file: names change, an end is set, a successor begins, a newcomer gets a password', async () => {
    await impor(CONTOH);
    const lama = await baca();
    const teks = CONTOH.replace('nama: Fitri Handayani', 'nama: Fitri Handayani Putri')
      .replace(
        '/loket-2, status: definitif, mulai: 2024-01-02 }',
        '/loket-2, status: definitif, mulai: 2024-01-02, sampai: 2026-11-30 }\n  - { akun: sari, jabatan: gabek-satu/loket-2, status: definitif, mulai: 2026-12-01 }',
      )
      .replace('nama: Mega Lestari }', 'nama: Mega Lestari }\n  - { akun: sari, nama: Sari Dewi }');
    expect([...sandiDari(await impor(teks)).keys()]).toEqual(['sari']);
    const kini = await baca();
    const fitri = kini.pegawai.find((p) => p.akun === 'fitri');
    expect(fitri).toMatchObject({
      nama: 'Fitri Handayani Putri',
      id: lama.pegawai.find((p) => p.akun === 'fitri')?.id,
    });
    const loket = kini.penugasan.filter((p) => p.jabatan === 'gabek-satu/loket-2');
    expect(loket.map((p) => [p.mulai, p.sampai])).toEqual([
      [hari('2024-01-02'), hari('2026-12-01')],
      [hari('2026-12-01'), null],
    ]);
    expect((await impor(teks)).slice(0, 4).join('\n')).not.toMatch(/[1-9]/);
  });

  test('an end already written is not moved back: the file is refused on its line', async () => {
    await impor(CONTOH.replace('sampai: 2026-11-27', 'sampai: 2026-11-25'));
    await expect(impor(CONTOH)).rejects.toThrow(
      /kantor\.yaml:\d+: Akhir penugasan ini sudah tercatat lebih awal/,
    );
  });

  test('what the file no longer says stays, and is told', async () => {
    await impor(CONTOH);
    const teks = CONTOH.split('\n')
      .filter((b) => !/akun: mega/.test(b))
      .join('\n');
    expect((await impor(teks)).join('\n')).toMatch(/tetap berlaku:\n.*\(loket 2\): Mega Lestari/);
    expect((await baca()).penugasan).toHaveLength(10);
  });

  test('a broken file changes nothing', async () => {
    await impor(CONTOH);
    const sebelum = await baca();
    const teks = CONTOH.replace('nama: Fitri Handayani', 'nama: Diganti').replace('awalan: KG', 'awalan: G1');
    await expect(impor(teks)).rejects.toThrow(/kantor\.yaml:\d+: Awalan nomor ini sudah dipakai/);
    expect(await baca()).toEqual(sebelum);
  });

  test('the training office is not entered over', async () => {
    await simpanTenant(database, { id: tenant, nama: 'Latihan', latihan: true, dibuat: SELASA });
    await expect(impor(CONTOH)).rejects.toThrow('adalah kantor latihan');
  });

  test('an import cut off before the passwords is made whole by the next', async () => {
    await simpanTenant(database, { id: tenant, nama: 'Kecamatan Gabek', latihan: false, dibuat: SELASA });
    const { parseKantorFile } = await import('../../src/naskah/kantor-file.ts');
    const { ZONA } = await import('../../src/core/waktu/zona.ts');
    const { isi } = parseKantorFile('kantor.yaml', CONTOH);
    await organisasiStore(database)
      .untuk(tenant)
      .impor(isi, { sop: SOP, zona: ZONA.WIB, saat: SELASA, idBaru });
    expect(sandiDari(await impor(CONTOH)).size).toBe(9);
  });

  test('a new password for a forgotten one: the old is gone, sessions end, the waiting is over', async () => {
    const sandi = sandiDari(await impor(CONTOH)).get('rosmala') ?? '';
    const masuk = masukStore({ database });
    const coba = (s: string) =>
      masuk.untuk(tenant).masuk({ akun: 'rosmala', sandi: s, alamat: null, saat: SELASA });
    const sesi = await coba(sandi);
    for (let ke = 0; ke < 5; ke += 1) await coba('bukan sandinya');
    expect(await coba(sandi)).toMatchObject({ sebab: 'tunggu' });
    const [baris = ''] = await aturSandi(database, {
      akun: '197811022003122005',
      kantor: tenant,
      saat: SELASA,
    });
    const baru = baris.slice(-14);
    expect(sesi.ok && (await masuk.sesi(sesi.token, SELASA))).toEqual({ jenis: 'tidak_ada' });
    expect(await coba(baru)).toMatchObject({ ok: true, harusGanti: true });
    expect(await coba(sandi)).toMatchObject({ ok: false });
  });

  test('an account that is nowhere, or in two offices, is said so', async () => {
    await impor(CONTOH);
    await impor(di(CONTOH, 'lain'));
    const atur = (akun: string, kantor: string | null) => aturSandi(database, { akun, kantor, saat: SELASA });
    await expect(atur('tamu', null)).rejects.toThrow('Akun "tamu" tidak ada');
    await expect(atur('mega', null)).rejects.toThrow(/Akun "mega" ada di .* dan .*lain/);
    await expect(atur('mega', 'entah')).rejects.toThrow('Kantor "entah" tidak ada');
    expect((await atur('mega', 'lain'))[0]).toContain('(lain)');
  });
});
