import type { Page } from 'playwright-core';

/** Presses of one key after which a thing that was not reached counts as out of reach. */
const TERBANYAK = 120;

interface Fokus {
  readonly cocok: boolean;
  readonly tampak: boolean;
  readonly apa: string;
}

/**
 * Goes on with a key (Tab, unless said otherwise) until what has the focus answers to a selector: no mouse, no script of
 * ours. @throws when it is never reached, or when what has the focus shows no ring or lies outside the window.
 */
export async function tabKe(page: Page, cocok: string, tombol = 'Tab'): Promise<void> {
  for (let kali = 0; kali < TERBANYAK; kali += 1) {
    await page.keyboard.press(tombol);
    const fokus = await page.evaluate(bacaFokus, cocok);
    if (!fokus.tampak) throw new Error(`No visible focus on ${fokus.apa}, ${page.url()}`);
    if (fokus.cocok) return;
  }
  throw new Error(`${tombol} never reached ${cocok} on ${page.url()}`);
}

/** Reaches a thing and presses Enter, or another key; waits for the page that this brings. */
export async function tekan(page: Page, cocok: string, tuju: RegExp, tombol = 'Enter'): Promise<void> {
  await tabKe(page, cocok);
  await ketuk(page, tombol, tuju);
}

/** Presses a key and waits for the page that this brings, also when it is the same one anew. */
export async function ketuk(page: Page, tombol: string, tuju: RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(tombol)]);
  await page.waitForURL(tuju, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}

/** Logs in from the keyboard. */
export async function masukDenganPapan(
  page: Page,
  url: string,
  { akun, sandi }: { readonly akun: string; readonly sandi: string },
): Promise<void> {
  await page.goto(`${url}/masuk`);
  await tabKe(page, '#akun');
  await page.keyboard.type(akun);
  await tabKe(page, '#sandi');
  await page.keyboard.type(sandi);
  await ketuk(page, 'Enter', /\/k\/tugas/u);
}

/** Runs in the page. Past the last element the browser's own frame has the focus, and the document begins anew. */
function bacaFokus(cocok: string): Fokus {
  const e = document.activeElement;
  if (!e || e === document.body) return { cocok: false, tampak: true, apa: 'the document' };
  const gaya = getComputedStyle(e);
  const kotak = e.getBoundingClientRect();
  const bercincin =
    (gaya.outlineStyle !== 'none' && parseFloat(gaya.outlineWidth) > 0) || gaya.boxShadow !== 'none';
  const diLayar =
    kotak.width > 0 &&
    kotak.bottom > 0 &&
    kotak.top < innerHeight &&
    kotak.right > 0 &&
    kotak.left < innerWidth;
  return { cocok: e.matches(cocok), tampak: bercincin && diLayar, apa: e.outerHTML.slice(0, 120) };
}
