import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpack, type Unpacked } from './unpack.ts';

const DEBIAN = '/usr/bin/chromium';

/** Flags that stop the browser's own calls to its maker; the pages under test need none of it. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function launch({ program, env }: Unpacked): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ARGS,
    env: { ...process.env, ...env },
  });
  console.log(`Chromium ${browser.version()} (${program})`);
  return browser;
}

/**
 * The current Chromium: CHROMIUM_PATH if set, else the one inside the npm package, else Debian's.
 * Throws what the bundled one said when no other is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return launch({ program: chosen, env: {} });
  try {
    return await launch(unpack('@sparticuz/chromium'));
  } catch (error) {
    if (!existsSync(DEBIAN)) throw error;
    console.log(`The bundled Chromium did not start (${String(error)}); taking ${DEBIAN}`);
    return launch({ program: DEBIAN, env: {} });
  }
}

/** Chromium 109, the last for Windows 7 and 8.1: many an office PC has nothing newer. */
export async function launchBrowser109(): Promise<Browser> {
  return launch(unpack('chromium-109'));
}
