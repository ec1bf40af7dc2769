import type { CatatanAturan } from '../../../../core/keluarga/periksa-daftar.ts';
import { banyak, satu } from '../dom.ts';

type Bidang = HTMLElement & { readonly name: string; readonly value: string };

const AKHIR = '-langsung';

/** The input of a path, also the first of the three of a date; undefined where the page does not show it. */
function bidang(form: HTMLFormElement, path: string): Bidang | undefined {
  const e = form.elements.namedItem(path) ?? form.elements.namedItem(`${path}.hari`);
  const ini = e instanceof RadioNodeList ? e[0] : e;
  return ini instanceof HTMLInputElement || ini instanceof HTMLSelectElement ? ini : undefined;
}

const samaPath = (e: Element, path: string): boolean =>
  e instanceof HTMLInputElement || e instanceof HTMLSelectElement
    ? e.name === path || e.name.startsWith(`${path}.`)
    : false;

/** The sentences of the page, beside their fields; returns how to show them anew. */
export function papan(
  form: HTMLFormElement,
  semula: readonly CatatanAturan[],
): (kini: readonly CatatanAturan[], baru: Element) => void {
  const suara = document.createElement('p');
  suara.className = 'sr';
  suara.setAttribute('aria-live', 'polite');
  form.append(suara);
  const disentuh = new Set<string>();
  // What stood there when the page came is the server's to show, until it is no longer true.
  const milikServer = new Set(semula.map(kunci));
  return (kini, baru) => {
    if (baru instanceof HTMLInputElement || baru instanceof HTMLSelectElement) disentuh.add(baru.name);
    const sekarang = new Set(kini.map(kunci));
    perbarui(semula, sekarang);
    const tampil = kini.filter((c) => !milikServer.has(kunci(c)) && bolehTampil(form, c, disentuh));
    const lama = new Set(banyak(`[id$="${AKHIR}"]`, form).map((e) => e.textContent));
    bersihkan(form);
    for (const c of tampil) tulis(form, c);
    const baruDikatakan = tampil.filter((c) => !lama.has(c.pesan));
    const dulu = baruDikatakan.find((c) => samaPath(baru, c.path)) ?? baruDikatakan[0];
    if (dulu) suara.textContent = dulu.pesan;
  };
}

const kunci = (c: CatatanAturan): string => `${c.path} ${c.pesan}`;

/** A field that is still empty and was not visited is not reproached. */
function bolehTampil(form: HTMLFormElement, { path }: CatatanAturan, disentuh: ReadonlySet<string>): boolean {
  const ini = bidang(form, path);
  if (ini === undefined) return true;
  return (
    ini.value.trim() !== '' || [...disentuh].some((nama) => nama === path || nama.startsWith(`${path}.`))
  );
}

/** What the server wrote under the fields, as it came. */
const aslinya = new WeakMap<Node, string>();

/** Leaves out of the server's lines what is no longer true; a line with nothing left is hidden. */
function perbarui(semula: readonly CatatanAturan[], sekarang: ReadonlySet<string>): void {
  for (const path of new Set(semula.map((c) => c.path))) {
    const usang = semula.filter((c) => c.path === path && !sekarang.has(kunci(c)));
    for (const akhir of ['-s', '-g']) {
      const baris = document.getElementById(`${path}${akhir}`);
      const teks = baris?.lastChild;
      if (!baris || !teks) continue;
      const asli = aslinya.get(teks) ?? teks.textContent ?? '';
      aslinya.set(teks, asli);
      teks.textContent = usang.reduce((sisa, c) => sisa.replace(c.pesan, ''), asli).trim();
      baris.hidden = teks.textContent === '';
    }
  }
}

function bersihkan(form: HTMLFormElement): void {
  for (const e of banyak(`[id$="${AKHIR}"]`, form)) {
    for (const isian of banyak(`[aria-describedby~="${CSS.escape(e.id)}"]`, form))
      uraian(isian, (ids) => ids.filter((id) => id !== e.id));
    e.remove();
  }
}

function uraian(e: HTMLElement, ubah: (ids: string[]) => string[]): void {
  const ids = ubah((e.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== ''));
  if (ids.length > 0) e.setAttribute('aria-describedby', ids.join(' '));
  else e.removeAttribute('aria-describedby');
}

/** One sentence under its field, or at the group of rows where it is about all of them. */
function tulis(form: HTMLFormElement, { path, pesan }: CatatanAturan): void {
  const isian = bidang(form, path);
  const tempat = isian?.closest('.bidang') ?? document.getElementById(path);
  if (!tempat) return;
  const id = `${path}${AKHIR}`;
  const ada = document.getElementById(id);
  if (ada) {
    ada.textContent = `${ada.textContent} ${pesan}`;
    return;
  }
  const p = document.createElement('p');
  p.className = 'galat-b saran';
  p.id = id;
  p.textContent = pesan;
  const rujuk = satu(':scope > .deret', tempat);
  if (isian || !rujuk) tempat.append(p);
  else rujuk.before(p);
  if (isian) uraian(isian, (ids) => [...ids, id]);
}
