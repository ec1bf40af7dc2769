import { KLIEN } from '../../kata/klien.ts';
import { banyak, jamSini, pada, satu } from './dom.ts';

const SELANG = 20_000;

/**
 * Live parts: [data-poll] is asked again every 20 s (or data-poll-selang seconds), a third as often while the page is
 * out of sight: its tab then still tells of what is new. 304 changes nothing; an answer with [data-poll-henti] is the last; parts of the answer marked data-ganti="id" go to that element, the rest to the asker.
 */
export function mulaiHidup(): void {
  for (const e of banyak('[data-poll]')) jaga(e);
  addEventListener('offline', () => sambungan(false));
  addEventListener('online', () => sambungan(true));
}

function jaga(e: HTMLElement): void {
  const selang = Number(e.dataset['pollSelang'] ?? 0) * 1000 || SELANG;
  let etag = e.dataset['pollEtag'] ?? '';
  let sibuk = false;
  let diam = 0;
  const tanya = async (): Promise<void> => {
    if (sibuk || (document.hidden && (diam += 1) % 3)) return;
    sibuk = true;
    etag = await ambil(e, etag);
    sibuk = false;
    if (satu('[data-poll-henti]', e)) clearInterval(jam);
  };
  const jam = setInterval(() => void tanya(), selang);
  pada('visibilitychange', () => void tanya());
}

async function ambil(e: HTMLElement, etag: string): Promise<string> {
  const headers: Record<string, string> = { accept: 'text/html' };
  if (etag !== '') headers['if-none-match'] = etag;
  const jawab = await fetch(e.dataset['poll'] ?? '', { headers, cache: 'no-store' }).catch(() => undefined);
  sambungan(jawab !== undefined && jawab.status < 500);
  if (jawab?.status !== 200 || jawab.redirected) return etag;
  return ganti(e, await jawab.text()) ? (jawab.headers.get('etag') ?? '') : etag;
}

/** False when somebody is in the list: it stays under their hands and is asked for again; the rest is new. */
function ganti(e: HTMLElement, html: string): boolean {
  const { title, body: wadah } = new DOMParser().parseFromString(html, 'text/html');
  if (title) document.title = title;
  for (const bagian of banyak('[data-ganti]', wadah)) {
    const ke = document.getElementById(bagian.dataset['ganti'] ?? '');
    // What is the same stays: a live region would say it again.
    if (ke?.innerHTML !== bagian.innerHTML) ke?.replaceChildren(...bagian.childNodes);
    bagian.remove();
  }
  if (e.contains(document.activeElement)) return false;
  const terpilih = satu('.baris[aria-current]', e)?.dataset['no'];
  e.replaceChildren(...wadah.childNodes);
  for (const b of banyak('.baris', e)) {
    if (terpilih !== undefined && b.dataset['no'] === terpilih) b.setAttribute('aria-current', 'true');
    else b.removeAttribute('aria-current');
  }
  return true;
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
