import { afterAll, beforeAll, expect, it } from 'vitest';
import { JAM, MENIT } from '../../src/core/waktu/saat.ts';
import { forEachEngine } from '../database/engines.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { kantorPenuh, type KantorPenuh } from './lib/kantor-penuh.ts';
import { formulir, jangkarMati, jelajahTautan, pola, type HalamanTemu } from './lib/tautan.ts';

forEachEngine((open) => {
  let kantor: KantorPenuh;
  const temu = new Map<string, readonly HalamanTemu[]>();

  beforeAll(async () => {
    kantor = await kantorPenuh(await open(await migrasi()));
  });
  afterAll(() => kantor.tutup());

  it('leads nowhere that is not there: every link and anchor of every role, and of the pemohon', async () => {
    const mati: string[] = [];
    const berkasFile = new Set<string>();
    for (const akun of [null, ...kantor.akun]) {
      const halaman = await jelajahTautan({
        mulai: akun === null ? ['/', '/masuk', ...kantor.lacak] : ['/k/tugas'],
        minta: (path) => kantor.minta(akun, path),
        // Each berkas stands elsewhere in the SOP and shows other work.
        // Papers are printed once for all: each takes longer than ten pages.
        perPola: (p) => (/^\/(?:k\/berkas|l)\/:id\?$/u.test(p) ? 40 : berkasFile.has(p) ? 0 : 1),
      });
      temu.set(akun ?? 'pemohon', halaman);
      for (const { url, dari, status, html, tipe } of halaman) {
        if (status === 200 && !tipe.includes('html')) berkasFile.add(pola(url));
        // The papers of this office are no real PDF: their pictures have tests of their own.
        if (status >= 400 && !url.includes('/dokumen/'))
          mati.push(`${akun}: ${status} ${url}, linked from ${dari}`);
        for (const jangkar of jangkarMati(html)) mati.push(`${akun}: ${jangkar} on ${url}`);
      }
    }
    expect(mati).toEqual([]);
    expect(kantor.galat).toEqual([]);
    expect(temu.get('rizki')?.length).toBeGreaterThan(40);
  }, 120_000);

  it('has no form that does nothing: each answers even when nothing is typed', async () => {
    const mati: string[] = [];
    for (const [akun, halaman] of temu) {
      const sudah = new Set<string>();
      for (const { url, html } of halaman)
        for (const { metode, aksi, isi } of formulir(html)) {
          const ke = metode === 'get' ? aksi.split('?')[0] : aksi;
          if (ke === undefined || sudah.has(pola(ke)) || ke === '/keluar') continue;
          sudah.add(pola(ke));
          const siapa = akun === 'pemohon' ? null : akun;
          const init = metode === 'get' ? {} : { method: 'POST', body: isi };
          const { status } = await kantor.minta(siapa, ke, init);
          if (status === 404 || status === 400 || status >= 500)
            mati.push(`${akun}: ${status} ${metode} ${ke} on ${url}`);
        }
    }
    expect(mati).toEqual([]);
    expect(kantor.galat).toEqual([]);
  }, 60_000);

  it('tells whom is logged in what to do next, in their frame, when an address is not there or a post is broken', async () => {
    const hilang = await kantor.minta('rizki', '/k/tidak-ada', {
      headers: { referer: 'http://lajur.test/k/register?buku=agenda' },
    });
    const html = await hilang.text();
    expect([hilang.status, html.includes('aria-label="Utama"')]).toEqual([404, true]);
    expect(html).toContain('href="/k/register?buku=agenda"');
    const rusak = await kantor.minta('rizki', '/k/pindai', { method: 'POST', body: 'x' });
    expect([rusak.status, (await rusak.text()).includes('aria-label="Utama"')]).toEqual([400, true]);
    expect(await (await kantor.minta(null, '/tidak-ada')).text()).not.toContain('aria-label="Utama"');
  });

  it('says five minutes ahead that the login ends, and before that only to a script', async () => {
    const pita = async () =>
      /<div class="pita" role="alert" data-sesi="(?<ms>\d+)"(?<hidden> hidden)?>/u.exec(
        await (await kantor.minta('rizki', '/k/bantuan')).text(),
      )?.groups;
    expect(await pita()).toMatchObject({ ms: String(475 * MENIT), hidden: ' hidden' });
    kantor.majukan(7 * JAM);
    expect(await pita()).toMatchObject({ ms: String(295 * MENIT), hidden: ' hidden' });
    kantor.majukan(5 * JAM - 4 * MENIT);
    expect(await pita()).toMatchObject({ ms: '0', hidden: undefined });
  });
});
