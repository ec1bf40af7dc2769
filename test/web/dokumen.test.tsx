import { Hono } from 'hono';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { periksaUnggahan } from '../../src/dokumen/unggahan.ts';
import { kepalaAman } from '../../src/web/keamanan.ts';
import type { Env } from '../../src/web/layar.ts';
import { ruteDokumen } from '../../src/web/rute/dokumen.tsx';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';
import { forEachEngine } from '../database/engines.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { pdfUji } from '../lib/pdf-uji.ts';
import { berkasUji } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

forEachEngine((open) => {
  let uji: DuniaUji;
  let berkas: Berkas;
  let foto: string;
  let pdf: string;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    const jalan = await berkasUji(uji.dunia);
    const titipan = await jalan.baru({ terima: false });
    const syarat = titipan.syarat[0] ?? '';
    const unggah = async (nama: string, bytes: Uint8Array) => {
      const hasil = await periksaUnggahan({ nama, bytes });
      if (!hasil.ok) throw new Error(hasil.kalimat);
      return hasil.unggahan;
    };
    const semua = [
      await unggah('../../../siti "rekaan".exe', await fotoHp(800, 600, 6)),
      await unggah('buku.pdf', pdfUji({ halaman: 3 })),
    ];
    const hasil = await uji.dunia.berkas.tekan({
      berkas: titipan.id,
      versi: null,
      kunci: 'unggah',
      konteks: (await konteks()).loket,
      sumber: 'layar',
      perintah: async (alat) => {
        const dokumen = [];
        for (const u of semua) dokumen.push({ syarat, dokumen: await alat.dokumen(u) });
        return { jenis: 'tambah_dokumen', dokumen };
      },
    });
    if (hasil.hasil !== 'berhasil') throw new Error('the documents were not stored');
    berkas = hasil.berkas;
    [foto = '', pdf = ''] = (berkas.dokumen[syarat] ?? []).slice(-2).map((d) => d.id);
  });

  const konteks = async () => {
    const organisasi = await uji.dunia.organisasi.baca();
    const rizki = organisasi.pegawai.find((p) => p.akun === 'rizki');
    const tugas = organisasi.penugasan.find((p) => p.orang === rizki?.id);
    if (!tugas) throw new Error('nobody is at the loket');
    return { loket: sebagai(tugas, uji.dunia.jam()) };
  };
  const minta = async (akun: string, id: string, kueri = '') => {
    const app = new Hono<Env>();
    app.use(kepalaAman);
    app.route('/', sebagaiAkun(uji, { akun, di: '/k/berkas', rute: ruteDokumen() }));
    const jawab = await app.request(`/k/berkas/${berkas.id}/dokumen/${id}${kueri}`);
    return { jawab, bytes: new Uint8Array(await jawab.arrayBuffer()) };
  };
  const buku = async () =>
    (await uji.dunia.berkas.pembacaan.daftar(berkas.id)).map((p) => [p.jenis, p.perihal]);

  describe('a document', () => {
    it('is shown as an upright picture without anything but pixels, page by page, also a PDF', async () => {
      for (const [id, kueri, ukuran] of [
        [foto, '', [600, 800]],
        [foto, '?ukuran=pratinjau', [600, 800]],
        [foto, '?ukuran=kecil', [180, 240]],
        [pdf, '?hal=3', [1414, 2000]],
      ] as const) {
        const { jawab, bytes } = await minta('rizki', id, kueri);
        expect([jawab.status, jawab.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
        const kepala = await sharp(bytes).metadata();
        expect([kepala.width, kepala.height, kepala.exif]).toEqual([...ukuran, undefined]);
        expect(jawab.headers.get('cache-control')).toBe('private, no-store');
        expect(jawab.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
        expect(jawab.headers.get('x-content-type-options')).toBe('nosniff');
      }
      for (const hal of ['0', '4', '-1', 'x', '99999999999'])
        expect((await minta('rizki', pdf, `?hal=${hal}`)).jawab.status).toBe(404);
    });

    it('is given as a file under a name that its bytes bear out, and never runs', async () => {
      const { jawab, bytes } = await minta('rizki', pdf, '?unduh=1');
      expect(bytes).toEqual(pdfUji({ halaman: 3 }));
      expect(jawab.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''buku.pdf");
      expect(jawab.headers.get('content-security-policy')).toContain('sandbox');
      const asli = await minta('rizki', foto, '?unduh=1');
      expect(asli.jawab.headers.get('content-disposition')).toBe(
        "attachment; filename*=UTF-8''siti%20_rekaan_.jpg",
      );
      expect(Buffer.from(asli.bytes).includes('Rekaan')).toBe(false);
    });

    it('is looked at once in ten minutes however many sizes and pages a viewer fetches', async () => {
      uji.geser += 60 * 60_000;
      const sebelum = (await buku()).length;
      await Promise.all(
        ['', '?ukuran=pratinjau', '?hal=2', '?hal=3', '?ukuran=kecil', '?ukuran=kecil&hal=2'].map((k) =>
          minta('rizki', pdf, k),
        ),
      );
      await minta('rizki', foto, '?ukuran=kecil');
      await minta('rizki', pdf, '?unduh=1');
      expect(new Set((await buku()).slice(sebelum).map((p) => p.join(' ')))).toEqual(
        new Set(['dokumen kecil', `dokumen ${pdf}`, `unduh ${pdf}`]),
      );
      expect((await buku()).length).toBe(sebelum + 3);
      uji.geser += 11 * 60_000;
      await minta('rizki', pdf);
      expect((await buku()).length).toBe(sebelum + 4);
    });

    it('does not exist for those who have no part in it, and their asking is no look', async () => {
      const sebelum = (await buku()).length;
      for (const kueri of ['', '?ukuran=kecil', '?unduh=1'])
        expect((await minta('dedi.saputra', foto, kueri)).jawab.status).toBe(404);
      expect((await minta('rizki', 'tidak-ada')).jawab.status).toBe(404);
      expect((await buku()).length).toBe(sebelum);
    });
  });
});
