import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bobot, timbang, type Kunjungan } from './lib/bobot.ts';
import { launchBrowser } from './lib/browser.ts';
import { akunTercetak, masukSebagai } from './lib/petugas.ts';
import { startServer, type Server } from './lib/server.ts';

const KB = 1024;
/** Budget of an official's page (ux.md 7), in bytes on the wire with headers: first visit, then repeat visit. */
const ANGGARAN = {
  html: 18 * KB,
  /** 9 KB for the style of all pages, the rest for the one small sheet that a page of work may add. */
  css: 9.75 * KB,
  js: 12 * KB,
  /** The form page alone brings the rules of a family as well, deferred (docs/anggaran.md). */
  jsForm: 21 * KB,
  huruf: 17.5 * KB,
  /** Pictures of papers, on demand: one preview, or a strip of small ones. */
  gambar: 120 * KB,
  pertama: 60 * KB,
  ulang: 18 * KB,
};
/** Every kind of work has to be met; a page that nobody opened has no weight. */
const KERJA = [
  'disposisi',
  'periksa',
  'isi_form',
  'paraf',
  'tanda_tangan',
  'arsip',
  'teruskan',
  'beritahu',
  'terima_perbaikan',
  'serahkan',
  'terima_map',
];

const LOKET = { jabatan: 'Staf Kelurahan', kantor: 'Gabek Satu' };
const PENERUS = { jabatan: 'Kasi Pemerintahan', kantor: 'Kecamatan Gabek' };

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Same login, empty cache: what a first visit of the day brings. */
async function dingin(context: BrowserContext): Promise<BrowserContext> {
  return browser.newContext({
    storageState: await context.storageState(),
    viewport: { width: 1366, height: 768 },
  });
}

function kelebihan(
  apa: string,
  kunjungan: Kunjungan,
  batas: Readonly<Record<string, readonly [RegExp, number]>>,
) {
  return Object.entries(batas).flatMap(([nama, [jenis, paling]]) => {
    const berat = bobot(kunjungan, jenis);
    return berat <= paling ? [] : [`${apa}: ${nama} ${(berat / KB).toFixed(1)} KB > ${paling / KB} KB`];
  });
}

const pertamaKali = ({ kiriman }: Kunjungan) =>
  ({
    HTML: [/^Document$/u, ANGGARAN.html],
    CSS: [/^Stylesheet$/u, ANGGARAN.css],
    JS: [/^Script$/u, kiriman.some((k) => k.url.includes('/aset/aturan')) ? ANGGARAN.jsForm : ANGGARAN.js],
    huruf: [/^Font$/u, ANGGARAN.huruf],
    gambar: [/^Image$/u, ANGGARAN.gambar],
    selebihnya: [/^(?!Image$)/u, ANGGARAN.pertama],
  }) as const;
const ULANG = { HTML: [/^Document$/u, ANGGARAN.html], selebihnya: [/^(?!Image$)/u, ANGGARAN.ulang] } as const;

/** Opens one page cold and once more warm; answers everything that is too much or not ours. */
async function periksa(
  context: BrowserContext,
  path: string,
  asal = server.url,
): Promise<{ temuan: string[]; html: string; pertama: Kunjungan }> {
  const baru = await dingin(context);
  try {
    const [pertama, halaman] = await timbang(baru, `${asal}${path}`);
    const html = await halaman.content();
    const [ulang] = await timbang(baru, `${asal}${path}`);
    const asing = [...pertama.kiriman, ...ulang.kiriman].filter((k) => !k.url.startsWith(asal));
    const sebaris = await halaman
      .locator('script:not([src]), style, [style], [onclick], [onload], [onsubmit], [onchange]')
      .count();
    const csp = pertama.kepala['content-security-policy'] ?? '';
    return {
      html,
      pertama,
      temuan: [
        ...kelebihan(`${path} (first)`, pertama, pertamaKali(pertama)),
        ...kelebihan(`${path} (repeat)`, ulang, ULANG),
        ...asing.map((k) => `${path}: request to ${k.url}`),
        ...[...pertama.keluhan, ...ulang.keluhan].map((k) => `${path}: ${k}`),
        ...(sebaris > 0 ? [`${path}: ${sebaris} inline styles or scripts`] : []),
        ...(csp.includes("default-src 'self'") && !csp.includes('unsafe') ? [] : [`${path}: CSP ${csp}`]),
      ],
    };
  } finally {
    await baru.close();
  }
}

it('sees a page that is too heavy, asks others and holds code of its own', async () => {
  const derau = randomBytes(20 * KB).toString('base64');
  const buruk = createServer((_, jawab) => {
    jawab.setHeader('content-type', 'text/html');
    jawab.end(`<!doctype html><title>x</title><p style="color:red">x<script>0</script><!--${derau}-->
      <img alt="" src="http://localhost:1/x.png">`);
  });
  buruk.listen(0, '127.0.0.1');
  await once(buruk, 'listening');
  const alamat = buruk.address();
  const port = typeof alamat === 'object' ? alamat?.port : undefined;
  const context = await browser.newContext();
  const { temuan } = await periksa(context, '/', `http://127.0.0.1:${port}`);
  await context.close();
  buruk.close();
  for (const apa of [
    /\(first\): HTML/u,
    /\(repeat\): selebihnya/u,
    /request to http:\/\/localhost:1/u,
    /2 inline/u,
    /: CSP $/u,
  ])
    expect(temuan).toContainEqual(expect.stringMatching(apa));
});

/** Kinds of work whose forms stand on a page. */
function kerjaDi(html: string): readonly string[] {
  return [...html.matchAll(/action="\/k\/berkas\/[^"/]+\/([a-z_]+)"/gu)].map(([, k = '']) => k);
}

describe('pages of officials stay within the budget, ask nobody else and hold nothing inline', () => {
  it('at the loket', async () => {
    const { context } = await masukSebagai(browser, server, { ...LOKET, javaScript: true });
    const temuan: string[] = [];
    for (const path of ['/k/tugas', '/k/baru', '/k/baru?keperluan=baru-keluarga', '/k/terima', '/k/cari'])
      temuan.push(...(await periksa(context, path)).temuan);
    await context.close();
    expect(temuan).toEqual([]);
  }, 120_000);

  it('with a long task box, and fifty rows of it would fit', async () => {
    const { context } = await masukSebagai(browser, server, { ...PENERUS, javaScript: true });
    const { temuan, html, pertama } = await periksa(context, '/k/tugas?antrean=semua');
    await context.close();
    const baris = html.match(/ data-no="/gu)?.length ?? 0;
    expect(baris).toBeGreaterThanOrEqual(25);
    expect((bobot(pertama, /^Document$/u) / baris) * Math.max(baris, 50)).toBeLessThanOrEqual(ANGGARAN.html);
    expect(temuan).toEqual([]);
  }, 120_000);

  it('at every kind of work', async () => {
    const ditemui = new Set<string>();
    const temuan: string[] = [];
    for (const akun of akunTercetak(server).filter((a) => /Kecamatan|Gabek Satu/u.test(a.kantor))) {
      const { context, page } = await masukSebagai(browser, server, { ...akun, javaScript: true });
      const buka = async (path: string): Promise<string> =>
        (await page.request.get(`${server.url}${path}`)).text();
      for (const antrean of ['kerja', 'pemohon']) {
        const kotak = await buka(`/k/tugas?antrean=${antrean}`);
        const berkas = new Set(
          [...kotak.matchAll(/href="(\/k\/berkas\/[^"/?]+)"/gu)].map(([, path = '']) => path),
        );
        for (const path of berkas) {
          const baru = kerjaDi(await buka(path)).filter((k) => KERJA.includes(k) && !ditemui.has(k));
          if (baru.length === 0) continue;
          for (const k of baru) ditemui.add(k);
          temuan.push(...(await periksa(context, path)).temuan);
        }
      }
      await context.close();
    }
    expect(temuan).toEqual([]);
    expect(KERJA.filter((k) => !ditemui.has(k))).toEqual([]);
  }, 240_000);
});
