import type { BrowserContext, Page } from 'playwright-core';

/** One answer as it went over the wire, in bytes, headers included. */
export interface Kiriman {
  readonly url: string;
  readonly jenis: string;
  readonly bytes: number;
  readonly dariSimpanan: boolean;
}

export interface Kunjungan {
  readonly kiriman: readonly Kiriman[];
  readonly kepala: Readonly<Record<string, string>>;
  /** What the browser complained of, for example code that the CSP forbids. */
  readonly keluhan: readonly string[];
}

/** A poor connection: 400 kbit/s each way, 400 ms there and back (ux.md 7). */
export const LAMBAT = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };

/** Opens an address in a fresh tab of the context, over this connection, and weighs everything that came. */
export async function timbang(
  context: BrowserContext,
  url: string,
  jaringan?: typeof LAMBAT,
): Promise<[Kunjungan, Page]> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (jaringan) await cdp.send('Network.emulateNetworkConditions', jaringan);
  const asal = new Map<string, { url: string; jenis: string; dariSimpanan: boolean }>();
  const kiriman: Kiriman[] = [];
  const keluhan: string[] = [];
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') keluhan.push(m.text());
  });
  page.on('pageerror', (e) => keluhan.push(String(e)));
  cdp.on('Network.requestWillBeSent', (e) =>
    asal.set(e.requestId, { url: e.request.url, jenis: e.type ?? '', dariSimpanan: false }),
  );
  cdp.on('Network.requestServedFromCache', (e) => {
    const satu = asal.get(e.requestId);
    if (satu) asal.set(e.requestId, { ...satu, dariSimpanan: true });
  });
  cdp.on('Network.responseReceived', (e) => {
    const satu = asal.get(e.requestId);
    if (satu && e.response.fromDiskCache) asal.set(e.requestId, { ...satu, dariSimpanan: true });
  });
  cdp.on('Network.loadingFailed', (e) => {
    const satu = asal.get(e.requestId);
    if (satu) kiriman.push({ ...satu, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', (e) => {
    const satu = asal.get(e.requestId);
    if (satu) kiriman.push({ ...satu, bytes: satu.dariSimpanan ? 0 : e.encodedDataLength });
  });
  await cdp.send('Network.enable');
  const jawab = await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  return [{ kiriman, keluhan, kepala: (await jawab?.allHeaders()) ?? {} }, page];
}

/** Bytes of all answers of a kind; of all when none is named. */
export function bobot({ kiriman }: Kunjungan, jenis?: RegExp): number {
  return kiriman
    .filter((k) => jenis === undefined || jenis.test(k.jenis))
    .reduce((jumlah, k) => jumlah + k.bytes, 0);
}
