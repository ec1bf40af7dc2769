import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/lib/browser.ts';
import { cermin, type Cermin } from '../browser/lib/cermin.ts';
import { perjalanan } from '../browser/lib/perjalanan.ts';
import { masukSebagai } from '../browser/lib/petugas.ts';
import { startServer, type Server } from '../browser/lib/server.ts';

const NIK = '1971064202009906';
const CSP =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'self'; img-src 'self' data:";

/** Sixteen digits, also grouped by spaces, dots or their escapes. */
const ENAM_BELAS = /\d{4}(?:[ .+-]|%20)?\d{4}(?:[ .+-]|%20)?\d{4}(?:[ .+-]|%20)?\d{4}/u;
/** Code or style written into a page: an event handler, a style, a script or style with a body, a javascript address. */
const SEBARIS =
  /<[^>]*\s(?:on[a-z]+|style)\s*=|<style|<script(?![^>]*\ssrc=)[^>]*>|<script[^>]*>[^<]|(?:href|src|action)="\s*javascript:/iu;

let server: Server;
let browser: Browser;
let jalan: Cermin;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  jalan = await cermin(server.url);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await jalan.tutup();
  await server.stop();
});

it('knows inline code and sixteen digits when it sees them', () => {
  for (const buruk of [
    '<p style="color:red">',
    "<a class='x' onclick='y()'>",
    '<script>y()</script>',
    '<script type="module">y()</script>',
    '<script src="/aset/a.js">y()</script>',
    '<style>p{}</style>',
    '<a href="javascript:y()">',
  ])
    expect(buruk).toMatch(SEBARIS);
  for (const baik of [
    '<p class="gaya">',
    '<script src="/aset/a.js" defer></script>',
    '<a data-on="x" href="/k">',
  ])
    expect(baik).not.toMatch(SEBARIS);
  for (const nik of [NIK, '1971%200642%200200%209906', '1971 0642.0200+9906'])
    expect(nik).toMatch(ENAM_BELAS);
});

describe('every form of the whole journey sent twice', () => {
  const alamat: string[] = [];
  let nomor = '';

  it('reaches the pemohon’s hands', async () => {
    const terpantau = {
      newContext: async (pilihan: Parameters<Browser['newContext']>[0]) => {
        const konteks = await browser.newContext(pilihan);
        konteks.on('request', (r) => alamat.push(r.url()));
        return konteks;
      },
    };
    nomor = await perjalanan(
      { browser: terpantau, server: { ...server, url: jalan.url }, javaScript: true, lihat: async () => {} },
      { nama: 'Dua Kali Tekan Rekaan', nik: NIK },
    );
  }, 180_000);

  it('is answered the second time as the first time', () => {
    expect(jalan.gandaan.length).toBeGreaterThan(25);
    const beda = jalan.gandaan.filter(
      ({ satu, dua }) => satu.status !== dua.status || satu.kepala.location !== dua.kepala.location,
    );
    expect(beda.map((g) => [g.path, g.satu.status, g.dua.status])).toEqual([]);
    expect(jalan.gandaan.map((g) => g.dua.status).filter((s) => s >= 400)).toEqual([]);
  });

  it('leaves one event for each press, and one number', async () => {
    const { page, context } = await masukSebagai(browser, server, {
      jabatan: 'Kasi Pemerintahan',
      kantor: 'Gabek Satu',
      javaScript: false,
    });
    await page.goto(`${server.url}/k/berkas/${nomor}/riwayat`);
    const riwayat = await page.locator('main').innerText();
    const kali = (kalimat: string): number => riwayat.split(kalimat).length - 1;
    expect(kali('menerima berkas dan memberi nomor')).toBe(1);
    expect(kali('mendisposisikan kepada Sekretaris Kelurahan')).toBe(1);
    expect(kali('menyatakan 1 persyaratan kurang')).toBe(2);
    expect(kali('memberi tahu pemohon')).toBe(1);
    expect(kali('menerima perbaikan')).toBe(1);
    expect(kali('mengisi form isian')).toBe(2);
    expect(kali('mencatat tanda tangan Lurah')).toBe(2);
    expect(kali('menyimpan pindaian')).toBe(3);
    expect(kali('mengarsipkan di')).toBe(3);
    expect(kali('menyerahkan surat kepada pemohon')).toBe(4);
    await page.goto(`${server.url}/k/cari?q=Dua+Kali+Tekan`);
    expect(await page.locator('.baris').count()).toBe(1);
    await context.close();
  });

  it('asks nobody but this server for anything', () => {
    expect(alamat.length).toBeGreaterThan(100);
    expect(alamat.filter((a) => new URL(a).origin !== jalan.url && !a.startsWith('data:'))).toEqual([]);
  });

  it('writes no NIK or No. KK into any address, nor into the log', () => {
    expect(alamat.filter((a) => ENAM_BELAS.test(a))).toEqual([]);
    expect(server.printed()).not.toMatch(ENAM_BELAS);
    expect(server.printed()).not.toContain('Dua Kali Tekan');
  });

  it('sends the strict policy with every page, which holds no inline code or style', () => {
    expect(jalan.halaman.length).toBeGreaterThan(50);
    expect(new Set(jalan.halaman.map((h) => h.kepala['content-security-policy']))).toEqual(new Set([CSP]));
    expect(jalan.halaman.flatMap((h) => SEBARIS.exec(h.isi.toString('utf8'))?.[0] ?? [])).toEqual([]);
  });
});
