import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The widths of design §5: the smallest phone, a usual phone, half a screen, an office PC. */
export const WIDTHS = [320, 390, 683, 1366] as const;

type Width = (typeof WIDTHS)[number];

declare global {
  interface Window {
    /** Put there by evaluating SOURCE. */
    axe: typeof axe;
  }
}

const HEIGHT = { 320: 640, 390: 844, 683: 768, 1366: 768 } as const;

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/** A line when the page is wider than the window. */
async function overflow(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
  return pixels > 0 ? [`${pixels} pixels wider than the window`] : [];
}

/**
 * Where the page may not run scripts, timers never fire although evaluation works; axe waits on timers.
 * There (and only there: a noscript element then has children) a timer becomes a microtask.
 */
async function letTimersFire(page: Page): Promise<void> {
  await page.evaluate(() => {
    const probe = document.createElement('div');
    probe.innerHTML = '<noscript><b></b></noscript>';
    if (!probe.querySelector('b')) return;
    const soon = (work: () => void): number => {
      void Promise.resolve().then(work);
      return 0;
    };
    Object.assign(window, { setTimeout: soon });
  });
}

/** What is wrong with the open page, one line each: axe findings and sideways scrolling at every width. */
export async function findings(page: Page, widths: readonly Width[] = WIDTHS): Promise<string[]> {
  const before = page.viewportSize();
  await letTimersFire(page);
  // By evaluation and not by a script tag: the page's Content-Security-Policy forbids the tag.
  await page.evaluate(SOURCE);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT[width] });
    const lines = [...(await overflow(page)), ...(await violations(page))];
    found.push(...lines.map((line) => `${page.url()} at ${width} px: ${line}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** Expects the open page to be free of findings. */
export async function expectAccessible(page: Page, widths: readonly Width[] = WIDTHS): Promise<void> {
  expect(await findings(page, widths)).toEqual([]);
}
