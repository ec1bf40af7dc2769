import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { crc32 } from '../../src/core/foto/crc32.ts';
import { permohonanBaru } from '../../src/core/permohonan/permohonan.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { cariPermohonan } from '../../src/store/permohonan/cari-permohonan.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { gudangMemori, kantorUji } from './kantor-uji.ts';

const MB = 1024 * 1024;
const KUOTA = { banyak: 60, ukuran: 120 * MB };

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let kantor = '';
  let saat = SELASA;
  const gudang = gudangMemori();
  beforeAll(async () => {
    database = await open(await migrasi());
    await masukkanContoh(database);
    ({ store } = await kantorUji(database, { jam: () => saat, gudang }));
    const [satu] = await database
      .tenant('gabek')
      .query(z.object({ id: z.string() }), sql`select id from kantor where tenant = 'gabek' limit 1`);
    kantor = satu?.id ?? '';
  });

  const mulai = (pemilik: string, ukuran: number, crc = 0) =>
    store.unggahan.mulai({ pemilik, saat, nama: 'a', ukuran, crc, kuota: KUOTA });
  const baru = async (): Promise<string> => {
    const { token } = await store.permohonan.buat(kantor, permohonanBaru('baru-pisah', []));
    return (await cariPermohonan(database, token))?.permohonan ?? '';
  };
  const foto = (n: number) => ({ nama: 'a', mime: 'image/jpeg', bytes: new Uint8Array([n]), halaman: 1 });

  it('of many pieces for one place at once only one is written', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const milik = { pemilik: 'ajuan:a', saat };
    const id = (await mulai(milik.pemilik, 3, crc32(bytes))) ?? '';
    const kirim = () => store.unggahan.tambah(milik, id, { dari: 0, bytes });
    const hasil = await Promise.all(Array.from({ length: 8 }, kirim));
    expect(hasil.filter((h) => h.hasil === 'diterima')).toHaveLength(1);
    const rak = () => [...gudang.isi.keys()].filter((k) => k.includes(id));
    expect(rak()).toHaveLength(1);
    expect((await store.unggahan.ambil(milik, id))?.bytes).toEqual(bytes);
    await store.unggahan.buangSemua(milik.pemilik);
    expect(rak()).toEqual([]);
    expect(await store.unggahan.lihat(milik, id)).toBeUndefined();
  });

  it('strangers who announce all that they may take no room from the officials', async () => {
    const mengumumkan = Array.from({ length: 18 }, (_, n) => `ajuan:asing-${n}`);
    const masuk: (string | undefined)[] = [];
    for (const pemilik of mengumumkan) masuk.push(await mulai(pemilik, 120 * MB));
    expect(masuk.at(-1)).toBeUndefined();
    expect(await mulai('orang:rizki', 15 * MB)).toBeDefined();
    expect(await mulai('tautan:b', 15 * MB)).toBeDefined();
  });

  it('a picture that is refused is never written, and all requests together have an end', async () => {
    const [penuh, lain] = [await baru(), await baru()];
    for (let n = 0; n < 40; n += 1) await store.permohonan.dokumen.tambah(penuh, 'kk-lama', foto(n));
    const sebelum = gudang.isi.size;
    expect(await store.permohonan.dokumen.tambah(penuh, 'kk-lama', foto(99))).toBe(false);
    expect(await store.permohonan.dokumen.tambah(lain, 'kk-lama', foto(1))).toBe(true);
    await database.tenant('gabek').execute(sql`insert into permohonan_dokumen
      (tenant, permohonan, id, syarat, hash, nama, mime, ukuran, pada)
      select 'gabek', ${penuh}, 'x' || n, 'kk-lama', 'x', ''::bytea, 'image/jpeg', 2147483647, 0 from generate_series(1, 5) n`);
    expect(await store.permohonan.dokumen.tambah(lain, 'kk-lama', foto(2))).toBe(false);
    expect(gudang.isi.size).toBe(sebelum + 1);
  });

  it('a receiving that broke off before it made a berkas does not keep the pemohon from deleting', async () => {
    const id = await baru();
    const isi = permohonanBaru('baru-pisah', []);
    await store.permohonan.ubah(id, { versi: 1, isi, keadaan: 'dikirim' });
    await store.permohonan.pegang(id, { orang: 'rizki', versi: 2 });
    expect(await store.permohonan.hapus(id)).toBe(false);
    saat += 3 * 60_000;
    expect(await store.permohonan.hapus(id)).toBe(true);
  });
});
