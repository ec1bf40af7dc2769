import type { Context, MiddlewareHandler } from 'hono';
import type { Hubungan } from '../core/jaringan/hubungan.ts';

const CSP = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'self'",
  "img-src 'self' data:",
].join('; ');

/** Headers of every answer: no inline code, no third party, nothing cached that is personal. */
export const kepalaAman: MiddlewareHandler = async (c, next) => {
  await next();
  // A document has a stricter one of its own.
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', CSP);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Frame-Options', 'SAMEORIGIN');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()');
  c.header('X-Robots-Tag', 'noindex');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/** How a request came, and the office's public origin where one was set. */
export interface AsalDeps {
  readonly hubungan: (c: Context) => Hubungan;
  readonly alamatPublik: string | null;
}

/**
 * Once an office says that its address is https, browsers that came by https keep to it. Not before: an office that tries a
 * certificate for a day must find its way back. Half a year; names below are not ours to decide.
 */
export function hanyaHttps({ hubungan, alamatPublik }: AsalDeps): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (alamatPublik?.startsWith('https:') && hubungan(c).https)
      c.header('Strict-Transport-Security', 'max-age=15552000');
  };
}

/**
 * A change must come from our own page: Origin must be the host asked, as the browser wrote it, or the public address (a
 * proxy may pass another Host on), and Sec-Fetch-Site same-origin where sent (it is not sent over http to a LAN address).
 * Refused, with this answer, before anything is read.
 */
export function dariHalamanSendiri(
  deps: AsalDeps,
  tolak: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const situs = c.req.header('sec-fetch-site');
    const sama = asalSendiri(c.req.header('origin'), deps.hubungan(c), deps.alamatPublik);
    return sama && (situs === undefined || situs === 'same-origin') ? next() : tolak(c);
  };
}

function asalSendiri(
  asal: string | undefined,
  { host, https }: Hubungan,
  alamatPublik: string | null,
): boolean {
  if (asal === undefined || !URL.canParse(asal)) return false;
  const url = new URL(asal);
  if (url.origin === alamatPublik) return true;
  // What came sealed was written by a sealed page: an http page of the same name may be anybody's on the way.
  return url.host === host.toLowerCase() && (url.protocol === 'https:' || !https);
}

/** Whether the browser came by https, so that its cookie must never travel in the open. The Origin was judged before. */
export function lewatHttps(c: Context, { hubungan, alamatPublik }: AsalDeps): boolean {
  const { https, host } = hubungan(c);
  if (https || c.req.header('origin')?.startsWith('https:')) return true;
  return alamatPublik === `https://${host.toLowerCase()}`;
}

/** An address with U+0000 names nothing, and PostgreSQL would not even compare it: answered as not there. */
export function tanpaNol(tiada: (c: Context) => Response | Promise<Response>): MiddlewareHandler {
  return async (c, next) => (/%00/u.test(c.req.url) ? tiada(c) : next());
}
