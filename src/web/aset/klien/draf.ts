import { DRAF_KLIEN } from '../../kata/draf-klien.ts';
import { satu, semua } from './dom.ts';
import { hapus } from './simpanan.ts';

/** Quiet time (ms) after a change before it is sent (a little more than the local copy takes), and before a failed sending is tried again. */
const JEDA = 3500;
const ULANG = 10_000;
/** Most bytes that a page may still send while it goes away (Fetch standard). */
const TERAKHIR = 60_000;

/** What the server answers to a draft. */
interface Jawaban {
  readonly kata: string;
  readonly diubah?: number;
}

function adalahJawaban(n: unknown): n is Jawaban {
  return typeof n === 'object' && n !== null && 'kata' in n && typeof n.kata === 'string';
}

/** Names this page among the person's tabs; no secret, and crypto.randomUUID is missing on plain http. */
const TAB = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

/** Sends the typing of form[data-draf] to the server a moment after it stops. Files never, nothing before a change. */
function jaga(form: HTMLFormElement): void {
  let tunda = 0;
  let berhenti = false;
  let kotor = false;
  let kirim: AbortController | undefined;

  const tempat = satu('[data-draf-catatan]', form);
  // The bar at the foot is in sight while one types; without a script the note stands at the end of the form.
  if (tempat) satu('.putusan .hit', form)?.append(' ', tempat);
  const catat = (kata: string, nada = ''): void => {
    if (!tempat) return;
    tempat.textContent = kata;
    tempat.className = nada === 'galat' ? 'galat-b' : 'petunjuk';
  };
  const jadwal = (jeda: number): void => {
    clearTimeout(tunda);
    if (!berhenti) tunda = window.setTimeout(() => void simpan(false), jeda);
  };
  const isi = (): URLSearchParams => {
    const kiriman = new URLSearchParams();
    for (const [nama, nilai] of new FormData(form))
      if (typeof nilai === 'string') kiriman.append(nama, nilai);
    kiriman.append('_tab', TAB);
    kiriman.append('_dilihat', form.dataset['drafDilihat'] ?? '');
    return kiriman;
  };
  const simpan = async (pergi: boolean): Promise<void> => {
    const body = isi();
    if (pergi && body.toString().length > TERAKHIR) return;
    kotor = false;
    kirim?.abort();
    const ini = new AbortController();
    kirim = ini;
    try {
      const jawab = await fetch(form.dataset['draf'] ?? '', {
        method: 'POST',
        body,
        redirect: 'manual',
        keepalive: pergi,
        signal: ini.signal,
      });
      if (jawab.type === 'opaqueredirect') {
        kotor = true;
        catat(DRAF_KLIEN.sesi, 'galat');
        return;
      }
      const nilai: unknown = await jawab.json();
      if (!adalahJawaban(nilai)) throw new TypeError('no answer to a draft');
      catat(nilai.kata, jawab.ok ? '' : 'galat');
      if (!jawab.ok) berhenti = true;
      else {
        form.dataset['drafDilihat'] = String(nilai.diubah ?? '');
        // The server has it all: the poorer copy in this browser must not come up over it.
        if (!kotor)
          hapus(`lajur:isian:${document.body.dataset['pengguna'] ?? ''}:${form.dataset['simpan'] ?? ''}`);
      }
    } catch {
      if (ini.signal.aborted) return;
      kotor = true;
      catat(DRAF_KLIEN.gagal, 'galat');
      jadwal(ULANG);
    }
  };

  form.addEventListener('input', () => {
    if (berhenti) return;
    if (!kotor) catat(DRAF_KLIEN.menunggu);
    kotor = true;
    jadwal(JEDA);
  });
  form.addEventListener('change', () => {
    kotor = true;
    jadwal(JEDA);
  });
  form.addEventListener('submit', (e) => {
    // What is pressed is no draft any more, and one on its way must not come after it.
    berhenti = true;
    clearTimeout(tunda);
    kirim?.abort();
    // Held back by another script (a picture goes first): typing may go on until it is really sent.
    setTimeout(() => {
      if (!e.defaultPrevented) return;
      berhenti = false;
      jadwal(JEDA);
    });
  });
  addEventListener('pageshow', (e) => {
    if (e.persisted) berhenti = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && kotor && !berhenti) void simpan(true);
  });
}

if (document.documentElement.dataset['drafJalan'] === undefined) {
  document.documentElement.dataset['drafJalan'] = '';
  for (const form of semua('form[data-draf]', HTMLFormElement)) jaga(form);
}
