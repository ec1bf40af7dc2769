import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { pengaturanBerlaku } from '../../src/sistem.ts';
import type { Database } from '../../src/store/database/database.ts';
import { ruteSistem } from '../../src/web/rute/sistem.tsx';
import { ruteTugas } from '../../src/web/rute/tugas.tsx';
import { sistemUntuk } from '../../src/web/sistem/boleh.ts';
import type { Sistem } from '../../src/web/sistem/sistem.ts';
import { forEachEngine } from '../database/engines.ts';
import { bukaDunia, type DuniaUji, kirim, sebagaiAkun } from './dunia-uji.ts';
import { sistemUji } from './sistem-uji.ts';

forEachEngine((buka, mesin) => {
  describe('Keadaan sistem', () => {
    let folder: string;
    let uji: DuniaUji;
    let sistem: Sistem;
    let lepas = (): void => undefined;
    const gerbang = new Promise<void>((lewat) => (lepas = lewat));
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lajur-sistem-'));
      const gudang = join(folder, 'dokumen');
      let database: Database | undefined;
      uji = await bukaDunia(async (m) => (database = await buka(m)), { gudang: bukaGudang(gudang) });
      if (!database) throw new Error('no database');
      const asli = database;
      // Waits at its first look, so that a page can be seen meanwhile.
      const tertahan: Database = {
        ...asli,
        asOwner: async (kerja) => gerbang.then(() => asli.asOwner(kerja)),
      };
      sistem = await sistemUji(tertahan, uji, folder);
    });
    afterAll(() => rm(folder, { recursive: true }));

    const halaman = () => sebagaiAkun(uji, { akun: 'nurlela', di: '/k/sistem', rute: ruteSistem(), sistem });
    const teks = async (): Promise<string> => (await halaman().request('/k/sistem')).text();
    const selesai = async (): Promise<void> => {
      while ((await sistem.baca()).jalan) await new Promise((lanjut) => setTimeout(lanjut, 20));
    };

    test('is for who looks after the program, and tells others whom it is for', async () => {
      const petugas = sebagaiAkun(uji, { akun: 'rizki', di: '/k/sistem', rute: ruteSistem() });
      const lain = await petugas.request('/k/sistem');
      expect(lain.status).toBe(403);
      expect(await lain.text()).toContain('Halaman ini untuk admin');
      expect((await kirim(petugas, '/k/sistem/cadangkan', {})).status).toBe(403);
      const boleh = (admin: boolean, latihan: boolean, hanyaLatihan: boolean) =>
        sistemUntuk({ ...sistem, hanyaLatihan: () => hanyaLatihan }, { admin, latihan }) !== undefined;
      expect(boleh(true, false, false)).toBe(true);
      expect(boleh(false, false, false)).toBe(false);
      // The trainer's accounts stand on the console of a machine that also holds a real office.
      expect(boleh(true, true, false)).toBe(false);
      expect(boleh(true, true, true)).toBe(true);
    });

    test('says plainly that there is no backup, reminds of it, and makes one in the background', async () => {
      const awal = await teks();
      expect(awal).toContain('Belum pernah');
      expect(awal).toContain(mesin === 'pglite' ? 'Bawaan (PostgreSQL' : '>PostgreSQL 1');
      expect(awal).toContain(join(folder, 'kunci-induk'));
      const tugas = () =>
        sebagaiAkun(uji, { akun: 'nurlela', di: '/k/tugas', rute: ruteTugas(), sistem }).request('/k/tugas');
      expect(await (await tugas()).text()).toContain('Data kantor ini belum pernah dicadangkan.');

      const tekan = await kirim(halaman(), '/k/sistem/cadangkan', {});
      expect(tekan.status).toBe(303);
      expect(tekan.headers.get('location')).toBe('/k/sistem');
      const lagi = await kirim(halaman(), '/k/sistem/periksa', {});
      expect(lagi.headers.get('location')).toBe('/k/sistem?usai=sedang');
      const tengah = await halaman().request('/k/sistem?usai=sedang');
      expect(tengah.headers.get('refresh')).toBe('3; url=/k/sistem');
      const selagi = await tengah.text();
      expect(selagi).toContain('Cadangan sedang dibuat.');
      expect(selagi).toContain('Pekerjaan sebelumnya belum selesai.');
      expect(selagi).not.toContain('Cadangkan sekarang</button>');
      lepas();
      await selesai();
      expect(await readdir(join(folder, 'cadangan'))).toEqual([
        expect.stringMatching(/^lajur-\d{4}-\d\d-\d\d-\d{4}\.tar$/),
      ]);
      const akhir = await teks();
      expect(akhir).toContain('Dibuat oleh');
      expect(akhir).toContain('tombol di halaman ini');
      expect(await (await tugas()).text()).not.toContain('dicadangkan');
    });

    test('verifies, and shows what was found in words', async () => {
      await kirim(halaman(), '/k/sistem/periksa', {});
      await selesai();
      expect(await teks()).toContain('Semua utuh');
      await writeFile(join(folder, 'kunci-induk'), `${'0'.repeat(64)}\n`);
      expect(await teks()).toContain('Tidak ada atau berubah. Jangan menutup Lajur');
    });
  });
});

test('the settings in force never show a password', () => {
  const semua = pengaturanBerlaku({
    DATABASE_URL: 'postgres://lajur:rahasia@db.example:5432/kantor?sslpassword=rahasia',
    LAJUR_PORT: '4701',
  });
  expect(JSON.stringify(semua)).not.toContain('rahasia');
  expect(semua.find((p) => p.nama === 'DATABASE_URL')?.nilai).toBe(
    'postgres://lajur:***@db.example:5432/kantor',
  );
  expect(semua.find((p) => p.nama === 'LAJUR_PORT')).toMatchObject({ nilai: '4701' });
  expect(semua.find((p) => p.nama === 'LAJUR_CADANGAN_JAM')).toEqual({
    nama: 'LAJUR_CADANGAN_JAM',
    nilai: '12',
    ket: 'Jam cadangan harian, 0 sampai 23.',
  });
});
