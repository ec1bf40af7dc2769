import type { MiddlewareHandler } from 'hono';

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
  c.header('Content-Security-Policy', CSP);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Frame-Options', 'SAMEORIGIN');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()');
  c.header('X-Robots-Tag', 'noindex');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/**
 * A change must come from our own page: Origin must be the host asked, and Sec-Fetch-Site same-origin where sent
 * (it is not sent over http to a LAN address). Refused before anything is read.
 */
export const dariHalamanSendiri: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const asal = c.req.header('origin');
  const situs = c.req.header('sec-fetch-site');
  const sama = asal !== undefined && URL.canParse(asal) && new URL(asal).host === c.req.header('host');
  if (!sama || (situs !== undefined && situs !== 'same-origin')) {
    return c.text(
      'Permintaan ini tidak datang dari halaman Lajur. Buka halamannya lagi, lalu kirim dari sana.',
      403,
    );
  }
  return next();
};
