import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { ruteCetakBanyak } from '../../src/web/rute/cetak-banyak.tsx';
import { bacaPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

const DI = '/k/cetak';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });
  afterAll(() => uji.dunia.kertas.tutup());

  const rute = ruteCetakBanyak();
  const app = (akun = 'rizki') => sebagaiAkun(uji, { akun, di: DI, rute });
  const mulai = (isi: Readonly<Record<string, string>>, kunci: readonly string[], akun?: string) =>
    app(akun).request(DI, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...Object.entries(isi), ...kunci.map((k) => ['b', k])]).toString(),
    });
  /** Starts it and looks again, as a page without script does, until it is done. */
  const tunggu = async (isi: Readonly<Record<string, string>>, kunci: readonly string[]) => {
    const jawab = await mulai(isi, kunci);
    expect(jawab.status).toBe(303);
    const alamat = jawab.headers.get('location') ?? '';
    for (let n = 0; n < 200; n += 1) {
      const html = await (await app().request(`${alamat}?bagian=1`)).text();
      if (html.includes('data-poll-henti')) return { alamat, html };
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('never done');
  };
  const file = async (alamat: string, akun?: string) => {
    const jawab = await app(akun).request(`${alamat}/file`);
    return { status: jawab.status, bytes: new Uint8Array(await jawab.arrayBuffer()) };
  };
  const kunci = (b: Berkas) => b.nomor ?? b.id;

  describe('many papers at once', () => {
    it('is one file, each paper with its own pages and its own press; the same again prints nothing new', async () => {
      const [a, b] = [await jalan.baru({ nama: 'BERKAS SATU' }), await jalan.baru({ nama: 'BERKAS DUA' })];
      const { alamat, html } = await tunggu({ surat: 'tanda-terima' }, [kunci(a), kunci(b)]);
      expect(html).toContain('2 berkas siap dicetak dalam satu PDF.');
      const halaman = await bacaPdf((await file(alamat)).bytes);
      expect(halaman.map((h) => /halaman \d dari \d/u.exec(h.teks)?.[0])).toEqual([
        'halaman 1 dari 1',
        'halaman 1 dari 1',
      ]);
      expect(halaman[0]?.teks).toContain('BERKAS SATU');
      expect(halaman[1]?.teks).toContain('BERKAS DUA');
      await tunggu({ surat: 'tanda-terima' }, [kunci(a), kunci(b)]);
      for (const x of [a, b])
        expect(await uji.dunia.berkas.cetakan.daftar(x.id, 'sistem')).toMatchObject([
          { surat: 'tanda-terima' },
        ]);
    });

    it('one at fault is named and loses nothing for the rest', async () => {
      const a = await jalan.baru({ nama: 'BAIK' });
      const { alamat, html } = await tunggu({ surat: 'sampul' }, ['G1-26-9999-A', kunci(a)]);
      expect(html).toContain('1 berkas siap dicetak');
      expect(html).toContain('1 berkas tidak ikut');
      expect(html).toContain('G1-26-9999-A');
      expect((await bacaPdf((await file(alamat)).bytes)).length).toBe(1);
      const nihil = await tunggu({ surat: 'penyerahan' }, [kunci(a)]);
      expect(nihil.html).toContain('Tidak ada yang dapat dicetak.');
      expect((await file(nihil.alamat)).status).toBe(404);
    });

    it('labels fill the sheet from the first free one on', async () => {
      const semua = await Promise.all([0, 1, 2].map((n) => jalan.baru({ nama: `LABEL ${n}` })));
      const { alamat } = await tunggu({ surat: 'label', mulai: '23' }, semua.map(kunci));
      const halaman = await bacaPdf((await file(alamat)).bytes);
      expect(halaman.map((h) => [...h.teks.matchAll(/LABEL \d/gu)].map((m) => m[0]))).toEqual([
        ['LABEL 0', 'LABEL 1'],
        ['LABEL 2'],
      ]);
    });

    it('forms are one file too, each with the code of its own sheet', async () => {
      const [a, b] = await Promise.all(
        ['FORM A', 'FORM B'].map(async (nama) =>
          jalan.sampai(await jalan.baru({ nama }), jalan.sedang('tanda_tangan')),
        ),
      );
      if (!a || !b) throw new Error('two were made');
      const { alamat } = await tunggu({ surat: 'form', sebagai: '' }, [kunci(a), kunci(b)]);
      const halaman = await bacaPdf((await file(alamat)).bytes);
      for (const [i, x] of [a, b].entries()) {
        const [cetakan] = await uji.dunia.berkas.cetakan.daftar(x.id, 'sistem');
        expect(halaman[i]?.teks).toContain(cetakan?.kode);
        expect(halaman[i]?.teks).toContain(x.nomor);
        // A form shows numbers in full: whoever prints it among others has looked at it as well.
        const looks = await uji.dunia.berkas.pembacaan.daftar(x.id);
        expect(looks).toMatchObject([{ jenis: 'cetak', perihal: 'form' }]);
      }
    });
  });

  it('asks to choose, keeps to its limit, and is its maker’s alone', async () => {
    const b = await jalan.baru();
    expect((await mulai({ surat: 'label' }, [])).status).toBe(422);
    const banyak = Array.from({ length: 101 }, (_, n) => `G1-26-${String(n).padStart(4, '0')}-A`);
    const lebih = await mulai({ surat: 'label' }, banyak);
    expect(lebih.status).toBe(422);
    expect(await lebih.text()).toContain('paling banyak 100 berkas');
    expect((await mulai({ surat: 'kuitansi' }, [kunci(b)])).status).toBe(404);
    const { alamat } = await tunggu({ surat: 'tanda-terima' }, [kunci(b)]);
    expect((await file(alamat, 'fitri')).status).toBe(404);
    expect((await app().request(`${DI}/tidak-ada`)).status).toBe(404);
  });

  it('the page works without script: it loads itself again until the work is done', async () => {
    const b = await jalan.baru();
    const pilih = await (await app().request(`${DI}?antrean=semua`)).text();
    expect(pilih).toContain(`value="${b.nomor}"`);
    const jawab = await mulai({ surat: 'berita-acara' }, [kunci(b)]);
    const awal = await (await app().request(jawab.headers.get('location') ?? '')).text();
    expect(awal).toMatch(/<noscript><meta http-equiv="refresh" content="2"\/?><\/noscript>|data-poll-henti/u);
  });
});
