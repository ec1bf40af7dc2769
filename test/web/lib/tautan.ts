/** A page as it was answered while following links. */
export interface HalamanTemu {
  readonly url: string;
  /** The page whose link led here. */
  readonly dari: string;
  readonly status: number;
  readonly tipe: string;
  /** Empty for files. */
  readonly html: string;
}

export interface Jelajah {
  readonly mulai: readonly string[];
  readonly minta: (path: string) => Promise<Response>;
  /** How many addresses of one pattern are opened. */
  readonly perPola?: (pola: string) => number;
}

const ASAL = 'http://lajur.test';

/** Follows every link of our own from some pages on, some of each kind: what a role can reach. */
export async function jelajahTautan({
  mulai,
  minta,
  perPola = () => 1,
}: Jelajah): Promise<readonly HalamanTemu[]> {
  const antre = mulai.map((url) => ({ url, dari: '' }));
  const dibuka = new Map<string, number>();
  const sudah = new Set<string>();
  const temu: HalamanTemu[] = [];
  for (let ini = antre.shift(); ini; ini = antre.shift()) {
    const { url, dari } = ini;
    const p = pola(url);
    const kali = dibuka.get(p) ?? 0;
    if (sudah.has(url) || kali >= perPola(p)) continue;
    sudah.add(url);
    dibuka.set(p, kali + 1);
    const jawab = await minta(url);
    const tipe = jawab.headers.get('content-type') ?? '';
    const html = tipe.includes('html') ? await jawab.text() : '';
    if (html === '') await jawab.body?.cancel();
    temu.push({ url, dari, status: jawab.status, tipe, html });
    const ke = jawab.headers.get('location');
    for (const href of ke === null ? tautan(html) : [ke]) {
      const tuju = new URL(href, ASAL + url);
      if (tuju.origin === ASAL && !href.startsWith('#'))
        antre.push({ url: tuju.pathname + tuju.search, dari: url });
    }
  }
  return temu;
}

/** The kind of an address: its ids, numbers and chosen values left out. */
export function pola(url: string): string {
  const { pathname, searchParams } = new URL(url, ASAL);
  const jalan = pathname
    .split('/')
    .map((b) => (/\d|%/u.test(b) ? ':id' : b))
    .join('/');
  return `${jalan}?${[...searchParams.keys()].toSorted().join('&')}`;
}

/** Links of a page into the page itself that lead nowhere. */
export function jangkarMati(html: string): readonly string[] {
  const id = new Set([...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map((m) => m.groups?.['id']));
  return tautan(html).filter((h) => h.startsWith('#') && h.length > 1 && !id.has(h.slice(1)));
}

/** A form as a browser sends it when nothing is typed: its hidden fields and what its choices stand on. */
export interface FormulirTemu {
  readonly metode: string;
  readonly aksi: string;
  readonly isi: URLSearchParams;
}

/** The forms of a page that go somewhere. */
export function formulir(html: string): readonly FormulirTemu[] {
  return [...html.matchAll(/<form[^>]*>.*?<\/form>/gsu)].flatMap(([teks]) => {
    const tag = teks.slice(0, teks.indexOf('>') + 1);
    const aksi = atribut(tag, 'action');
    if (aksi === undefined) return [];
    const isi = new URLSearchParams();
    for (const [masukan] of teks.matchAll(/<input[^>]*>/gu))
      if (atribut(masukan, 'type') === 'hidden')
        isi.append(atribut(masukan, 'name') ?? '', atribut(masukan, 'value') ?? '');
    for (const [pilihan] of teks.matchAll(/<select.*?<\/select>/gsu)) {
      const terpilih = /<option[^>]* selected[^>]*>/u.exec(pilihan) ?? /<option[^>]*>/u.exec(pilihan);
      isi.append(atribut(pilihan, 'name') ?? '', atribut(terpilih?.[0] ?? '', 'value') ?? '');
    }
    return [{ metode: (atribut(tag, 'method') ?? 'get').toLowerCase(), aksi, isi }];
  });
}

function tautan(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*>/gu)].flatMap(([tag]) => atribut(tag, 'href') ?? []);
}

function atribut(tag: string, nama: string): string | undefined {
  return new RegExp(` ${nama}="([^"]*)"`, 'u').exec(tag)?.[1]?.replaceAll('&amp;', '&');
}
