import { banyak, satu } from './dom.ts';
import { pasang } from './pintasan.ts';

/** J and K walk the rows of [data-daftar], Enter opens; a row with data-intip also fills the preview. */
export function mulaiDaftar(): void {
  const daftar = satu('[data-daftar]');
  if (!daftar) return;
  pasang('j', () => pindah(daftar, 1));
  pasang('k', () => pindah(daftar, -1));
  pasang('Enter', () => buka(daftar));
  daftar.addEventListener('focusin', (e) => {
    const kena = e.target instanceof Element ? e.target.closest('.baris') : null;
    if (kena instanceof HTMLElement && kena.dataset['no'] !== undefined) pilih(daftar, kena);
  });
}

function baris(daftar: HTMLElement): HTMLElement[] {
  return banyak('.baris', daftar);
}

function terpilih(daftar: HTMLElement): HTMLElement | undefined {
  return satu('.baris[aria-current]', daftar);
}

function pindah(daftar: HTMLElement, arah: 1 | -1): boolean {
  const semuaBaris = baris(daftar);
  if (semuaBaris.length === 0) return false;
  const kini = semuaBaris.findIndex((b) => b.contains(document.activeElement));
  const asal = kini >= 0 ? kini : semuaBaris.findIndex((b) => b.hasAttribute('aria-current'));
  const tuju = semuaBaris[Math.min(Math.max(asal + arah, 0), semuaBaris.length - 1)];
  const fokus = tuju?.matches('a') ? tuju : tuju && satu('a, input', tuju);
  fokus?.focus();
  tuju?.scrollIntoView({ block: 'nearest' });
  return true;
}

function buka(daftar: HTMLElement): boolean {
  if (document.activeElement && document.activeElement !== document.body) return false;
  const kini = terpilih(daftar);
  kini?.click();
  return kini !== undefined;
}

let tunda = 0;

function pilih(daftar: HTMLElement, kini: HTMLElement): void {
  if (kini === terpilih(daftar)) return;
  for (const b of baris(daftar)) b.removeAttribute('aria-current');
  kini.setAttribute('aria-current', 'true');
  const alamat = kini.dataset['intip'];
  const tempat = satu('.intip');
  if (!alamat || !tempat || tempat.offsetParent === null) return;
  clearTimeout(tunda);
  tunda = window.setTimeout(() => void isiIntip(alamat, tempat, kini), 120);
}

async function isiIntip(alamat: string, tempat: HTMLElement, untuk: HTMLElement): Promise<void> {
  const jawab = await fetch(alamat, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!jawab?.ok || jawab.redirected || !untuk.hasAttribute('aria-current')) return;
  const halaman = new DOMParser().parseFromString(await jawab.text(), 'text/html');
  const baru = satu('.intip', halaman);
  if (baru) tempat.replaceChildren(...baru.childNodes);
}
