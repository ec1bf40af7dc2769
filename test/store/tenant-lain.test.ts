import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import {
  gudangMemori,
  KELURAHAN,
  kantorUji,
  migrasi,
  PENOMORAN,
  pressBaru,
  pressDisposisi,
  pressKomentar,
  TENANT,
  unggahanUji,
} from './kantor-uji.ts';

const SEMUA = { dari: 0, sampai: 1e15, batas: 10, lewati: 0 };
const TAK_ADA = { ok: false, sebab: 'tidak_ada', berkas: null };

/** Everything that reads, as another tenant or another kantor would call it, with what it must answer. */
function pembacaan(store: BerkasTenant, berkas: Berkas, dokumen: string, kantor: string) {
  const lingkup = [kantor];
  const tempat = [{ kantor: KELURAHAN === kantor ? KELURAHAN : kantor, pelaksana: 'lurah' }];
  const { id } = berkas;
  const nomor = berkas.nomor ?? '';
  const kosong = { baris: [], jumlah: 0 };
  return [
    ['ambil', store.ambil(id, lingkup), undefined],
    ['ambilNomor', store.ambilNomor(nomor, lingkup), undefined],
    ['riwayat', store.riwayat(id, lingkup), []],
    ['isi', store.isi({ berkas: id, lingkup, rujukan: [berkas.pemohon], skema: z.unknown() }), new Map()],
    ...(['kerja', 'pemohon', 'diteruskan', 'semua'] as const).map(
      (antrean) => [antrean, store.antrean({ tempat, antrean, sejak: 0 }), kosong] as const,
    ),
    ['hitung', store.hitung(tempat, 0).then((h) => h.kerja + h.semua + h.pemohon + h.diteruskan), 0],
    ['cari nama', store.cari({ teks: 'siti', lingkup }), []],
    ['cari nomor', store.cari({ teks: nomor, lingkup }), []],
    ['cari NIK', store.cari({ teks: '1971060202009901', lingkup }), []],
    ['dokumen', store.dokumen.daftar(id, lingkup), []],
    ['buka dokumen', store.dokumen.buka(id, dokumen, lingkup), undefined],
    ['dokumen resmi', store.dokumenResmi.daftar(id, lingkup), []],
    ['di loket', store.tandaiDiLoket(id, true, lingkup), false],
    ['buku nomor', store.nomor.nomorBulan('berkas', { kantor, ...SEMUA }), kosong],
    ['agenda', store.nomor.peristiwaBulan(['diterima'], { kantor, ...SEMUA }), kosong],
    ['blok', store.nomor.daftarBlok(kantor), []],
    ['lembar blok', store.nomor.lembarBlok(kantor, 'blok'), []],
    ['nomor blok', store.nomor.lihatDiBlok({ kantor, nomor, terjadi: 0, kini: 0 }), TAK_ADA],
    ['tutup blok', store.nomor.tutupBlok({ kantor, id: 'blok', alasan: 'a b', oleh: 'x' }), false],
  ] as const;
}

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let lain: BerkasTenant;
  let berkas: Berkas;
  let dokumen = '';
  beforeAll(async () => {
    database = await open(await migrasi());
    const gudang = gudangMemori();
    const uji = await kantorUji(database, { gudang });
    store = uji.store;
    lain = (await kantorUji(database, { gudang, tenant: 'tetangga' })).store;
    const press = pressBaru(uji.naskah);
    const hasil = await store.tekan({
      ...press,
      perintah: async (alat) => {
        const [catat, ...lagi] = [await press.perintah(alat)].flat();
        if (catat?.jenis !== 'catat') throw new Error('begins with catat');
        const rujukan = await alat.dokumen(unggahanUji());
        dokumen = rujukan.id;
        return [{ ...catat, dokumen: [{ syarat: 'f-1.02', dokumen: rujukan }] }, ...lagi];
      },
    });
    if (hasil.hasil !== 'berhasil') throw new Error(JSON.stringify(hasil));
    berkas = hasil.berkas;
    await store.nomor.bukaBlok(PENOMORAN, { id: 'blok', banyak: 2, oleh: 'orang' });
  });

  test('its own kantor sees it through every read, so that the next tests mean something', async () => {
    const [terbaca, isi, baris, nik, buka] = await Promise.all([
      store.ambil(berkas.id, [KELURAHAN]),
      store.isi({ berkas: berkas.id, lingkup: [KELURAHAN], rujukan: [berkas.pemohon], skema: z.unknown() }),
      store.antrean({ tempat: [{ kantor: KELURAHAN, pelaksana: 'lurah' }], antrean: 'kerja', sejak: 0 }),
      store.cari({ teks: '1971060202009901', lingkup: [KELURAHAN] }),
      store.dokumen.buka(berkas.id, dokumen, [KELURAHAN]),
    ]);
    expect(terbaca?.baris.id).toBe(berkas.id);
    expect([isi.size, baris.jumlah, nik.length]).toEqual([1, 1, 1]);
    const buku = await store.nomor.nomorBulan('berkas', { kantor: KELURAHAN, ...SEMUA });
    const agenda = await store.nomor.peristiwaBulan(['diterima'], { kantor: KELURAHAN, ...SEMUA });
    expect([buku.jumlah, agenda.jumlah]).toEqual([3, 1]);
    expect(buka).toMatchObject({ nama: 'buku nikah.pdf', halaman: 1, bytes: unggahanUji().bytes });
  });

  test('another tenant sees nothing through any read, even as the program', async () => {
    for (const [nama, janji, harapan] of pembacaan(lain, berkas, dokumen, KELURAHAN))
      expect(await janji, nama).toEqual(harapan);
    expect(await lain.ambil(berkas.id, 'sistem')).toBeUndefined();
    expect(await lain.riwayat(berkas.id, 'sistem')).toEqual([]);
    expect(await lain.sepasang({ nik: ['1971060202009901'], noKk: [], kantor: [KELURAHAN] })).toEqual([]);
    expect(await lain.pembacaan.daftar(berkas.id)).toEqual([]);
    expect(await lain.bukuNomor.daftar(KELURAHAN, 2026)).toEqual([]);
    expect(await lain.tekan(pressDisposisi(berkas))).toMatchObject({ penolakan: { kode: 'belum_ada' } });
    expect(await lain.tekan(pressKomentar({ id: berkas.id, versi: 1 }))).toMatchObject({ hasil: 'ditolak' });
  });

  test('a kantor without a part in it sees nothing through any read', async () => {
    for (const [nama, janji, harapan] of pembacaan(store, berkas, dokumen, 'air-salemba'))
      expect(await janji, nama).toEqual(harapan);
    for (const [nama, janji, harapan] of pembacaan(store, berkas, dokumen, ''))
      expect(await janji, nama).toEqual(harapan);
  });

  test('no table shows a row of this tenant to another, nor without one, whatever the statement asks', async () => {
    const tabel = await database.outsideTenants().query(
      z.object({ nama: z.string() }),
      sql`select table_name::text as nama from information_schema.columns
        where table_schema = 'public' and column_name = 'tenant'`,
    );
    const lainnya = database.tenant('tetangga');
    let terisi = 0;
    for (const { nama } of tabel) {
      const baca = {
        text: `select count(*) as n from ${nama} where tenant = '${TENANT}'`,
        params: [],
        pieces: [],
      };
      const [milik] = await database.tenant(TENANT).query(HITUNG, baca);
      terisi += milik && milik.n > 0 ? 1 : 0;
      expect(await lainnya.query(HITUNG, baca), nama).toEqual([{ n: 0 }]);
      expect(await database.outsideTenants().query(HITUNG, baca), nama).toEqual([{ n: 0 }]);
    }
    expect(terisi).toBeGreaterThanOrEqual(10);
  });

  test('a row for another tenant cannot be written', async () => {
    await expect(
      database.tenant('tetangga').execute(sql`insert into pencacah values (${TENANT}, 'x', 'x', 1, 1)`),
    ).rejects.toMatchObject({ kind: 'refused' });
    await expect(
      database.outsideTenants().execute(sql`insert into pencacah values ('', 'x', 'x', 1, 1)`),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});

const HITUNG = z.object({ n: z.number() });
