import { beforeAll, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteTugas } from '../../src/web/rute/tugas.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, sebagaiAkun, type DuniaUji } from './dunia-uji.ts';

const PESAN = 'Teliti ejaan namanya, lalu teruskan.';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  const sebagai = { di: '/k/tugas', rute: ruteTugas() };
  const buka = async (akun: string, path = '/k/tugas') =>
    (await sebagaiAkun(uji, { akun, ...sebagai }).request(path)).text();
  const judul = (html: string): string => /<title>(?<isi>[^<]*)/u.exec(html)?.groups?.['isi'] ?? '';

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });

  /** One press of a disposisi, as urgent as said. */
  const disposisi = (b: Berkas, sifat: 'biasa' | 'segera' | 'sangat_segera', isi: string): Promise<Berkas> =>
    jalan.tekan(b, (alat) => ({
      jenis: 'disposisi',
      id: alat.idBaru(),
      instruksi: alat.rujuk(isi),
      sifat,
      batas: null,
    }));

  it('tells the receiver who sent what, the urgent first, in the list, the head and the tab, until it is opened', async () => {
    await disposisi(await jalan.baru({ nama: 'BIASA' }), 'biasa', 'Lanjutkan.');
    const segera = await disposisi(await jalan.baru({ nama: 'SANGAT' }), 'sangat_segera', PESAN);
    const html = await buka('bambang');
    expect(judul(html)).toMatch(/^\(2 baru\) Kotak tugas \(2\) · /u);
    expect(html).toContain('2 disposisi baru, 1 segera.');
    expect(html).toContain(`Lurah: ${PESAN}`);
    expect(html).toContain('Sangat segera');
    expect(html.indexOf('SANGAT')).toBeLessThan(html.indexOf('BIASA'));

    const hidup = await buka('bambang', '/k/tugas/hidup');
    expect(judul(hidup)).toBe(judul(html));
    expect(hidup).toMatch(/data-ganti="kabar">[^<]*2 disposisi baru/u);

    const pembuka = sebagaiAkun(uji, { akun: 'bambang', di: '/k/berkas', rute: ruteBerkas() });
    const halaman = await pembuka.request(`/k/berkas/${segera.nomor}`);
    expect(halaman.status).toBe(200);
    // Who has the work may open the NIK; to who only reads, no link promises it.
    expect(await halaman.text()).toContain('nik=tampil');
    const pembaca = sebagaiAkun(uji, { akun: 'rizki', di: '/k/berkas', rute: ruteBerkas() });
    const dibaca = await pembaca.request(`/k/berkas/${segera.nomor}`);
    expect(dibaca.status).toBe(200);
    expect(await dibaca.text()).not.toContain('nik=tampil');
    const sesudah = await buka('bambang');
    expect(judul(sesudah)).toMatch(/^\(1 baru\)/u);
    expect(sesudah).not.toContain(`Lurah: ${PESAN}`);
    // Read, but not answered: it stays urgent.
    expect(sesudah).toContain('Sangat segera');
  });

  it('is nobody else’s, and leaves with a recall', async () => {
    const b = await disposisi(await jalan.baru({ nama: 'DITARIK' }), 'segera', 'Segera diperiksa.');
    expect(await buka('bambang')).toContain('Lurah: Segera diperiksa.');
    for (const lain of ['rosmala', 'fitri', 'mega']) {
      const html = await buka(lain);
      expect(html).not.toContain('Segera diperiksa.');
      expect(judul(html)).toMatch(/^Kotak tugas/u);
    }
    const lurah = b.disposisi[0]?.dari;
    if (!lurah) throw new Error('no disposisi');
    await jalan.tekan(b, () => ({ jenis: 'tarik' }), lurah);
    expect(await buka('bambang')).not.toContain('Segera diperiksa.');
  });
});
