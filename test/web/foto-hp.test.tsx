import { Hono } from 'hono';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { pindaianDiminta } from '../../src/core/berkas/tindakan/tanda-tangan.ts';
import { halamanKini } from '../../src/core/berkas/halaman-dokumen.ts';
import { PONSEL } from '../../src/web/kata/hp.ts';
import type { Env } from '../../src/web/layar.ts';
import { turunanPdf } from '../../src/dokumen/pdf-gambar.ts';
import { LEMBAR } from '../../src/web/kata/lembar.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { ruteDokumen } from '../../src/web/rute/dokumen.tsx';
import { ruteFotoHp } from '../../src/web/rute/foto-hp.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { rutePonsel } from '../../src/web/rute/ponsel.tsx';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import { forEachEngine } from '../database/engines.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { SELASA } from '../organisasi/contoh.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';
import { type Peramban, peramban } from './lib/peramban.ts';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let saat = SELASA;
  let foto: File;
  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    foto = berkas('IMG_1.jpg', await fotoHp(320, 240));
  });
  beforeEach(() => {
    saat = SELASA;
  });

  const berkas = (nama: string, bytes: Uint8Array): File => new File([Uint8Array.from(bytes)], nama);
  const petugas = (akun: string): Peramban => {
    const rute = new Hono<Env>();
    rute.route('/berkas/:kunci/cetak', ruteCetak());
    rute.route('/berkas', ruteDokumen());
    rute.route('/berkas', ruteFotoHp());
    rute.route('/berkas', ruteBerkas());
    rute.route('/baru', ruteLoket());
    return peramban(sebagaiAkun(uji, { akun, di: '/k', rute }));
  };
  /** The phones' side of one program: they share what it remembers. */
  const ponsel = () => {
    const app = new Hono<Env>();
    app.route(
      '/h',
      rutePonsel({
        berkas: {
          tenantSesiHp: async (token) =>
            (await uji.dunia.berkas.sesiHp.denganToken(token)) ? 'gabek' : undefined,
        },
        dunia: () => uji.dunia,
        aset: ALAMAT_POLOS,
        jamSejati: () => saat,
        hubungan: () => ({ klien: '192.168.1.7', https: false, host: 'localhost' }),
      }),
    );
    return () => peramban(app);
  };
  const alamatHp = (layar: Peramban): string => {
    const cocok = /https:\/\/lajur\.example(\/h\/[2-9A-HJKMNP-Z]{26})/u.exec(layar.html());
    if (!cocok?.[1]) throw new Error('no address for a phone is shown');
    return cocok[1];
  };
  const kini = async (b: Pick<Berkas, 'id'>): Promise<Berkas> => {
    const terbaca = await uji.dunia.berkas.ambil(b.id, 'sistem');
    if (!terbaca) throw new Error('gone');
    return terbaca.berkas;
  };

  describe('Foto lewat HP', () => {
    it('a request not saved yet is saved with what was typed; the phone fills it, and the desk goes on', async () => {
      const loket = petugas('rizki');
      const hp = ponsel()();
      await loket.buka('/k/baru');
      const keperluan = /\/k\/baru\?keperluan=[\w-]+/u.exec(loket.html())?.[0] ?? '';
      await loket.buka(keperluan);
      await loket.tekan('Foto lewat HP', { nama: 'Bagas Rekaan', alamat: 'Jl. Rekaan 9' });
      expect(loket.html()).toContain('value="Bagas Rekaan"');
      const path = alamatHp(loket);

      await hp.buka(path);
      expect(hp.status()).toBe(200);
      expect(hp.teks()).not.toContain('Bagas');
      await hp.buka(`${path}/1`);
      await hp.tekan(PONSEL.kirim, {}, { foto: [foto] });
      expect(hp.teks()).toContain(PONSEL.tersimpan(1));
      await hp.tekan(PONSEL.kirimHalaman(2), {}, { foto: [foto] });
      expect(hp.teks()).toContain(PONSEL.tersimpan(2));

      // The desk's own form is older than those pictures: it is taken all the same.
      await loket.tekan('Simpan & muat ulang', { rt: '3' });
      expect(loket.status()).toBe(200);
      expect(loket.teks()).toContain('2 foto masuk dari HP');
      expect(loket.html()).toContain('value="3"');
      await hp.tekan(PONSEL.selesai);
      expect(hp.teks()).toContain(PONSEL.sudahMasuk(2));
      await hp.buka(path);
      expect([hp.status(), hp.teks().includes(PONSEL.takBerlaku)]).toEqual([404, true]);
    });

    it('belongs to one phone: another is told so, and learns nothing of the berkas', async () => {
      const b = await jalan.baru({ terima: false });
      const loket = petugas('rizki');
      const telepon = ponsel();
      await loket.buka(`/k/baru/${b.id}`);
      await loket.tekan('Foto lewat HP');
      const path = alamatHp(loket);
      const [satu, dua] = [telepon(), telepon()];
      await satu.buka(path);
      for (const jalur of [path, `${path}/1`]) {
        await dua.buka(jalur);
        expect([dua.status(), dua.teks().includes(PONSEL.hpLain)]).toEqual([409, true]);
        expect(dua.teks()).not.toContain('F-1');
      }
      await satu.buka(path);
      expect(satu.status()).toBe(200);
    });

    it('ends with its time and with a new code; that looks like a code that never was', async () => {
      const b = await jalan.baru({ terima: false });
      const loket = petugas('rizki');
      const telepon = ponsel();
      await loket.buka(`/k/baru/${b.id}`);
      await loket.tekan('Foto lewat HP');
      const lama = alamatHp(loket);
      await loket.tekan('Buat kode baru');
      const baru = alamatHp(loket);
      expect(baru).not.toBe(lama);
      const tiada = telepon();
      await tiada.buka('/h/23456789ABCDEFGHJKMNPQRSTU');
      const mati = tiada.html();
      const hp = telepon();
      await hp.buka(lama);
      expect(hp.html()).toBe(mati);
      saat = SELASA + 16 * 60_000;
      await hp.buka(baru);
      expect([hp.status(), hp.html()]).toEqual([404, mati]);
    });

    it('a network that asks for codes that do not exist has to wait, also for those that do', async () => {
      const b = await jalan.baru({ terima: false });
      const loket = petugas('rizki');
      await loket.buka(`/k/baru/${b.id}`);
      await loket.tekan('Foto lewat HP');
      const hp = ponsel()();
      for (let n = 0; n < 40; n += 1) await hp.buka('/h/23456789ABCDEFGHJKMNPQRSTU');
      await hp.buka(alamatHp(loket));
      expect([hp.status(), hp.teks().includes(PONSEL.terlaluSering)]).toEqual([429, true]);
      saat = SELASA + 11 * 60_000;
      await hp.buka(alamatHp(loket));
      expect(hp.status()).toBe(200);
    });

    it('a repair: the first picture takes the place of the old one, the desk only says yes', async () => {
      const syarat = uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.syarat[0] ?? '';
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('perbaikan'), {
        kurang: { [syarat]: 'Foto buram' },
      });
      uji.geser += 60_000;
      const loket = petugas('rizki');
      const hp = ponsel()();
      await loket.buka(`/k/berkas/${b.nomor}`);
      await loket.tekan('Foto lewat HP');
      await hp.buka(`${alamatHp(loket)}/1`);
      await hp.tekan(PONSEL.kirimGanti(1), {}, { foto: [foto] });
      const sudah = await kini(b);
      expect(halamanKini(sudah, syarat)).toMatchObject([{ versi: 2 }]);
      expect(sudah.dokumen[syarat]).toHaveLength(2);
      await loket.buka(loket.path());
      expect(loket.teks()).toContain('Foto baru sudah diterima');
      await loket.tekan('Terima perbaikan');
      expect((await kini(b)).posisi).toMatchObject({ di: 'langkah' });
      // Who has no more part in it cannot add anything.
      await hp.buka(hp.path().split('?')[0] ?? '');
      await hp.tekan(PONSEL.kirimHalaman(2), {}, { foto: [foto] });
      expect([hp.status(), (await kini(b)).dokumen[syarat]?.length]).toEqual([422, 2]);
    });

    it('a scan of a signed sheet comes the same way, one picture for one signature', async () => {
      const b = await jalan.sampai(
        await jalan.baru(),
        (x) => pindaianDiminta({ sop: uji.dunia.naskah.sop.nilai, berkas: x }).length > 0,
      );
      const loket = petugas('rizki');
      const hp = ponsel()();
      const pdf = await loket.ambil(`/k/berkas/${b.nomor}/cetak/form`);
      const { baca } = await turunanPdf(new Uint8Array(await pdf.arrayBuffer()), 1);
      await loket.buka(`/k/berkas/${b.nomor}`);
      await loket.tekan('Foto lewat HP');
      await hp.buka(`${alamatHp(loket)}/1`);
      await hp.tekan(PONSEL.kirim, {}, { foto: [foto] });
      expect(hp.teks()).toContain(LEMBAR.takTerbaca);
      await hp.tekan(PONSEL.kirim, { 'kode-lembar': '8K2F-7QXM' }, { foto: [foto] });
      expect(hp.teks()).toContain(LEMBAR.kodeTakDikenal('8K2F-7QXM'));
      await hp.tekan(PONSEL.kirim, {}, { foto: [berkas('lembar.jpg', baca)] });
      expect(hp.teks()).toContain(PONSEL.tersimpan(1));
      expect((await kini(b)).tandaTangan.some((t) => t.pindaian !== null)).toBe(true);
    });

    it('what is no photo is refused beside what is one, and nothing good is lost', async () => {
      const b = await jalan.baru({ terima: false });
      const syarat = b.syarat[0] ?? '';
      const ada = halamanKini(b, syarat).length;
      const loket = petugas('rizki');
      const hp = ponsel()();
      await loket.buka(`/k/baru/${b.id}`);
      await loket.tekan('Foto lewat HP');
      await hp.buka(`${alamatHp(loket)}/1`);
      const teks = berkas('catatan.jpg', new TextEncoder().encode('bukan foto'));
      await hp.tekan(PONSEL.kirimHalaman(ada + 1), {}, { foto: [teks, foto] });
      expect(hp.status()).toBe(422);
      expect(hp.teks()).toContain('Isi dokumen ini bukan foto');
      expect(hp.teks()).toContain(PONSEL.tersimpan(ada + 1));
      await hp.tekan(PONSEL.kirimHalaman(ada + 2));
      expect(hp.teks()).toContain(PONSEL.kosong);
      expect(halamanKini(await kini(b), syarat)).toHaveLength(ada + 1);
    });
  });
});
