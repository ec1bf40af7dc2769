import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';

const BAD = `data:text/html,<!doctype html><html lang="id"><title>x</title>
  <main><h1>x</h1><input><div style="width:500px">x</div></main>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each([true, false])('finds an unlabelled field and sideways scrolling (JavaScript: %s)', async (on) => {
  const page = await browser.newPage({ javaScriptEnabled: on });
  await page.goto(BAD);
  const found = await findings(page, [320, 1366]);
  expect(found).toEqual([
    expect.stringMatching(/at 320 px: \d+ pixels wider/u),
    expect.stringMatching(/at 320 px: label:/u),
    expect.stringMatching(/at 1366 px: label:/u),
  ]);
});
