import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';
import { ruteTandaTangan } from '../../src/web/rute/tanda-tangan.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, ISIAN } from './berkas-uji.ts';

const DI = '/k/tandatangan';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });

  // The incumbent is away: bambang acts as Plh., and is the one who gave the paraf before it.
  const app = (akun = 'bambang') => sebagaiAkun(uji, { akun, di: DI, rute: ruteTandaTangan() });
  const siap = async (nama: string): Promise<Berkas> =>
    jalan.sampai(await jalan.baru({ nama }), jalan.sedang('tanda_tangan'));
  const isi = async (jawab: Response | Promise<Response>) => (await jawab).text();
  const kini = async (b: Berkas) => (await uji.dunia.berkas.ambil(b.id, 'sistem'))?.berkas;
  const tanya = async (...b: readonly Berkas[]) =>
    isi(app().request(`${DI}/konfirmasi?${b.map((x) => `b=${x.nomor}`).join('&')}`));

  /** The hidden fields of the question, as a browser posts them. */
  const kirim = (html: string, akun?: string) => {
    const isian = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    return app(akun).request(`${DI}/tekan`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(isian.map((m) => [m[1] ?? '', m[2] ?? ''])).toString(),
    });
  };

  describe('the stack', () => {
    it('lists what waits for this post’s signature, and nothing else', async () => {
      const b = await siap('LIM SUI LAN');
      const lain = await jalan.sampai(await jalan.baru({ nama: 'BUKAN INI' }), jalan.sedang('paraf'));
      const html = await isi(app().request(DI));
      expect(html).toContain('LIM SUI LAN');
      expect(html).toContain(`/k/berkas/${b.nomor}`);
      expect(html).not.toContain(lain.nomor);
      expect(html).toMatch(/Sebagai Plh\. /);
    });

    it('never preselects what is flagged: one’s own earlier step, a return', async () => {
      const rangkap = await siap('RANGKAP');
      const html = await isi(app().request(DI));
      const baris = html.split('<li').find((x) => x.includes(rangkap.nomor ?? '-')) ?? '';
      expect(baris).toContain('Anda juga mengerjakannya di jabatan lain');
      expect(baris).not.toMatch(/ checked/);

      const pertama = await jalan.sampai(await jalan.baru({ nama: 'CAMAT SATU' }), jalan.sedang('dibawa'));
      const bersih = await jalan.sampai(pertama, jalan.sedang('tanda_tangan'));
      const kec = await isi(app('arman.hadi').request(DI));
      const barisKec = kec.split('<li').find((x) => x.includes(bersih.nomor ?? '-')) ?? '';
      expect(barisKec).toMatch(/ checked/);
      expect(barisKec).not.toContain('tag-kunyit');
    });

    it('says that the content changed since the former signature, and how often it came back', async () => {
      const pertama = await jalan.sampai(await jalan.baru({ nama: 'NURHAYATI' }), jalan.sedang('dibawa'));
      const periksa = await jalan.sampai(pertama, jalan.sedang('periksa'));
      const kembali = await jalan.sampai(periksa, jalan.sedang('diambil'), {
        kurang: { [periksa.syarat[0] ?? '']: 'alamat beda' },
      });
      const lain = { ...ISIAN, nilai: { ...ISIAN.nilai, alamat: 'JL. LAIN 1' } };
      const b = await jalan.sampai(kembali, jalan.sedang('tanda_tangan'), { isian: lain });
      const html = await isi(app().request(DI));
      const baris = html.split('<li').find((x) => x.includes(b.nomor ?? '-')) ?? '';
      expect(baris).toContain('Dikembalikan 1x, Berubah sejak tanda tangan terdahulu');
    });

    it('is no place for who signs nothing', async () => {
      expect((await app('rizki').request(DI)).status).toBe(403);
      expect((await app('rizki').request(`${DI}/konfirmasi`)).status).toBe(403);
    });
  });

  describe('signing', () => {
    it('asks with names and numbers, then signs each; the form is frozen with it', async () => {
      const [a, b] = [await siap('SATU'), await siap('DUA')];
      const html = await tanya(a, b);
      expect(html).toContain('Tandatangani 2 berkas?');
      for (const kata of ['SATU', 'DUA', a.nomor, b.nomor]) expect(html).toContain(kata);
      const jawab = await kirim(html);
      expect(jawab.status).toBe(200);
      const hasil = await jawab.text();
      expect(hasil).toContain('2 berkas berhasil ditandatangani.');
      expect(hasil).not.toContain('Coba lagi');
      for (const x of [a, b]) {
        expect((await kini(x))?.tandaTangan.at(-1)).toMatchObject({ cara: 'basah', gugur: null });
        const resmi = await uji.dunia.berkas.dokumenResmi.daftar(x.id, 'sistem');
        expect(resmi.map((r) => r.jenis)).toEqual(['form-ditandatangani']);
      }
    });

    it('pressed twice, also at the same time, signs once and says the same', async () => {
      const a = await siap('GANDA');
      const html = await tanya(a);
      const [satu, dua] = await Promise.all([isi(kirim(html)), isi(kirim(html))]);
      const tiga = await isi(kirim(html));
      for (const hasil of [satu, dua, tiga]) expect(hasil).toContain('1 berkas berhasil ditandatangani.');
      expect(
        (await kini(a))?.tandaTangan.filter(
          (t) => t.oleh.jenis === 'pejabat' && t.cara === 'basah' && t.oleh.status === 'plh',
        ),
      ).toHaveLength(1);
    });

    it('goes on past one that changed meanwhile, says why, and offers only that one again', async () => {
      const [a, b] = [await siap('TETAP'), await siap('DIDAHULUI')];
      const html = await tanya(a, b);
      await jalan.tekan(b, (alat) => ({
        jenis: 'kembalikan',
        alasan: alat.rujuk('Ejaan nama belum sesuai akta.'),
      }));
      const hasil = await isi(kirim(html));
      expect(hasil).toContain('1 berkas berhasil ditandatangani.');
      expect(hasil).toContain('1 berkas belum ditandatangani');
      expect(hasil).toContain('sudah diteruskan petugas lain');
      const ulang = /href="([^"]*konfirmasi[^"]*)"/.exec(hasil)?.[1] ?? '';
      expect(ulang).toContain(b.nomor);
      expect(ulang).not.toContain(a.nomor);
    });

    it('a signature that stands is confirmed as standing', async () => {
      const pertama = await jalan.sampai(await jalan.baru({ nama: 'BERDIRI' }), jalan.sedang('dibawa'));
      const periksa = await jalan.sampai(pertama, jalan.sedang('periksa'));
      const kembali = await jalan.sampai(periksa, jalan.sedang('diambil'), {
        kurang: { [periksa.syarat[0] ?? '']: 'foto buram' },
      });
      const b = await jalan.sampai(kembali, jalan.sedang('tanda_tangan'));
      const html = await tanya(b);
      expect(html).toContain('tanda tangan tetap berlaku');
      expect(await isi(kirim(html))).toContain('1 berkas berhasil');
      const catatan = (await uji.dunia.berkas.riwayat(b.id, 'sistem')).map((p) => p.catatan.peristiwa);
      expect(catatan.findLast((p) => p.jenis === 'ditandatangani')).toMatchObject({ cara: 'tetap' });
    });

    it('nobody signs for another: a post that signs nothing, or the same form from another account', async () => {
      const a = await siap('BUKAN ORANGNYA');
      const html = await tanya(a);
      expect((await kirim(html, 'rizki')).status).toBe(403);
      expect((await kirim(html, 'arman.hadi')).status).toBe(403);
      expect((await kini(a))?.versi).toBe(a.versi);
    });

    it('asks to choose when nothing was chosen', async () => {
      await siap('PILIH');
      const jawab = await app().request(`${DI}/konfirmasi`);
      expect(jawab.status).toBe(422);
      expect(await jawab.text()).toContain('Belum ada yang dipilih');
    });

    it('offers to print the forms of the chosen in one file, by a post of the same boxes', async () => {
      await siap('CETAK A');
      const html = await isi(app().request(DI));
      expect(html).toMatch(
        /<button[^>]*name="surat" value="form" form[aA]ction="\/k\/cetak" form[mM]ethod="post"/u,
      );
    });
  });
});
