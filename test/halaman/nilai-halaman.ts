import type { BrowserContext } from 'playwright-core';
import { findings } from '../browser/lib/axe.ts';
import { type HalamanDitemui, sabar } from './jelajah-halaman.ts';

/** Opens each page and answers what axe finds at four widths and what the browser complains of, one line each. */
export async function nilaiHalaman(
  context: BrowserContext,
  url: string,
  halaman: readonly HalamanDitemui[],
): Promise<readonly string[]> {
  const temuan: string[] = [];
  const page = await context.newPage();
  page.on('console', (m) => {
    if (m.type() === 'error' && !/\b(?:404|429)\b/u.test(m.text())) temuan.push(`${page.url()}: ${m.text()}`);
  });
  page.on('pageerror', (e) => temuan.push(`${page.url()}: ${String(e)}`));
  for (const { path } of halaman) {
    await sabar(() => page.goto(`${url}${path}`));
    temuan.push(...(await findings(page)));
  }
  await page.close();
  return temuan;
}
