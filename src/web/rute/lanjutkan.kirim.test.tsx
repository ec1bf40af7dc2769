import { Hono } from 'hono';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../../../test/web/dunia-uji.ts';
import { ambilKiriman, simpanKiriman } from '../kiriman-tertunda.ts';
import type { Env } from '../layar.ts';
import { buangBilaTerkirim, ruteLanjutkan } from './lanjutkan.tsx';

forEachEngine((open) => {
  let uji: DuniaUji;
  let saya: string;
  const app = (akun = 'fitri') => sebagaiAkun(uji, { akun, di: '/k/lanjutkan', rute: ruteLanjutkan() });
  const simpan = (path: string, isi: FormData | URLSearchParams) =>
    simpanKiriman(new Request(`http://lajur.test${path}`, { method: 'POST', body: isi }), uji.dunia, saya);
  const tertunda = () => ambilKiriman(uji.dunia, saya);

  beforeAll(async () => {
    uji = await bukaDunia(open);
    saya = (await uji.dunia.organisasi.baca()).pegawai.find((p) => p.akun === 'fitri')?.id ?? '';
  });

  beforeEach(async () => {
    await kirim(app(), '/k/lanjutkan/buang', {});
  });

  describe('a form typed while the login ran out', () => {
    it('goes to the task box when nothing waits, and is nobody else’s', async () => {
      expect((await app().request('/k/lanjutkan')).headers.get('location')).toBe('/k/tugas');
      await simpan('/k/baru', new URLSearchParams({ nama: 'Siti' }));
      expect((await app('mega').request('/k/lanjutkan')).headers.get('location')).toBe('/k/tugas');
    });

    it('comes back whole, with every value of a name, and says that pictures are chosen again', async () => {
      const isi = new FormData();
      isi.append('asli', 'satu');
      isi.append('asli', 'dua "<b>"');
      isi.append('_versi', '7');
      isi.append('foto', new File(['x'], 'foto.jpg', { type: 'image/jpeg' }));
      await simpan('/k/berkas/G1-26-0412-K/terima_perbaikan', isi);
      const html = await (await app().request('/k/lanjutkan')).text();
      expect(html).toContain('Berkas G1-26-0412-K');
      expect(html).toContain('2 isian');
      expect(html).toContain('Foto dan PDF tidak ikut tersimpan.');
      expect(html).toMatch(/name="asli" value="satu".*name="asli" value="dua &quot;&lt;b>?/s);
      expect(html).toContain('name="_versi" value="7"');
      expect(html).toMatch(/action="\/k\/berkas\/G1-26-0412-K\/terima_perbaikan\?lanjutan=[0-9a-f-]{36}"/);
    });

    it('waits on after a fault and is gone once it arrived', async () => {
      await simpan('/k/baru', new URLSearchParams({ nama: 'Siti' }));
      const id = (await tertunda())?.id ?? '';
      const tujuan = new Hono<Env>();
      tujuan.use(buangBilaTerkirim);
      tujuan.post('/', (c) => (c.req.query('gagal') ? c.text('', 500) : c.redirect('/k/tugas', 303)));
      const di = sebagaiAkun(uji, { akun: 'fitri', di: '/k/baru', rute: tujuan });
      await kirim(di, `/k/baru?lanjutan=${id}&gagal=ya`, { nama: 'Siti' });
      await kirim(di, '/k/baru?lanjutan=yang-lain', { nama: 'Siti' });
      expect(await tertunda()).toMatchObject({ id });
      await kirim(di, `/k/baru?lanjutan=${id}`, { nama: 'Siti' });
      expect(await tertunda()).toBeUndefined();
    });

    it('never shows a password again', async () => {
      await simpan('/k/sandi', new URLSearchParams({ lama: 'rahasia lama', baru: 'rahasia baru' }));
      const jawab = await app().request('/k/lanjutkan');
      expect(jawab.headers.get('location')).toBe('/k/tugas');
      expect(await tertunda()).toBeUndefined();
    });

    it('is thrown away on request', async () => {
      await simpan('/k/baru', new URLSearchParams({ nama: 'Siti' }));
      expect((await kirim(app(), '/k/lanjutkan/buang', {})).headers.get('location')).toBe('/k/tugas');
      expect(await tertunda()).toBeUndefined();
    });
  });
});
