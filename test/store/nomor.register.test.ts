import { beforeAll, expect, test } from 'vitest';
import { nomorRegister, registerBerlaku } from '../../src/core/berkas/register.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { jalanNomor, TANDA } from './jalan-nomor.ts';
import { kantorUji, migrasi, TENANT } from './kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let naskah: Naskah;
  beforeAll(async () => {
    database = await open(await migrasi());
    ({ store, naskah } = await kantorUji(database));
  });
  const buku = (kantor: string) => store.bukuNomor.daftar(kantor, 2026, 'register');

  test('a hundred signings at once bind a hundred consecutive register numbers', async () => {
    const jalan = jalanNomor(store, naskah, 'seratus');
    const siap = await Promise.all(Array.from({ length: 100 }, () => jalan.siap()));
    const tertanda = (await Promise.all(siap.map((b) => jalan.tanda(b)))).map(berhasil);
    const urut = tertanda.map((b) => Number(nomorRegister(b, TANDA)?.split('/')[1])).sort((a, b) => a - b);
    expect(urut).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    const daftar = await buku('seratus');
    expect(daftar.map((n) => n.urut)).toEqual(urut);
    expect(new Set(daftar.map((n) => n.berkas))).toEqual(new Set(tertanda.map((b) => b.id)));
    expect(daftar.every((n) => n.tanda === TANDA && n.batal === null)).toBe(true);
  }, 90_000);

  test('printed first, by two at once, then signed and sent back: one number throughout', async () => {
    const jalan = jalanNomor(store, naskah, 'cetak');
    const b = await jalan.siap();
    const [satu, dua] = await Promise.all([jalan.nomori(b), jalan.nomori(b)]);
    expect([satu.hasil, dua.hasil]).toEqual(['berhasil', 'berhasil']);
    const kini = (await store.ambil(b.id, 'sistem'))?.berkas ?? b;
    expect(kini.register).toHaveLength(1);
    expect(nomorRegister(kini, TANDA)).toBe('400.12.2.1/1/CETAK/2026');
    // Whoever holds the sheet finds its berkas by the number on it, and no other office does.
    const cari = (teks: string, lingkup: readonly string[]) => store.cari({ teks, lingkup });
    expect((await cari('400.12.2.1/1/cetak', ['cetak'])).map((x) => x.id)).toEqual([b.id]);
    expect(await cari('400.12.2.1/1/cetak', ['kantor-lain'])).toEqual([]);
    expect(await cari('400.12.2.1/9/cetak', ['cetak'])).toEqual([]);
    // Printing disturbs nobody: the signer's page was opened before it.
    const tertanda = berhasil(await jalan.tanda(b));
    expect(tertanda.register).toEqual(kini.register);
    const ditarik = berhasil(await jalan.tekan(tertanda, 'lurah', { jenis: 'tarik' }));
    expect(berhasil(await jalan.tanda(ditarik)).register).toEqual(kini.register);
    expect(await buku('cetak')).toHaveLength(1);
    const jenis = (await store.riwayat(b.id, 'sistem')).map((p) => p.catatan.peristiwa.jenis);
    expect(jenis.filter((j) => j === 'dinomori')).toHaveLength(1);
  });

  test('a refused signing uses up no number, and nobody numbers for another office', async () => {
    const jalan = jalanNomor(store, naskah, 'ditolak');
    const baru = await jalan.baru();
    expect((await jalan.tanda(baru)).hasil).toBe('ditolak');
    const siap = await jalan.siap();
    expect((await jalan.tekan(siap, 'lurah', { jenis: 'nomori', tanda: 'ttd-camat' })).hasil).toBe('ditolak');
    expect(await buku('ditolak')).toEqual([]);
    expect(nomorRegister(berhasil(await jalan.tanda(siap)), TANDA)).toContain('/1/');
  });

  test('voided before it was signed: the reason in the book, the next number on the next print', async () => {
    const jalan = jalanNomor(store, naskah, 'batal');
    const b = await jalan.siap();
    const bernomor = berhasil(await jalan.nomori(b));
    const batal = berhasil(await jalan.tekan(bernomor, 'lurah', 'batal_nomor'));
    expect(registerBerlaku(batal, TANDA)).toBeUndefined();
    const lagi = berhasil(await jalan.nomori(batal));
    expect(lagi.register.map((r) => [r.nomor, r.batal?.sebab])).toEqual([
      ['400.12.2.1/1/BATAL/2026', 'pejabat'],
      ['400.12.2.1/2/BATAL/2026', undefined],
    ]);
    expect(await buku('batal')).toMatchObject([
      { urut: 1, batal_sebab: 'pejabat', batal_alasan: lagi.register[0]?.batal?.alasan.id },
      { urut: 2, batal: null },
    ]);
    // Signed, it stays; only a press that takes the letter's ground away voids it, in the same commit.
    const tertanda = berhasil(await jalan.tanda(lagi));
    const ditolak = await jalan.tekan(tertanda, 'lurah', 'batal_nomor');
    expect(ditolak).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'nomor_bertanda' } });
    const tutup = berhasil(await jalan.tekan(tertanda, 'staf-kelurahan', 'batalkan'));
    expect(registerBerlaku(tutup, TANDA)).toBeUndefined();
    expect((await buku('batal')).map((n) => n.batal_sebab)).toEqual(['pejabat', 'dibatalkan']);
    expect(await store.periksaRantai(b.id)).toMatchObject({ utuh: true });
  });

  test('a number that another kantor wrote already is refused in words, and nothing is used up', async () => {
    const satu = jalanNomor(store, naskah, 'kembar');
    const dua = jalanNomor(store, naskah, 'kembar-dua', satu.register.unit);
    berhasil(await satu.tanda(await satu.siap()));
    const b = await dua.siap();
    expect(await dua.tanda(b)).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'nomor_bentrok' } });
    expect(await buku('kembar-dua')).toEqual([]);
    expect((await store.ambil(b.id, 'sistem'))?.berkas.versi).toBe(b.versi);
  });

  test('the book refuses to move a number to another berkas, or to bring a void one back', async () => {
    const jalan = jalanNomor(store, naskah, 'tetap');
    const b = berhasil(await jalan.tanda(await jalan.siap()));
    berhasil(await jalan.tekan(b, 'staf-kelurahan', 'batalkan'));
    const db = database.tenant(TENANT);
    const where = sql`where tenant = ${TENANT} and kantor = 'tetap' and jenis = 'register'`;
    await expect(db.execute(sql`update buku_nomor set berkas = 'lain' ${where}`)).rejects.toThrow('settled');
    await expect(
      db.execute(sql`update buku_nomor set batal = null, batal_alasan = null ${where}`),
    ).rejects.toThrow('settled');
    await expect(db.execute(sql`delete from buku_nomor ${where}`)).rejects.toThrow();
  });
});
