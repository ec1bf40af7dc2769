import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { berkasStore, type BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { SegelError } from '../../src/store/kripto/segel.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import {
  gudangMemori,
  KELURAHAN,
  kantorUji,
  kunciBaru,
  LOKET,
  migrasi,
  PAGI,
  pressBaru,
  pressDisposisi,
  TENANT,
  unggahanUji,
} from './kantor-uji.ts';

const RAHASIA = 'RAHMAWATI TIDAK BOLEH TERBACA';
const NIK = '1971060202009987';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let berkas: Berkas;
  const gudang = gudangMemori();
  beforeAll(async () => {
    database = await open(await migrasi());
    const uji = await kantorUji(database, { gudang });
    store = uji.store;
    const press = pressBaru(uji.naskah, { nama: RAHASIA, baris: { rt: '009', nik: [NIK] } });
    berkas = berhasil(
      await store.tekan({
        ...press,
        dokumenResmi: [{ jenis: 'tanda-terima', bytes: new TextEncoder().encode(RAHASIA) }],
        perintah: async (alat) => {
          const [catat, ...lagi] = [await press.perintah(alat)].flat();
          if (catat?.jenis !== 'catat') throw new Error('begins with catat');
          const dokumen = await alat.dokumen(unggahanUji(`${RAHASIA}.pdf`));
          return [{ ...catat, dokumen: [{ syarat: 'f-1.02', dokumen }] }, ...lagi];
        },
      }),
    );
    await store.draf.simpan(
      { orang: 'orang-1', berkas: berkas.id, bagian: 'form' },
      { nama: RAHASIA, nik: NIK },
    );
  });

  const baca = (dari: BerkasTenant) =>
    dari.isi({
      berkas: berkas.id,
      lingkup: 'sistem',
      rujukan: [berkas.pemohon],
      skema: z.object({ nama: z.string() }),
    });

  test('no column of any table holds the words or the number, except the name that lists show', async () => {
    const kolom = await database.outsideTenants().query(
      z.object({ tabel: z.string(), kolom: z.string(), tipe: z.string() }),
      sql`select table_name::text as tabel, column_name::text as kolom, data_type::text as tipe
          from information_schema.columns where table_schema = 'public' and table_name <> 'lajur_migrasi'`,
    );
    for (const { tabel, kolom: k, tipe } of kolom) {
      const nilai = tipe === 'bytea' ? `encode(${k}, 'escape')` : `${k}::text`;
      const text = `select count(*) as n from ${tabel} where ${nilai} like '%RAHMAWATI%' or ${nilai} like '%${NIK}%'`;
      const [row] = await database
        .tenant(TENANT)
        .query(z.object({ n: z.number() }), { text, params: [], pieces: [] });
      expect(row?.n, `${tabel}.${k}`).toBe(0);
    }
    for (const bytes of gudang.isi.values())
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('%PDF');
  });

  test('with another master key nothing opens, and nothing is taken for empty', async () => {
    expect((await baca(store)).get(berkas.pemohon.id)?.nama).toBe(RAHASIA);
    const induk = new Uint8Array(32).fill(8);
    const asing = berkasStore({ database, induk, gudang, jam: () => PAGI }).untuk(TENANT);
    await expect(baca(asing)).rejects.toThrow(SegelError);
    await expect(asing.dokumen.daftar(berkas.id, 'sistem')).rejects.toThrow(SegelError);
    await expect(asing.tekan(pressDisposisi(berkas))).rejects.toThrow(SegelError);
    await expect(
      asing.draf.ambil({ orang: 'orang-1', berkas: berkas.id, bagian: 'form' }, z.unknown()),
    ).rejects.toThrow(SegelError);
    expect(await asing.cari({ teks: NIK, lingkup: 'sistem' })).toEqual([]);
  });

  test('an open berkas is not forgotten; a closed one is, for good, and its chain still verifies', async () => {
    expect(await store.lupakan(berkas.id)).toBe(false);
    const tutup = berhasil(
      await store.tekan({
        ...pressDisposisi(berkas),
        konteks: LOKET,
        perintah: (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk(RAHASIA) }),
      }),
    );
    expect(await store.lupakan(berkas.id)).toBe(true);

    expect(await baca(store)).toEqual(new Map());
    expect(await store.dokumen.daftar(berkas.id, [KELURAHAN])).toEqual([]);
    expect(await store.dokumenResmi.daftar(berkas.id, [KELURAHAN])).toEqual([]);
    expect(await store.cari({ teks: NIK, lingkup: 'sistem' })).toEqual([]);
    expect([...gudang.isi.keys()].filter((k) => k.includes(berkas.id))).toEqual([]);
    expect((await store.ambil(berkas.id, [KELURAHAN]))?.baris).toMatchObject({
      namaPemohon: null,
      rt: null,
      nomor: tutup.nomor,
    });
    expect(await store.periksaRantai(berkas.id)).toMatchObject({ utuh: true, panjang: tutup.versi });
    const lagi = await store.tekan({ ...pressDisposisi(tutup), kunci: kunciBaru() });
    expect(lagi).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'belum_ada' } });
  });
});
