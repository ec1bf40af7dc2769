import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from './server.ts';

/** An account as the first start printed it. */
export interface AkunTercetak {
  readonly akun: string;
  readonly sandi: string;
  readonly jabatan: string;
  readonly kantor: string;
}

const BARIS = /^ {2}(?<akun>\S+) {2,}(?<sandi>\S+) {2}(?<jabatan>.+), (?<kantor>[^,]+)$/gmu;

/** All training accounts of a first start. */
export function akunTercetak(server: Pick<Server, 'printed'>): readonly AkunTercetak[] {
  return [...server.printed().matchAll(BARIS)].map((m) => ({
    akun: m.groups?.['akun'] ?? '',
    sandi: m.groups?.['sandi'] ?? '',
    jabatan: m.groups?.['jabatan'] ?? '',
    kantor: m.groups?.['kantor'] ?? '',
  }));
}

/** A browser, or one whose contexts a test watches. */
export type PembukaKonteks = Pick<Browser, 'newContext'>;

/** A logged-in official in a browser context of their own. */
export interface Petugas {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Logs in as the holder of a post in an office; both as printed, matched whole at their beginning. */
export async function masukSebagai(
  browser: PembukaKonteks,
  server: Pick<Server, 'url' | 'printed'>,
  siapa: { readonly jabatan: string; readonly kantor: string; readonly javaScript: boolean },
): Promise<Petugas> {
  const akun = akunTercetak(server).find(
    (a) => a.jabatan.startsWith(siapa.jabatan) && a.kantor.endsWith(siapa.kantor),
  );
  if (!akun)
    throw new Error(`No training account for ${siapa.jabatan}, ${siapa.kantor}:\n${server.printed()}`);
  const context = await browser.newContext({
    javaScriptEnabled: siapa.javaScript,
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/masuk`);
  await page.fill('#akun', akun.akun);
  await page.fill('#sandi', akun.sandi);
  await page.click('form button[type=submit]');
  await page.waitForURL(/\/k\/tugas/u);
  return { page, context };
}
