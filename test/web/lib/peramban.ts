import type { Hono } from 'hono';
import type { Env } from '../../../src/web/layar.ts';

const HOST = 'lajur.test';

/** What is typed into a form before one of its buttons is pressed: by field name. */
export type Ketikan = Readonly<Record<string, string>>;

/** A browser without JavaScript, as far as forms go: keeps its cookie, follows redirects, posts what the page holds. */
export interface Peramban {
  readonly buka: (path: string) => Promise<string>;
  /** What an address answers, as bytes; the page stays. */
  readonly ambil: (path: string) => Promise<Response>;
  /** Presses a button of the page by its words, with this typed first; a radio or a box is set by its value. */
  readonly tekan: (tombol: string | RegExp, ketikan?: Ketikan) => Promise<string>;
  readonly html: () => string;
  /** The page's words alone. */
  readonly teks: () => string;
  readonly path: () => string;
  readonly status: () => number;
}

/** Opens a browser on the app. @throws when a page, button or field is not there. */
export function peramban(app: Hono<Env>): Peramban {
  let kuki = '';
  let kini = { path: '', html: '', status: 0 };

  const minta = async (path: string, init: RequestInit = {}): Promise<string> => {
    const jawab = await app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, origin: `http://${HOST}`, ...(kuki ? { cookie: kuki } : {}) },
    });
    const [baru] = jawab.headers.getSetCookie();
    if (baru !== undefined) kuki = baru.split(';')[0] ?? '';
    const ke = jawab.headers.get('location');
    if (ke !== null) return minta(new URL(ke, `http://${HOST}${path}`).href.slice(`http://${HOST}`.length));
    kini = { path, html: await jawab.text(), status: jawab.status };
    return kini.html;
  };

  return {
    buka: (path) => minta(path),
    ambil: async (path) =>
      app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...(kuki ? { cookie: kuki } : {}) } }),
    tekan: async (tombol, ketikan = {}) => {
      const { form, name, value } = cariTombol(kini.html, tombol, kini.path);
      let isi = bidang(form.isi);
      for (const [nama, nilai] of Object.entries(ketikan)) {
        if (!form.isi.includes(`name="${nama}"`)) throw new Error(`${kini.path}: no field ${nama}`);
        isi = [...isi.filter(([lain]) => lain !== nama), [nama, nilai]];
      }
      if (name !== undefined) isi = [...isi, [name, value ?? '']];
      const body = new FormData();
      for (const [nama, nilai] of isi) body.append(nama, nilai);
      const terurai = new URLSearchParams(isi);
      const aksi = form.aksi ?? kini.path;
      if (form.metode !== 'post') return minta(`${aksi}?${terurai.toString()}`);
      return minta(aksi, { method: 'POST', body: form.multipart ? body : terurai });
    },
    html: () => kini.html,
    teks: () => kataSaja(kini.html),
    path: () => kini.path,
    status: () => kini.status,
  };
}

interface Form {
  readonly aksi: string | undefined;
  readonly metode: string;
  readonly multipart: boolean;
  readonly isi: string;
}

interface Tombol {
  readonly form: Form;
  readonly name: string | undefined;
  readonly value: string | undefined;
}

function cariTombol(html: string, kata: string | RegExp, path: string): Tombol {
  const cocok = (teks: string): boolean => (typeof kata === 'string' ? teks === kata : kata.test(teks));
  for (const [, atribut = '', isi = ''] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/gu)) {
    const form: Form = {
      aksi: nilaiAtribut(atribut, 'action'),
      metode: nilaiAtribut(atribut, 'method') ?? 'get',
      multipart: nilaiAtribut(atribut, 'enctype') === 'multipart/form-data',
      isi,
    };
    for (const [, milik = '', label = ''] of isi.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/gu)) {
      if (!cocok(kataSaja(label))) continue;
      const sendiri = nilaiAtribut(milik, 'formaction');
      return {
        form: sendiri === undefined ? form : { ...form, aksi: sendiri },
        name: nilaiAtribut(milik, 'name'),
        value: nilaiAtribut(milik, 'value'),
      };
    }
  }
  const ada = [...html.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/gu)].map(([, isi = '']) => kataSaja(isi));
  throw new Error(`${path}: no button ${String(kata)}, but: ${ada.join(' | ')}`);
}

/** The fields that a browser would send untouched: hidden and typed values, what is checked, what is selected. */
function bidang(isi: string): [nama: string, nilai: string][] {
  const hasil: [string, string][] = [];
  for (const [, atribut = ''] of isi.matchAll(/<input([^>]*)>/gu)) {
    const nama = nilaiAtribut(atribut, 'name');
    const jenis = nilaiAtribut(atribut, 'type') ?? 'text';
    if (nama === undefined || jenis === 'file') continue;
    if ((jenis === 'radio' || jenis === 'checkbox') && !/\schecked/u.test(atribut)) continue;
    hasil.push([nama, nilaiAtribut(atribut, 'value') ?? (jenis === 'checkbox' ? 'on' : '')]);
  }
  for (const [, atribut = '', teks = ''] of isi.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/gu)) {
    const nama = nilaiAtribut(atribut, 'name');
    if (nama !== undefined) hasil.push([nama, asli(teks)]);
  }
  for (const [, atribut = '', pilihan = ''] of isi.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/gu)) {
    const nama = nilaiAtribut(atribut, 'name');
    const opsi = [...pilihan.matchAll(/<option([^>]*)>/gu)].map(([, a = '']) => a);
    const terpilih = opsi.find((o) => /\sselected/u.test(o)) ?? opsi[0] ?? '';
    if (nama !== undefined) hasil.push([nama, nilaiAtribut(terpilih, 'value') ?? '']);
  }
  return hasil;
}

function nilaiAtribut(atribut: string, nama: string): string | undefined {
  const cocok = new RegExp(`\\s${nama}(?:="([^"]*)")?(?=[\\s/>]|$)`, 'iu').exec(atribut);
  return cocok ? asli(cocok[1] ?? '') : undefined;
}

function kataSaja(html: string): string {
  return asli(html.replaceAll(/<[^>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function asli(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
