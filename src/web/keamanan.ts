import type { Context, MiddlewareHandler } from 'hono';

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

/**
 * A change must come from our own page: Origin must be the host asked, and Sec-Fetch-Site same-origin where sent
 * (it is not sent over http to a LAN address). Refused, with this answer, before anything is read.
 */
export function dariHalamanSendiri(tolak: (c: Context) => Response | Promise<Response>): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const asal = c.req.header('origin');
    const situs = c.req.header('sec-fetch-site');
    const sama = asal !== undefined && URL.canParse(asal) && new URL(asal).host === c.req.header('host');
    return sama && (situs === undefined || situs === 'same-origin') ? next() : tolak(c);
  };
}

/** An address with U+0000 names nothing, and PostgreSQL would not even compare it: answered as not there. */
export function tanpaNol(tiada: (c: Context) => Response | Promise<Response>): MiddlewareHandler {
  return async (c, next) => (/%00/u.test(c.req.url) ? tiada(c) : next());
}
