import type { APIRequestContext, APIResponse, Response } from 'playwright-core';

/** A page of one kind: the first address met that shows it. */
export interface HalamanDitemui {
  readonly bentuk: string;
  readonly path: string;
}

export interface HasilJelajah {
  readonly halaman: readonly HalamanDitemui[];
  /** Links that lead nowhere, one line each. */
  readonly putus: readonly string[];
}

const LINK = /<a\b[^>]*?\bhref="([^"]+)"/gu;
const TINDAKAN = /<form\b[^>]*?\baction="([^"]+)"/gu;
/** Files, not pages; and pictures of papers, which have tests of their own. */
const SUDAH_DIUJI = /^\/(?:aset|k\/berkas\/[^/]+\/(?:dokumen|cetakan))\//u;
/** Of every kind of page so many are asked for: kinds of work differ behind one kind of address. */
const PER_ALAMAT = 8;

/**
 * Follows every link from `mulai` that this person is shown, each kind of address a few times, and tells what kinds of pages
 * there are: pages are of one kind when their address and the forms on them have the same shape.
 */
export async function jelajahi(
  minta: APIRequestContext,
  { url, mulai }: { readonly url: string; readonly mulai: readonly string[] },
): Promise<HasilJelajah> {
  const antre = [...mulai];
  const ditanya = new Set<string>();
  const banyak = new Map<string, number>();
  const halaman = new Map<string, string>();
  const putus: string[] = [];
  for (let path = antre.shift(); path !== undefined; path = antre.shift()) {
    const [jalur = '', jangkar] = path.split('#');
    if (SUDAH_DIUJI.test(jalur)) continue;
    const kelas = bentukAlamat(jalur);
    const sudah = banyak.get(kelas) ?? 0;
    if (ditanya.has(jalur) || sudah >= PER_ALAMAT) continue;
    ditanya.add(jalur);
    banyak.set(kelas, sudah + 1);
    const jawab = await sabar(() => minta.get(`${url}${jalur}`));
    if (!jawab.ok() && !mulai.includes(path)) {
      putus.push(`${jalur}: ${jawab.status()}`);
      continue;
    }
    if (!(jawab.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    const html = await jawab.text();
    if (jangkar && !html.includes(` id="${jangkar}"`)) putus.push(`${path}: nothing there has this id`);
    const akhir = new URL(jawab.url());
    const bentuk = `${bentukAlamat(akhir.pathname + akhir.search)} ${bentukForm(html)}`.trim();
    if (!halaman.has(bentuk)) halaman.set(bentuk, akhir.pathname + akhir.search);
    antre.push(...[...html.matchAll(LINK)].flatMap(([, href = '']) => diSini(href, akhir, url)));
  }
  return { halaman: [...halaman].map(([bentuk, path]) => ({ bentuk, path })), putus };
}

/** The address as a path of this server; none for links that leave it. */
function diSini(href: string, dari: URL, url: string): readonly string[] {
  const ke = new URL(href.replaceAll('&amp;', '&'), dari);
  return ke.origin === new URL(url).origin ? [ke.pathname + ke.search + ke.hash] : [];
}

/** What of a query chooses another page; the rest only filters or sorts what it shows. */
const PEMILIH = /^(?:antrean|usai|surat|buku|tampil|keadaan)$/u;

/** Numbers, ids and codes become `*`; words that choose what a page shows stay. */
export function bentukAlamat(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const kata = (s: string): string => (/\d/u.test(s) || s.length > 30 ? '*' : s);
  const tanya = [...searchParams]
    .flatMap(([k, v]) => (PEMILIH.test(k) ? [`${k}=${kata(v)}`] : []))
    .toSorted();
  return [pathname.split('/').map(kata).join('/'), ...tanya].join(' ');
}

function bentukForm(html: string): string {
  return [...new Set([...html.matchAll(TINDAKAN)].map(([, aksi = '']) => bentukAlamat(aksi)))]
    .toSorted()
    .join(' ');
}

/** Asks again when the server says that it was asked too often: a crawler is one address with the haste of many. */
export async function sabar<T extends APIResponse | Response | null>(minta: () => Promise<T>): Promise<T> {
  for (;;) {
    const jawab = await minta();
    if (jawab?.status() !== 429) return jawab;
    const detik = Number(jawab.headers()['retry-after'] ?? '5');
    await new Promise((lanjut) => setTimeout(lanjut, detik * 1000 + 100));
  }
}
