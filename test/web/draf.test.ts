import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { HARI } from '../../src/core/waktu/saat.ts';
import { sapuSemua } from '../../src/jobs/sapu.ts';
import { sql } from '../../src/store/database/sql.ts';
import { ambilKiriman, simpanKiriman } from '../../src/web/kiriman-tertunda.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteDraf } from '../../src/web/rute/draf.ts';
import { ruteLanjutkan } from '../../src/web/rute/lanjutkan.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, NIK, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from './dunia-uji.ts';

/** A family of twenty with forty columns each, as the form of the third step posts it. */
const BESAR = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) =>
    Array.from({ length: 40 }, (__, k) => [
      `anggota.${n}.${k === 0 ? 'nama' : `kolom${k}`}`,
      `ANGGOTA KE ${n} ${'X'.repeat(40)}`,
    ]),
  ).flat(),
);

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let keperluan: string;

  const draf = (akun = 'rizki') => sebagaiAkun(uji, { akun, di: '/k/draf', rute: ruteDraf() });
  const loket = (akun = 'rizki') => sebagaiAkun(uji, { akun, di: '/k/baru', rute: ruteLoket() });
  const berkas = (akun = 'fitri') => sebagaiAkun(uji, { akun, di: '/k/berkas', rute: ruteBerkas() });
  const orang = async (akun: string): Promise<string> =>
    (await uji.dunia.organisasi.baca()).pegawai.find((p) => p.akun === akun)?.id ?? '';
  const simpan = async (ke: string, isi: Record<string, string>, akun?: string) => {
    const jawab = await kirim(draf(akun), ke, isi);
    const { kata, diubah } = z
      .object({ kata: z.string(), diubah: z.number().optional() })
      .parse(await jawab.json());
    return { status: jawab.status, kata, dilihat: String(diubah ?? '') };
  };
  const html = async (app: ReturnType<typeof loket>, path: string): Promise<string> =>
    (await app.request(path)).text();

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    keperluan = uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.kunci ?? '';
  });

  describe('a new request that was typed and never sent', () => {
    const isi = () => ({
      keperluan,
      _idem: 'kunci-a',
      _tab: 't1',
      nama: 'SITI TERPUTUS',
      nik: NIK,
      alamat: 'Jl. Ada 1',
    });

    it('is kept on the server, offered again, and comes back whole with its NIK', async () => {
      expect(await simpan('/k/draf/loket', isi())).toMatchObject({
        status: 200,
        kata: 'Isian tersimpan 08.00',
      });
      const pilih = await html(loket(), '/k/baru');
      expect(pilih).toContain('Ada isian yang belum dikirim: SITI TERPUTUS');
      // A fresh page begins empty: it may be about somebody else.
      const baru = await html(loket(), `/k/baru?keperluan=${keperluan}`);
      expect(baru).toContain('SITI TERPUTUS');
      expect(baru).not.toContain(NIK);
      const lagi = await html(loket(), `/k/baru?keperluan=${keperluan}&draf=kunci-a`);
      expect(lagi).toContain(`value="${NIK}"`);
      expect(lagi).toContain('name="_idem" value="kunci-a"');
      expect(lagi).toMatch(/data-draf-dilihat="\d+"/u);
    });

    it('is nobody else’s, and lies sealed', async () => {
      expect(await html(loket('mega'), '/k/baru')).not.toContain('SITI TERPUTUS');
      expect(await html(loket('mega'), `/k/baru?keperluan=${keperluan}&draf=kunci-a`)).not.toContain(NIK);
      const BARIS = z.object({ bytes: z.instanceof(Uint8Array) });
      const baris = await uji.database.tenant('gabek').query(BARIS, sql`select bytes from draf`);
      expect(baris.length).toBeGreaterThan(0);
      for (const { bytes } of baris) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/SITI|1971/u);
    });

    it('is gone with its press, and what was still on its way does not bring it back', async () => {
      const sah = { ...isi(), rt: '1', rw: '1', cara: 'sendiri', benar: 'ya', aksi: 'simpan' };
      const jawab = await kirim(loket(), '/k/baru', sah);
      expect(jawab.status).toBe(303);
      expect(await simpan('/k/draf/loket', isi())).toMatchObject({ status: 409 });
      expect(await html(loket(), '/k/baru')).not.toContain('SITI TERPUTUS');
    });

    it('without script is kept by the press that could not store it, until it is thrown away', async () => {
      const salah = { keperluan, _idem: 'kunci-b', nama: 'TANPA SKRIP', nik: '12', aksi: 'simpan' };
      expect((await kirim(loket(), '/k/baru', salah)).status).toBe(422);
      expect(await html(loket(), '/k/baru')).toContain('TANPA SKRIP');
      const buang = await kirim(draf(), '/k/draf/loket/buang', { draf: 'kunci-b' });
      expect(buang.headers.get('location')).toBe('/k/baru');
      expect(await html(loket(), '/k/baru')).not.toContain('TANPA SKRIP');
    });

    it('is swept away when nobody came back to it for two weeks', async () => {
      await simpan('/k/draf/loket', { keperluan, _idem: 'kunci-c', _tab: 't', nama: 'LAMA SEKALI' });
      const sapu = (hari: number) =>
        sapuSemua([{ berkas: uji.dunia.berkas, jam: () => uji.dunia.jam() + hari * HARI }], Date.now());
      expect(await sapu(13)).toMatchObject({ isian: 0 });
      expect(await sapu(15)).toMatchObject({ isian: 1 });
      expect(await html(loket(), '/k/baru')).not.toContain('LAMA SEKALI');
    });
  });

  describe('the work on a berkas', () => {
    let b: Berkas;
    const kerja = async (lain: Record<string, string>) => ({
      _versi: String(b.versi),
      _idem: 'kerja',
      _sebagai:
        (await uji.dunia.organisasi.baca()).penugasan.find(
          (p) => p.pelaksana === b.penanggung?.pelaksana && p.kantor === b.penanggung.kantor,
        )?.id ?? '',
      ...lain,
    });
    const ke = () => `/k/draf/${b.nomor}/isi_form`;

    beforeAll(async () => {
      b = await jalan.sampai(await jalan.baru(), jalan.sedang('isi_form'));
    });

    it('of twenty members with forty columns comes back as it was typed', async () => {
      const isi = await kerja({ ...BESAR, nama_kepala: 'x', _tab: 'a', _dilihat: '' });
      expect((await simpan(ke(), isi, 'fitri')).status).toBe(200);
      const halaman = await html(berkas(), `/k/berkas/${b.nomor}`);
      expect(halaman).toContain('ANGGOTA KE 19');
      expect(halaman).toContain('Isian Anda pukul 08.00 ada di sini. Belum dikirim.');
    });

    it('in two tabs: the second is told and overwrites nothing; a repeated sending of the first is no conflict', async () => {
      const a = await simpan(ke(), await kerja({ ...BESAR, _tab: 'a', _dilihat: '' }), 'fitri');
      expect(a.status).toBe(200);
      expect((await simpan(ke(), await kerja({ ...BESAR, _tab: 'a', _dilihat: '' }), 'fitri')).status).toBe(
        200,
      );
      const lain = await kerja({ 'anggota.0.nama': 'TAB KEDUA', _tab: 'b', _dilihat: a.dilihat });
      const kedua = await simpan(ke(), lain, 'fitri');
      expect(kedua.status).toBe(409);
      expect(kedua.kata).toContain('diubah di tab lain pukul 08.00');
      expect(await html(berkas(), `/k/berkas/${b.nomor}`)).not.toContain('TAB KEDUA');
    });

    it('is kept for nobody whose work it is not, and not after it was done', async () => {
      const isi = await kerja({ 'anggota.0.nama': 'ORANG LAIN', _tab: 'z', _dilihat: '' });
      expect((await simpan(ke(), isi, 'rizki')).status).toBe(403);
      const lama = isi;
      b = await jalan.sampai(b, jalan.sedang('paraf'));
      expect((await simpan(ke(), lama, 'fitri')).status).toBe(409);
    });

    it('whose session ran out with the whole form typed is kept and sent again as it was', async () => {
      const saya = await orang('fitri');
      const post = (path: string) =>
        simpanKiriman(
          new Request(`http://lajur.test${path}`, { method: 'POST', body: new URLSearchParams(BESAR) }),
          uji.dunia,
          saya,
        );
      expect(await post(`/k/berkas/${b.nomor}/isi_form`)).toBe(true);
      // Typing on its way to the drafts must not take the place of the press that waits.
      expect(await post(ke())).toBe(false);
      expect((await ambilKiriman(uji.dunia, saya))?.isi).toEqual(BESAR);
      const app = sebagaiAkun(uji, { akun: 'fitri', di: '/k/lanjutkan', rute: ruteLanjutkan() });
      const halaman = await html(app, '/k/lanjutkan');
      expect(halaman.match(/name="anggota\./gu)).toHaveLength(800);
    });
  });
});
