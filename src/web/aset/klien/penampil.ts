import { banyak, pada, satu } from './dom.ts';
import { pasang } from './pintasan.ts';

/** Zoom in three sizes and quarter turns by class (no inline style), and documents shown without leaving. */
export function mulaiPenampil(): void {
  aktifkan();
  pasang('z', () => klik('[data-perbesar]'));
  pasang('r', () => klik('[data-putar]'));
  pada('click', (e) => {
    const tombol = e.target instanceof Element ? e.target.closest('[data-perbesar], [data-putar]') : null;
    if (tombol instanceof HTMLElement) ubah(tombol);
    const lihat = e.target instanceof Element ? e.target.closest('[data-lihat]') : null;
    if (!(lihat instanceof HTMLElement) || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    void tampilkan(lihat.dataset['lihat'] ?? '');
  });
}

function aktifkan(): void {
  for (const t of banyak('[data-perbesar], [data-putar]')) t.hidden = false;
}

function klik(pilih: string): boolean {
  const tombol = satu(pilih);
  tombol?.click();
  return tombol !== undefined;
}

function ubah(tombol: HTMLElement): void {
  const bingkai = tombol.closest('[data-penampil]')?.querySelector('[data-bingkai-dok]');
  if (!(bingkai instanceof HTMLElement)) return;
  if (tombol.matches('[data-perbesar]')) {
    putarKelas(bingkai, 'besar', ['', '2', '3']);
    perjelas(bingkai);
  } else putarKelas(bingkai, 'putar', ['', '1', '2', '3']);
}

/** An enlarged picture is taken in the size for reading. */
function perjelas(bingkai: HTMLElement): void {
  const gambar = bingkai.querySelector('img');
  const besar = gambar?.dataset['besar'];
  if (gambar && besar !== undefined && gambar.getAttribute('src') !== besar) gambar.src = besar;
}

function putarKelas(e: HTMLElement, nama: string, nilai: readonly string[]): void {
  const kini = Math.max(nilai.indexOf(e.dataset[nama] ?? ''), 0);
  const baru = nilai[(kini + 1) % nilai.length] ?? '';
  for (const n of nilai) if (n !== '') e.classList.toggle(`${nama}-${n}`, n === baru);
  e.dataset[nama] = baru;
}

/** Fetches the page at the link and takes its viewer; on any doubt goes there. */
async function tampilkan(alamat: string): Promise<void> {
  const lama = satu('[data-penampil]');
  const jawab = await fetch(alamat, { headers: { accept: 'text/html' } }).catch(() => undefined);
  const isi = jawab?.ok && !jawab.redirected ? await jawab.text() : undefined;
  const halaman = isi === undefined ? undefined : new DOMParser().parseFromString(isi, 'text/html');
  const baru = halaman && satu('[data-penampil]', halaman);
  if (!lama || !baru) {
    location.assign(alamat);
    return;
  }
  lama.replaceWith(baru);
  // On a phone the viewer stands above the list.
  if (innerWidth < 821) baru.scrollIntoView();
  aktifkan();
  history.replaceState(null, '', alamat);
}
