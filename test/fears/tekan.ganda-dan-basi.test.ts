import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { KunciTerpakaiError } from '../../src/store/berkas/tekan.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from '../store/berhasil.ts';
import {
  KELURAHAN,
  kantorUji,
  kunciBaru,
  migrasi,
  PENOMORAN,
  pressBaru,
  pressDisposisi,
  pressKomentar,
  sebagai,
  TENANT,
} from '../store/kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let naskah: Naskah;
  beforeAll(async () => {
    database = await open(await migrasi());
    ({ store, naskah } = await kantorUji(database));
  });

  const mulai = async (): Promise<Berkas> => berhasil(await store.tekan(pressBaru(naskah)));
  const panjang = async (id: string) => (await store.riwayat(id, 'sistem')).length;

  test('a hundred presses at once get a hundred consecutive numbers', async () => {
    const semua = await Promise.all(
      Array.from({ length: 100 }, () => store.tekan(pressBaru(naskah, { penomoran: SERI }))),
    );
    const urut = semua.map((hasil) => Number(berhasil(hasil).nomor?.split('-')[2])).sort((a, b) => a - b);
    expect(urut).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    const buku = await store.bukuNomor.daftar(SERI.kantor, SERI.tahun);
    expect(buku.map((n) => n.urut)).toEqual(urut);
    expect(new Set(buku.map((n) => n.berkas)).size).toBe(100);
  }, 60_000);

  test('a refused reception uses up no number', async () => {
    const seri = { ...PENOMORAN, kantor: 'lain', awalan: 'L1' };
    const titipan = berhasil(await store.tekan(pressBaru(naskah, { terima: false })));
    const ditolak = await store.tekan({
      berkas: titipan.id,
      versi: titipan.versi,
      kunci: kunciBaru(),
      konteks: sebagai('lurah', KELURAHAN),
      sumber: 'layar',
      penomoran: seri,
      perintah: () => ({ jenis: 'terima' }),
    });
    expect(ditolak.hasil).toBe('ditolak');
    const jadi = berhasil(await store.tekan(pressBaru(naskah, { penomoran: seri })));
    expect(jadi.nomor).toMatch(/^L1-26-0001-/);
    expect(await store.bukuNomor.batalkan(jadi.nomor ?? '', 'salah cetak')).toBe(true);
    expect(await store.bukuNomor.batalkan(jadi.nomor ?? '', 'salah cetak')).toBe(false);
    expect(await store.bukuNomor.daftar('lain', 2026)).toMatchObject([
      { urut: 1, batal_alasan: 'salah cetak' },
    ]);
  });

  test('one form pressed twenty times at once is one press', async () => {
    const berkas = await mulai();
    const press = pressDisposisi(berkas);
    const semua = await Promise.all(Array.from({ length: 20 }, () => store.tekan(press)));
    expect(semua.map((h) => h.hasil)).toEqual(Array.from({ length: 20 }, () => 'berhasil'));
    expect(semua.filter((h) => h.hasil === 'berhasil' && !h.ulang)).toHaveLength(1);
    expect(new Set(semua.map((h) => h.hasil === 'berhasil' && h.versi))).toEqual(new Set([berkas.versi + 2]));
    expect(await panjang(berkas.id)).toBe(berkas.versi + 2);
  });

  test('a new request pressed twenty times at once is one berkas with one number', async () => {
    const press = pressBaru(naskah, { penomoran: { ...PENOMORAN, kantor: 'ganda', awalan: 'GA' } });
    const semua = await Promise.all(Array.from({ length: 20 }, () => store.tekan(press)));
    expect(new Set(semua.map((h) => berhasil(h).id)).size).toBe(1);
    expect(await store.bukuNomor.daftar('ganda', 2026)).toHaveLength(1);
  });

  test('of two different presses on one version one wins, and the other is told what happened', async () => {
    const berkas = await mulai();
    const [satu, dua] = await Promise.all([
      store.tekan(pressDisposisi(berkas)),
      store.tekan({
        ...pressDisposisi(berkas),
        konteks: sebagai('staf-kelurahan', KELURAHAN),
        perintah: (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('Pemohon pindah kota') }),
      }),
    ]);
    const hasil = [satu.hasil, dua.hasil].sort();
    expect(hasil).toEqual(['basi', 'berhasil']);
    const basi = satu.hasil === 'basi' ? satu : dua;
    if (basi.hasil !== 'basi') throw new Error('one of them is stale');
    expect(basi.sejak.map((c) => c.versi)).toEqual(
      Array.from({ length: basi.berkas.versi - berkas.versi }, (_, at) => berkas.versi + at + 1),
    );
    expect(await panjang(berkas.id)).toBe(basi.berkas.versi);
  });

  test('a remark, an opening or a scan in between disturbs nobody', async () => {
    const berkas = await mulai();
    berhasil(await store.tekan(pressKomentar(berkas)));
    berhasil(
      await store.tekan({
        ...pressDisposisi(berkas),
        kunci: kunciBaru(),
        perintah: () => ({ jenis: 'buka' }),
      }),
    );
    expect(berhasil(await store.tekan(pressDisposisi(berkas))).posisi).toMatchObject({ langkah: 2 });
  });

  test('twenty remarks at once on one version are all kept', async () => {
    const berkas = await mulai();
    const semua = await Promise.all(Array.from({ length: 20 }, () => store.tekan(pressKomentar(berkas))));
    expect(semua.map((h) => h.hasil)).toEqual(Array.from({ length: 20 }, () => 'berhasil'));
    expect(await panjang(berkas.id)).toBe(berkas.versi + 20);
    expect(await store.periksaRantai(berkas.id)).toMatchObject({ utuh: true });
  });

  test('a stranger with an old version learns nothing of what happened', async () => {
    const berkas = await mulai();
    berhasil(await store.tekan(pressDisposisi(berkas)));
    const asing = await store.tekan({ ...pressDisposisi(berkas), konteks: sebagai('lurah', 'air-salemba') });
    expect(asing).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'belum_ada', tersedia: [] } });
  });

  test('the key of one form is not good for another berkas', async () => {
    const [satu, dua] = [await mulai(), await mulai()];
    const press = pressDisposisi(satu);
    berhasil(await store.tekan(press));
    await expect(store.tekan({ ...press, berkas: dua.id, versi: dua.versi })).rejects.toThrow(
      KunciTerpakaiError,
    );
    const tiga = await mulai();
    const berlomba = pressKomentar(tiga);
    const hasil = await Promise.allSettled([
      store.tekan(berlomba),
      store.tekan({ ...berlomba, berkas: dua.id, versi: dua.versi }),
    ]);
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('another person with the same key is another press', async () => {
    const berkas = await mulai();
    const press = pressKomentar(berkas);
    berhasil(await store.tekan(press));
    const lain = await store.tekan({ ...press, konteks: sebagai('sekretaris-kelurahan', KELURAHAN) });
    expect(lain).toMatchObject({ hasil: 'berhasil', ulang: false });
  });

  test('a berkas that is not there is refused in words', async () => {
    const hilang = await store.tekan(pressDisposisi({ id: 'tidak-ada', versi: 1 }));
    expect(hilang).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'belum_ada' } });
  });

  test('messages, documents of record and cleared drafts are part of the press', async () => {
    const berkas = await mulai();
    const { konteks } = pressDisposisi(berkas);
    const orang = konteks.pelaku.jenis === 'pejabat' ? konteks.pelaku.penugasan.orang : '';
    await store.draf.simpan({ orang, berkas: berkas.id, bagian: 'disposisi' }, { instruksi: 'Teliti' });
    const resmi = { jenis: 'tanda-terima', bytes: new TextEncoder().encode('%PDF-1.7 invented') };
    berhasil(
      await store.tekan(
        pressDisposisi(berkas, {
          dokumenResmi: [resmi],
          keluar: [{ jenis: 'kabari', isi: { langkah: 'berikut' } }],
          hapusDraf: ['disposisi'],
        }),
      ),
    );
    const [ada] = await store.dokumenResmi.daftar(berkas.id, [KELURAHAN]);
    expect(ada).toMatchObject({ jenis: 'tanda-terima', versi: berkas.versi + 2 });
    expect((await store.dokumenResmi.buka(berkas.id, ada?.id ?? '', [KELURAHAN]))?.bytes).toEqual(
      resmi.bytes,
    );
    const keluar = await database
      .tenant(TENANT)
      .query(
        z.object({ isi: z.unknown() }),
        sql`select isi from keluar where berkas = ${berkas.id} and jenis = 'kabari'`,
      );
    expect(keluar).toEqual([{ isi: { langkah: 'berikut' } }]);
    expect(
      await store.draf.ambil({ orang, berkas: berkas.id, bagian: 'disposisi' }, z.unknown()),
    ).toBeUndefined();
  });
});

const SERI = { ...PENOMORAN, kantor: 'seratus', awalan: 'S1' };
