import { KLIEN } from '../../kata/klien.ts';
import { cari, pada, satu } from './dom.ts';
import { baca, tulis } from './simpanan.ts';

const KUNCI = 'lajur:pintasan';
const tindakan = new Map<string, () => boolean>();

/** Binds a single key; the action says whether it did anything. */
export function pasang(tombol: string, kerja: () => boolean): void {
  const sebelum = tindakan.get(tombol);
  tindakan.set(tombol, sebelum ? () => sebelum() || kerja() : kerja);
}

/** Starts listening. Keys count only outside fields (WCAG 2.1.4) and while not switched off. */
export function mulaiPintasan(): void {
  pasang('/', keCari);
  pasang('?', bukaBantuan);
  pada('keydown', saatTekan);
  const saklar = cari('[data-pintasan-saklar]', HTMLButtonElement);
  if (!saklar) return;
  const tulisan = (): void => {
    saklar.textContent = mati() ? KLIEN.nyalakan : KLIEN.matikan;
    saklar.setAttribute('aria-pressed', String(mati()));
  };
  saklar.addEventListener('click', () => {
    tulis(KUNCI, mati() ? 'nyala' : 'mati');
    tulisan();
  });
  tulisan();
}

function mati(): boolean {
  return baca(KUNCI) === 'mati';
}

function saatTekan(e: KeyboardEvent): void {
  if (e.defaultPrevented || e.isComposing || document.querySelector('dialog[open]')) return;
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
    tekanUtama(e);
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey || sedangMengetik(e.target)) return;
  if (mati() && e.key !== 'Enter') return;
  const tombol = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (tindakan.get(tombol)?.()) e.preventDefault();
}

/** Ctrl+Enter presses the one filled button, of the form one is in if there is one. */
function tekanUtama(e: KeyboardEvent): void {
  const form = e.target instanceof Element ? e.target.closest('form') : null;
  const tombol = (form && satu('button.tbl-u', form)) ?? satu('main .tbl-u, .putusan .tbl-u');
  if (!tombol) return;
  e.preventDefault();
  tombol.click();
}

function sedangMengetik(sasaran: EventTarget | null): boolean {
  if (sasaran instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(sasaran.type);
  return (
    sasaran instanceof HTMLTextAreaElement ||
    sasaran instanceof HTMLSelectElement ||
    (sasaran instanceof HTMLElement && sasaran.isContentEditable)
  );
}

function keCari(): boolean {
  const kotak = cari('[data-cari]', HTMLInputElement);
  if (!kotak || kotak.offsetParent === null) return false;
  kotak.focus();
  kotak.select();
  return true;
}

function bukaBantuan(): boolean {
  const bantuan = cari('#bantu-pintas', HTMLDialogElement);
  bantuan?.showModal();
  return bantuan !== undefined;
}
