import { expect } from 'vitest';
import { launchBrowser } from '../browser/lib/browser.ts';
import { akunTercetak, masukSebagai } from '../browser/lib/petugas.ts';
import { startServer } from '../browser/lib/server.ts';
import { jelajahi } from './jelajah-halaman.ts';
import { nilaiHalaman } from './nilai-halaman.ts';

/** Where anybody may begin, what is not there included, and where an official does. */
const UMUM = ['/', '/masuk', '/sop', '/l/TIDAK-ADA', '/v/tidak-ada', '/m/X1-26-0001-K', '/tidak/ada'];
const KERJA = ['/k/tugas'];

/**
 * Expects that every link of the training office leads somewhere, for anybody and for each post of the kecamatan and of one
 * kelurahan, and that axe finds nothing on one page of each kind, at four widths.
 */
export async function semuaHalaman(javaScript: boolean): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const dikenal = new Set<string>();
  const temuan: string[] = [];
  try {
    const siapa = [
      { nama: 'anybody', mulai: UMUM, buka: () => browser.newContext({ javaScriptEnabled: javaScript }) },
      ...akunTercetak(server)
        .filter((a) => /Kecamatan|Gabek Satu/u.test(a.kantor))
        .map((akun) => ({
          nama: `${akun.jabatan}, ${akun.kantor}`,
          mulai: KERJA,
          buka: async () => (await masukSebagai(browser, server, { ...akun, javaScript })).context,
        })),
    ];
    for (const { nama, mulai, buka } of siapa) {
      const context = await buka();
      const { halaman, putus } = await jelajahi(context.request, { url: server.url, mulai });
      const baru = halaman.filter(({ bentuk }) => !dikenal.has(bentuk));
      for (const { bentuk } of baru) dikenal.add(bentuk);
      console.log(`${nama}: ${baru.length} kinds of pages, JavaScript ${javaScript ? 'on' : 'off'}`);
      temuan.push(
        ...[...putus, ...(await nilaiHalaman(context, server.url, baru))].map((t) => `${nama}: ${t}`),
      );
      await context.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  expect(temuan).toEqual([]);
  expect(dikenal.size).toBeGreaterThan(60);
}
