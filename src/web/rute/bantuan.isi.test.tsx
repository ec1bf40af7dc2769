import { beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from '../../../test/web/dunia-uji.ts';
import { alamat } from '../alamat.ts';
import { ruteBantuan } from './bantuan.tsx';
import { rutePanduan } from './panduan.tsx';
import { rutePanduanUmum } from './panduan-umum.tsx';
import { ALAMAT_POLOS } from '../aset/alamat.ts';

forEachEngine((open) => {
  let uji: DuniaUji;
  beforeAll(async () => {
    uji = await bukaDunia(open);
  });
  const sebagai = (akun: string) =>
    sebagaiAkun(uji, { akun, di: '/k/bantuan', rute: ruteBantuan().route('/', rutePanduan()) });

  describe('the help page', () => {
    it('gives every person the steps of their own post, word for word, and no others', async () => {
      const { pegawai, penugasan } = await uji.dunia.organisasi.baca();
      const { kegiatan, penerimaan } = uji.dunia.naskah.sop.nilai;
      for (const { akun, id } of pegawai) {
        const rute = ruteBantuan();
        const html = await (
          await sebagaiAkun(uji, { akun, di: '/k/bantuan', rute }).request('/k/bantuan')
        ).text();
        const milik = new Set(
          penugasan.filter((p) => p.orang === id && p.mulai <= uji.dunia.jam()).map((p) => p.pelaksana),
        );
        for (const k of kegiatan) {
          const judul = `Langkah ${k.no}: ${k.bacaan.singkat}<`;
          const ada = milik.has(k.bacaan.pelaksana);
          expect([akun, k.no, html.includes(judul)]).toEqual([akun, k.no, ada]);
          if (ada) expect(html).toContain(`<dd>${k.kegiatan}</dd>`);
          if (ada) expect(html).toContain(`<dd>${k.waktu.tertulis}</dd>`);
        }
        expect(html.includes('beri tanda terima')).toBe(milik.has(penerimaan.pelaksana));
        expect(html).toContain('<kbd>J</kbd>');
        expect(html).toContain('Nurlela, admin kantor.');
      }
    });
  });

  describe('the guides', () => {
    it('stand on the help page, those of one\u2019s own posts before all others', async () => {
      const { pegawai, penugasan } = await uji.dunia.organisasi.baca();
      const { daftar } = uji.dunia.naskah.panduan;
      for (const { akun, id, admin } of pegawai) {
        const html = await (await sebagai(akun).request('/k/bantuan')).text();
        const pos = penugasan
          .filter((p) => p.orang === id && p.mulai <= uji.dunia.jam())
          .map((p) => p.pelaksana);
        const milik = daftar.filter((p) =>
          p.untuk === 'admin' ? admin : pos.some((k) => p.untuk.includes(k)),
        );
        const urutan = [...html.matchAll(/href="\/k\/bantuan\/panduan\/([a-z0-9-]+)"/gu)].map(
          ([, kunci]) => kunci,
        );
        expect(new Set(urutan)).toEqual(new Set(daftar.map((p) => p.kunci)));
        expect(urutan.slice(0, milik.length)).toEqual(milik.map((p) => p.kunci));
        expect(html.includes('belum ada panduan tertulis')).toBe(milik.length === 0);
      }
    });

    it('open for every official, with room kept for each picture and words for who does not see it', async () => {
      const app = sebagai('rizki');
      for (const { kunci, isi } of uji.dunia.naskah.panduan.daftar) {
        const jawab = await app.request(alamat.bantuanPanduan(kunci));
        const html = await jawab.text();
        expect([kunci, jawab.status, html.includes(`>${isi.judul}</h1>`)]).toEqual([kunci, 200, true]);
        const gambar = html.match(/<img [^>]*>/gu) ?? [];
        for (const satu of gambar) expect(satu).toMatch(/alt="[^"]+" width="\d+" height="\d+"/u);
        // Printed at once, before anybody has scrolled: a picture that waits would be missing on the paper.
        expect(html).not.toMatch(/loading="lazy"|<style|style="|<script>|\*\*/u);
      }
      const tiada = await app.request('/k/bantuan/panduan/tiada');
      expect([tiada.status, (await tiada.text()).includes('Buka Bantuan')]).toEqual([404, true]);
    });

    it('send their pictures under an address that holds their hash, to be kept for ever, and under no other', async () => {
      const [[nama = '', gambar] = []] = uji.dunia.naskah.panduan.gambar;
      const app = sebagai('rizki');
      const ada = await app.request(alamat.gambarPanduan(nama, gambar?.sidik ?? ''));
      expect(ada.headers.get('content-type')).toBe('image/webp');
      expect(ada.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(new Uint8Array(await ada.arrayBuffer())).toEqual(gambar?.bytes);
      expect((await app.request(alamat.gambarPanduan(nama, '000000000000'))).status).toBe(404);
      expect((await app.request(alamat.gambarPanduan('tiada.webp', gambar?.sidik ?? ''))).status).toBe(404);
    });
  });

  describe('the guide for the pemohon', () => {
    const umum = () =>
      rutePanduanUmum({
        aset: ALAMAT_POLOS,
        duniaUntuk: async () => [uji.dunia],
        hubungan: () => ({ klien: '127.0.0.1', host: 'lajur.example', https: false }),
        jamSejati: () => 0,
      });

    it('opens for everybody within the budget, without script, and with its own pictures alone', async () => {
      const app = umum();
      const html = await (await app.request('/')).text();
      expect(html).toContain('Semua layanan ini gratis');
      expect(html).not.toContain('<script');
      expect(html.match(/<img /gu)).toHaveLength(html.match(/loading="lazy"/gu)?.length ?? 0);
      expect(new TextEncoder().encode(html).length).toBeLessThan(10 * 1024);
      const alamatGambar = [...html.matchAll(/src="\/panduan(\/gambar\/[^"]+)"/gu)].map(
        ([, path]) => path ?? '',
      );
      expect(alamatGambar.length).toBeGreaterThan(0);
      for (const path of alamatGambar) {
        const jawab = await app.request(path);
        expect(jawab.headers.get('cache-control')).toContain('public');
        expect((await jawab.arrayBuffer()).byteLength).toBeLessThanOrEqual(16 * 1024);
      }
      const dipakai = new Set(alamatGambar.map((path) => path.split('/').at(-1)));
      const [nama = '', lain] = [...uji.dunia.naskah.panduan.gambar].find(([n]) => !dipakai.has(n)) ?? [];
      expect((await app.request(`/gambar/${lain?.sidik}/${nama}`)).status).toBe(404);
    });

    it('asks a machine to wait', async () => {
      const app = umum();
      const status = await Promise.all(
        Array.from({ length: 121 }, async () => (await app.request('/')).status),
      );
      expect(status.filter((s) => s === 429)).toHaveLength(1);
    });
  });
});
