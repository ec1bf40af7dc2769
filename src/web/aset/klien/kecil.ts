import { banyak, cari, pada, satu, semua } from './dom.ts';

/** Focus goes to the error summary; the end of the login is announced; a scan field is trimmed; the phone menu shuts. */
export function mulaiKecil(): void {
  satu('.ringkasan-galat')?.focus();
  for (const e of banyak('[data-sesi]')) setTimeout(() => (e.hidden = false), Number(e.dataset['sesi']));
  for (const p of semua('[data-pindai]', HTMLInputElement)) pindai(p);
  const menu = cari('[data-menu]', HTMLDetailsElement);
  pada('click', (e) => {
    if (menu?.open && e.target instanceof Node && !menu.contains(e.target)) menu.open = false;
  });
  pada('keydown', (e) => {
    if (e.key === 'Escape' && menu?.open) menu.open = false;
  });
}

/** A wedge scanner types fast and ends with Enter or Tab; either sends the form. */
function pindai(kotak: HTMLInputElement): void {
  kotak.addEventListener('keydown', (e) => {
    const akhir = e.key === 'Enter' || (e.key === 'Tab' && !e.shiftKey && cepat(kotak));
    if (e.key.length === 1) catatKetukan(kotak, e.timeStamp);
    if (!akhir || kotak.value.trim() === '') return;
    e.preventDefault();
    kotak.value = kotak.value.trim();
    kotak.form?.requestSubmit();
  });
}

const ketukan = new WeakMap<HTMLInputElement, number[]>();

function catatKetukan(kotak: HTMLInputElement, kapan: number): void {
  ketukan.set(kotak, [...(ketukan.get(kotak) ?? []), kapan].slice(-6));
}

/** Six characters within 300 ms: no hand does that. */
function cepat(kotak: HTMLInputElement): boolean {
  const k = ketukan.get(kotak) ?? [];
  const awal = k[0];
  const akhir = k.at(-1);
  return k.length === 6 && awal !== undefined && akhir !== undefined && akhir - awal < 300;
}
