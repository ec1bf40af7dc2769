import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { ruteCetakBanyak } from '../../src/web/rute/cetak-banyak.tsx';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { ruteSyaratKantor } from '../../src/web/rute/syarat-kantor.tsx';
import { bacaPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, ISIAN, NIK, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from './dunia-uji.ts';

const ADMIN = 'nurlela';
const KETIKAN = {
  nama: 'SITI RAHMAWATI',
  nik: NIK,
  no_kk: '1971060101009901',
  alamat: 'Jl. Depati Hamzah 12',
};

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });
  afterAll(() => uji.dunia.kertas.tutup());

  const cetak = async (akun: string, b: Pick<Berkas, 'id' | 'nomor'>, surat: string) => {
    const rute = ruteCetak();
    const app = sebagaiAkun(uji, { akun, di: '/k/berkas/:kunci/cetak', rute });
    const jawab = await app.request(`/k/berkas/${b.nomor ?? b.id}/cetak/${surat}`);
    const bytes = new Uint8Array(await jawab.arrayBuffer());
    const pdf = jawab.headers.get('content-type') === 'application/pdf';
    const halaman = pdf ? await bacaPdf(bytes) : [];
    const teks = pdf ? halaman.map((h) => h.teks).join(' ') : new TextDecoder().decode(bytes);
    return { status: jawab.status, halaman: halaman.length, teks };
  };
  const loket = () => sebagaiAkun(uji, { akun: 'rizki', di: '/k/baru', rute: ruteLoket() });
  const kini = async (id: string): Promise<Berkas> => {
    const terbaca = await uji.dunia.berkas.ambil(id, 'sistem');
    if (!terbaca) throw new Error('gone');
    return terbaca.berkas;
  };

  describe('companion sheets', () => {
    it('the counter prints from what it typed: kept as a titipan, no draft, its print recorded', async () => {
      const kosong = { keperluan: 'tambah-kelahiran', _idem: 'lembar-0', aksi: 'cetak:f-1-02', nama: '' };
      const tolak = await kirim(loket(), '/k/baru', kosong);
      expect(tolak.status).toBe(422);
      expect(await tolak.text()).toContain('Isi dulu nama atau NIK pemohon, lalu cetak F-1.02.');

      const isi = { ...KETIKAN, keperluan: 'tambah-kelahiran', _idem: 'lembar-1', aksi: 'cetak:f-1-02' };
      const jawab = await kirim(loket(), '/k/baru', isi);
      const ke = jawab.headers.get('location') ?? '';
      expect(ke).toMatch(/^\/k\/berkas\/[^/]+\/cetak\/f-1-02\/siap$/u);
      const b = await kini(ke.split('/')[3] ?? '');
      expect(b).toMatchObject({ nomor: null, posisi: { di: 'titipan' } });
      const { teks } = await cetak('rizki', b, 'f-1-02');
      for (const kata of ['SITI RAHMAWATI', NIK, 'F-1.02', 'X 2 Peristiwa Penting', '16. Kartu Izin'])
        expect(teks).toContain(kata);
      expect(teks).not.toContain('KONSEP');
      // No form content: a scan of it is never taken for the signed form.
      expect((await kini(b.id)).cetakan).toMatchObject([{ surat: 'f-1-02', isian: null }]);
    });

    it('says KONSEP while its own fields are wrong, and only those', async () => {
      const b = await jalan.baru({ terima: false, pemohon: { nik: '123' } });
      expect((await cetak('rizki', b, 'f-1-02')).teks).toContain('KONSEP');
    });

    it('ticks the papers that were handed in', async () => {
      const b = await jalan.baru({ keperluan: 'hilang', terima: false });
      expect((await cetak('rizki', b, 'f-1-02')).teks).toMatch(/(?<!X )8\. Surat Keterangan Hilang/u);
      const bersama = await jalan.sampai(await jalan.baru({ keperluan: 'hilang' }), jalan.sedang('isi_form'));
      expect((await cetak('fitri', bersama, 'f-1-02')).teks).toContain('X 8. Surat Keterangan Hilang');
    });

    it('a sheet that is chosen on the form is refused with what to do, and printed once it is chosen', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('isi_form'));
      const tidak = await cetak('fitri', b, 'f-1-01');
      expect(tidak).toMatchObject({ status: 422 });
      expect(tidak.teks).toContain('F-1.01 tidak dipakai pada berkas ini.');
      const { pegawai } = await uji.dunia.organisasi.baca();
      const orang = pegawai.find((p) => p.akun === 'fitri')?.id ?? '';
      const tempat = { orang, berkas: b.id, bagian: 'isi_form' };
      await uji.dunia.berkas.draf.simpan(tempat, {
        ...ISIAN.nilai,
        pakai_f_1_01: 'ya',
        'anggota.0.nama': 'SITI RAHMAWATI',
        'anggota.0.shdk': '01',
      });
      const ya = await cetak('fitri', b, 'f-1-01');
      expect(ya).toMatchObject({ status: 200, halaman: 2 });
      expect(ya.teks).toContain('KONSEP');
      const app = sebagaiAkun(uji, { akun: 'fitri', di: '/k/berkas', rute: ruteBerkas() });
      const html = await (await app.request(`/k/berkas/${b.nomor}`)).text();
      for (const kode of ['F-1.01', 'F-1.02']) expect(html).toContain(`Simpan &amp; cetak ${kode}`);
    });

    it('letters that no font has are refused with the place and the way out', async () => {
      const b = await jalan.baru({ terima: false, pemohon: { nama: 'SITI سیتی' } });
      const { status, teks } = await cetak('rizki', b, 'f-1-02');
      expect(status).toBe(422);
      expect(teks).toMatch(
        /Nama lengkap pemohon: huruf .+ tidak dapat dicetak\. Tulis dengan huruf Latin\./u,
      );
    });

    it('what is no paper of this service is not there, neither to print nor to look at', async () => {
      const b = await jalan.baru();
      expect((await cetak('rizki', b, 'f-1-06')).status).toBe(404);
      expect((await cetak('rizki', b, 'f-9-99/siap')).status).toBe(404);
    });

    it('is offered for many berkas at once, by its code', async () => {
      const app = sebagaiAkun(uji, { akun: 'rizki', di: '/k/cetak', rute: ruteCetakBanyak() });
      const html = await (await app.request('/k/cetak?surat=f-1-02')).text();
      expect(html).toContain('<option value="f-1-02" selected>F-1.02 Formulir Pendaftaran');
    });

    it('a berkas keeps the set of forms it began with when the office chooses another', async () => {
      const lama = await jalan.baru();
      const admin = sebagaiAkun(uji, { akun: ADMIN, di: '/k/syarat', rute: ruteSyaratKantor() });
      const pilihan = await (await admin.request('/k/syarat/atur')).text();
      for (const kata of [
        'Permendagri 19/2010',
        'Permendagri 109/2019',
        'Permendagri 6/2026',
        'belum dilihat',
      ])
        expect(pilihan).toContain(kata);
      expect(pilihan).toContain('Lembar pendamping yang dicetak: F-1.01.');
      const pakai = { aksi: 'perangkat:pmd-19-2010', _versi: '0', yakin: 'ya' };
      expect((await kirim(admin, '/k/syarat/atur', pakai)).status).toBe(303);
      const html = await (await loket().request('/k/baru?keperluan=tambah-kelahiran')).text();
      expect(html).not.toContain('Cetak F-1.02');
      expect((await cetak('rizki', lama, 'f-1-02')).status).toBe(200);
    });
  });
});
