import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Scope } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { periksaAduan } from '../../src/store/periksa/periksa-aduan.ts';
import { brankas } from '../../src/store/kripto/brankas.ts';
import { bacaKunciInduk } from '../../src/store/kripto/kunci-induk.ts';
import { ADUAN, ADUAN_KANTOR, ATURAN_WARGA, PENGADUAN } from '../../src/web/kata/pengaduan.ts';
import { forEachEngine } from '../database/engines.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { type WargaUji, wargaUji } from './warga-uji.ts';

const HARI = 86_400_000;
const CERITA = 'Antre dua jam, lalu diminta kembali besok tanpa penjelasan.';

forEachEngine((open) => {
  let uji: WargaUji;
  let db: Scope;
  beforeAll(async () => {
    uji = await wargaUji(await open(await migrasi()));
    db = uji.susunan.susunan.database.tenant('gabek');
  });
  afterAll(() => {
    expect(uji.susunan.galat).toEqual([]);
    rmSync(uji.susunan.data, { recursive: true });
  });

  const kantor = async (nama: string): Promise<string> => {
    const { kantor: semua } = await uji.dunia.organisasi.baca();
    return `gabek/${semua.find((k) => k.nama === nama)?.id ?? ''}`;
  };

  it('is written without a login, answered by the head of the office, and read with its code', async () => {
    const hp = uji.hp();
    await hp.buka('/pengaduan');
    expect([hp.status(), gzipSync(hp.html()).length < 3000, hp.html().includes('<script')]).toEqual([
      200,
      true,
      false,
    ]);
    await hp.tekan(PENGADUAN.kirim, { teks: 'x' });
    expect(hp.status()).toBe(422);
    expect(hp.teks()).toContain(PENGADUAN.pilihKantorDulu);
    expect(hp.teks()).toContain(PENGADUAN.pendek);
    const gabek = await kantor('Kelurahan Gabek Satu');
    await hp.tekan(PENGADUAN.kirim, { kantor: gabek, teks: `NIK saya 197106 420200 9903. ${CERITA}` });
    expect(hp.teks()).toContain(PENGADUAN.adaNomor);
    expect(hp.html()).toContain(CERITA);
    await hp.tekan(PENGADUAN.kirim, { teks: `<b>${CERITA}</b>`, kontak: '0812-0000-9999' });
    expect(hp.teks()).toContain(ADUAN.diterima);
    expect(hp.teks()).toContain('Kami jawab paling lambat 1 Desember 2026.');
    const [kode = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}(?=<)/u.exec(hp.html()) ?? [];

    // A stranger's browser reads it with the code; one wrong letter reads nothing.
    const lain = uji.hp();
    await lain.buka('/pengaduan');
    await lain.tekan(PENGADUAN.baca, { kode: '2222-2222' });
    expect(lain.teks()).toContain(PENGADUAN.kodeAsing);
    await lain.tekan(PENGADUAN.baca, { kode: kode.toLowerCase() });
    expect(lain.html()).toContain(`&lt;b>${CERITA}`);
    expect(lain.html()).not.toContain('0812-0000-9999');

    const kepala = await uji.petugas('rosmala');
    await kepala.buka('/k/pengaduan');
    expect(kepala.teks()).toContain('Antre dua jam');
    await kepala.buka(/\/k\/pengaduan\/[0-9a-f]{32}/u.exec(kepala.html())?.[0] ?? '');
    expect(kepala.teks()).toContain('0812-0000-9999');
    const path = kepala.path();
    await kepala.tekan(ADUAN_KANTOR.kirim, { teks: '' });
    expect([kepala.status(), kepala.teks().includes(ADUAN_KANTOR.kosongJawab)]).toEqual([422, true]);
    await kepala.tekan(ADUAN_KANTOR.kirim, { teks: 'Mohon maaf. Loket kedua sudah kami buka.' });
    expect(kepala.teks()).toContain(ADUAN_KANTOR.dijawab);
    await lain.buka(lain.path());
    expect(lain.teks()).toContain('Mohon maaf. Loket kedua sudah kami buka.');
    expect(lain.teks()).toContain(ADUAN.keadaan.dijawab);
    // Whoever is not helped says so, and it waits for an answer again.
    await lain.tekan(ADUAN.kirim, { teks: 'Kemarin loket kedua masih tutup juga.' });
    expect(lain.teks()).toContain(ADUAN.terkirim);
    await kepala.buka(path);
    await kepala.tekan(ADUAN_KANTOR.kirim, { teks: 'Sudah kami perbaiki hari ini.', tutup: 'ya' });
    expect(kepala.teks()).toContain(ADUAN_KANTOR.ditutup);
    await lain.buka(lain.path().split('?')[0] ?? '');
    expect(lain.teks()).toContain(ADUAN.ditutup);
    await kepala.tekan(ADUAN_KANTOR.buka);
    expect(kepala.teks()).toContain(ADUAN_KANTOR.tab.terbuka);
  });

  it('lies sealed, twice pressed is once stored, and a damaged one is found', async () => {
    const { aduan } = uji.dunia.berkas;
    const id = (await kantor('Kelurahan Gabek Satu')).split('/')[1] ?? '';
    const baru = {
      idem: 'satu',
      kantor: id,
      berkas: null,
      hanyaPimpinan: false,
      teks: CERITA,
      kontak: '0812',
    };
    const dua = await Promise.all([aduan.buat(baru), aduan.buat(baru)]);
    expect(dua[0]).toEqual(dua[1]);
    expect(await aduan.buat({ ...baru, teks: `${CERITA} Lagi.` })).not.toEqual(dua[0]);
    const TEKS = z.object({ teks: z.string() });
    const isi = await db.query(
      TEKS,
      sql`select row_to_json(a)::text || row_to_json(t)::text as teks from pengaduan a
          join pengaduan_tulisan t on t.tenant = a.tenant and t.pengaduan = a.id`,
    );
    expect(isi.length).toBeGreaterThan(2);
    for (const { teks } of isi)
      expect(teks).not.toMatch(new RegExp(`Antre|0812|${dua[0]?.token ?? ''}|${dua[0]?.kode ?? ''}`, 'u'));
    const induk = await bacaKunciInduk(`${uji.susunan.data}/kunci-induk`, { harusAda: true });
    const utuh = { db, brankas: brankas(induk, 'gabek') };
    expect(await periksaAduan(utuh, 'gabek')).toEqual([]);
    const asing = { db, brankas: brankas(new Uint8Array(32), 'gabek') };
    expect((await periksaAduan(asing, 'gabek')).length).toBe(3);
    expect(
      await uji.susunan.susunan.berkas.untuk('lain').aduan.daftar({ kantor: [id], tanpaRahasia: [] }),
    ).toEqual([]);
  });

  it('tied to a berkas: its link shows it, its counter reads it unless it may not, other offices never', async () => {
    const b = await uji.jalan.baru();
    const token = await uji.token(b.id);
    const hp = uji.hp();
    await hp.buka(`/l/${token}/pengaduan`);
    await hp.tekan(PENGADUAN.kirim, { teks: `Pertama: ${CERITA}` });
    await hp.buka(`/l/${token}/pengaduan`);
    await hp.tekan(PENGADUAN.kirim, { teks: `Rahasia: ${CERITA}`, rahasia: 'ya' });
    expect(hp.teks()).toContain(ADUAN.rahasia);
    await hp.buka(`/l/${token}`);
    // The counter printed this link: what was kept from the counter does not stand behind it.
    expect(hp.teks()).toContain('Pengaduan Anda (1): menunggu jawaban');
    await hp.buka(`/l/${token}/pengaduan`);
    expect([hp.teks().includes('Pertama: Antre'), hp.teks().includes('Rahasia: Antre')]).toEqual([
      true,
      false,
    ]);
    const { kode } = await uji.dunia.berkas.lacak(b.id);
    for (const asing of [kode, 'A'.repeat(26)]) {
      await hp.buka(`/l/${asing}/pengaduan`);
      expect(hp.status()).toBe(404);
    }
    const lihat = async (akun: string): Promise<readonly boolean[]> => {
      const p = await uji.petugas(akun);
      await p.buka('/k/pengaduan');
      if (p.status() === 403) return [];
      return [p.teks().includes('Pertama: Antre'), p.teks().includes('Rahasia: Antre')];
    };
    expect(await lihat('rizki')).toEqual([true, false]);
    expect(await lihat('arman.hadi')).toEqual([true, true]);
    expect(await lihat('nurlela')).toEqual([true, true]);
    expect(await lihat('yuni.astuti')).toEqual([]);
    const rizki = await uji.petugas('rizki');
    const rahasia = (await uji.dunia.berkas.aduan.milikBerkas(b.id)).find((a) => a.hanyaPimpinan);
    await rizki.buka(`/k/pengaduan/${rahasia?.id ?? ''}`);
    expect(rizki.status()).toBe(404);

    // The general page finds the berkas by its typed code; what is forgotten takes its complaints along.
    await hp.buka('/pengaduan');
    await hp.tekan(PENGADUAN.kirim, { teks: `Ketiga: ${CERITA}`, kode });
    expect(hp.teks()).toContain(`Tentang berkas ${b.nomor ?? ''}`);
    const loket = uji.jalan.pada(b, uji.dunia.naskah.sop.nilai.penerimaan.pelaksana);
    await uji.jalan.tekan(b, (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('Pindah') }), loket);
    await uji.dunia.berkas.lupakan(b.id);
    await hp.buka(hp.path());
    expect(hp.teks()).toContain(ADUAN.dihapus);
  });

  it('many wrong codes at once are no more tries than one after the other', async () => {
    const asal = 'http://lajur.test';
    const coba = async (): Promise<string> => {
      const headers = { host: 'lajur.test', origin: asal };
      const body = new URLSearchParams({ kode: '2222-2222' });
      const minta = { method: 'POST', headers, body };
      return (await uji.susunan.app.request(`${asal}/pengaduan/kode`, minta)).text();
    };
    await uji.hp().buka('/pengaduan');
    const semua = await Promise.all(Array.from({ length: 30 }, coba));
    expect(semua.filter((html) => html.includes(PENGADUAN.kodeAsing)).length).toBe(10);
  });

  it('is late after the days that the office promised, which the admin sets; too many at once have to wait', async () => {
    const admin = await uji.petugas('nurlela');
    await admin.buka('/k/pengaduan/aturan');
    await admin.tekan(ATURAN_WARGA.simpan, { hari: '11' });
    expect([admin.status(), admin.teks().includes(ATURAN_WARGA.hariSalah)]).toEqual([422, true]);
    await admin.tekan(ATURAN_WARGA.simpan, { hari: '2' });
    expect(admin.teks()).toContain(ATURAN_WARGA.tersimpan);
    uji.maju(6 * HARI);
    const kepala = await uji.petugas('rosmala');
    await kepala.buka('/k/pengaduan');
    expect(kepala.teks()).toContain('Terlambat 2 hari');
    await kepala.buka('/k/pengaduan/aturan');
    expect(kepala.status()).toBe(403);

    const hp = uji.hp();
    const gabek = await kantor('Kelurahan Gabek Satu');
    for (let n = 0; n < 6; n += 1) {
      await hp.buka('/pengaduan');
      await hp.tekan(PENGADUAN.kirim, { kantor: gabek, teks: `${n} ${CERITA}` });
    }
    expect([hp.status(), hp.teks().includes('Coba lagi')]).toEqual([429, true]);
    expect(hp.html()).toContain(`5 ${CERITA}`);
    for (let n = 0; n < 10; n += 1) {
      await hp.buka('/pengaduan');
      await hp.tekan(PENGADUAN.baca, { kode: '2222-2222' });
    }
    await hp.tekan(PENGADUAN.baca, { kode: '2222-2222' });
    expect(hp.teks()).toContain('Terlalu banyak kode');
  });
});
