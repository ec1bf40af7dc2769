import { KLIEN } from '../../kata/klien.ts';
import { banyak, jamSini, satu } from './dom.ts';

const SELANG = 20_000;

/**
 * Live parts: [data-poll] is asked again every 20 s (or data-poll-selang seconds) while the page is visible.
 * 304 changes nothing; an answer with [data-poll-henti] is the last; parts of the answer marked data-ganti="id" go to that element, the rest to the asker.
 */
export function mulaiHidup(): void {
  for (const e of banyak('[data-poll]')) jaga(e);
  window.addEventListener('offline', () => sambungan(false));
  window.addEventListener('online', () => sambungan(true));
}

function jaga(e: HTMLElement): void {
  const selang = Number(e.dataset['pollSelang'] ?? 0) * 1000 || SELANG;
  let etag = e.dataset['pollEtag'] ?? '';
  let sibuk = false;
  const tanya = async (): Promise<void> => {
    if (sibuk || document.hidden || e.contains(document.activeElement)) return;
    sibuk = true;
    etag = await ambil(e, etag);
    sibuk = false;
    if (satu('[data-poll-henti]', e)) clearInterval(jam);
  };
  const jam = setInterval(() => void tanya(), selang);
  document.addEventListener('visibilitychange', () => void tanya());
}

async function ambil(e: HTMLElement, etag: string): Promise<string> {
  const headers: Record<string, string> = { accept: 'text/html' };
  if (etag !== '') headers['if-none-match'] = etag;
  const jawab = await fetch(e.dataset['poll'] ?? '', { headers, cache: 'no-store' }).catch(() => undefined);
  sambungan(jawab !== undefined && jawab.status < 500);
  if (jawab?.status !== 200 || jawab.redirected) return etag;
  ganti(e, await jawab.text());
  return jawab.headers.get('etag') ?? '';
}

function ganti(e: HTMLElement, html: string): void {
  const wadah = new DOMParser().parseFromString(html, 'text/html').body;
  for (const bagian of banyak('[data-ganti]', wadah)) {
    document.getElementById(bagian.dataset['ganti'] ?? '')?.replaceChildren(...bagian.childNodes);
    bagian.remove();
  }
  const terpilih = satu('.baris[aria-current]', e)?.dataset['no'];
  e.replaceChildren(...wadah.childNodes);
  for (const b of banyak('.baris', e)) {
    if (terpilih !== undefined && b.dataset['no'] === terpilih) b.setAttribute('aria-current', 'true');
    else b.removeAttribute('aria-current');
  }
}

function sambungan(ada: boolean): void {
  for (const s of banyak('[data-sambung]')) {
    const [kata, jam] = s.children;
    const berubah = s.classList.contains('putus') === ada;
    s.classList.toggle('putus', !ada);
    if (jam && ada) jam.textContent = jamSini();
    if (jam && !ada && berubah) jam.textContent = '';
    if (kata && berubah) kata.textContent = ada ? KLIEN.tersambung : KLIEN.terputus(jamSini());
  }
}
