import { KLIEN } from '../../kata/klien.ts';
import { jamSini, satu, semua } from './dom.ts';
import { baca, hapus, kunciBerawal, tulis } from './simpanan.ts';

const AWALAN = 'lajur:isian:';
const SEHARI = 86_400_000;
const RAHASIA = /(^|[^a-z])(nik|no_?kk|sandi)([^a-z]|$)/i;

/** What is kept of one form: never NIK, No. KK, secrets, hidden fields or files. */
interface Draf {
  readonly pada: number;
  readonly jam: string;
  /** True once sent: dropped when the next page shows that it arrived. */
  readonly terkirim: boolean;
  readonly isi: readonly (readonly [string, string])[];
}

type Isian = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Drafts of form[data-simpan] every 3 s, by person; wiped at logout. Asks before leaving while unsent. */
export function mulaiIsian(): void {
  for (const f of semua('form[data-keluar]', HTMLFormElement))
    f.addEventListener('submit', () => buangSemua());
  if (document.body.dataset['masuk'] !== undefined) return;
  const form = semua('form[data-simpan]', HTMLFormElement);
  bersihkan(new Set(form.map(kunciDari)));
  for (const f of form) jaga(f);
}

function kunciDari(form: HTMLFormElement): string {
  return `${AWALAN}${document.body.dataset['pengguna'] ?? ''}:${form.dataset['simpan'] ?? ''}`;
}

function buangSemua(): void {
  for (const k of kunciBerawal(AWALAN)) hapus(k);
}

/** Drops what was sent and not shown again, what is of yesterday, and what is not a draft. */
function bersihkan(ada: ReadonlySet<string>): void {
  for (const k of kunciBerawal(AWALAN)) {
    const draf = drafDi(k);
    const selesai = draf?.terkirim && !ada.has(k);
    if (!draf || selesai || Date.now() - draf.pada > SEHARI) hapus(k);
  }
}

function drafDi(kunci: string): Draf | undefined {
  try {
    const nilai: unknown = JSON.parse(baca(kunci) ?? 'null');
    return adalahDraf(nilai) ? nilai : undefined;
  } catch {
    return undefined;
  }
}

function adalahDraf(n: unknown): n is Draf {
  return (
    typeof n === 'object' && n !== null && 'isi' in n && Array.isArray(n.isi) && 'pada' in n && 'jam' in n
  );
}

function jaga(form: HTMLFormElement): void {
  const kunci = kunciDari(form);
  const draf = drafDi(kunci);
  // A refused press is answered with everything that was typed; the draft knows less (no NIK, none of the fields since changed).
  if (draf && !draf.terkirim) pulihkan(form, draf, kunci);
  else if (!satu('.ringkasan-galat')) hapus(kunci);
  let kotor = false;
  let tunda = 0;
  const simpan = (terkirim: boolean): void => {
    const isi: Draf = { pada: Date.now(), jam: jamSini(), terkirim, isi: nilaiDari(form) };
    if (tulis(kunci, JSON.stringify(isi))) catat(form, KLIEN.tersimpan(isi.jam));
  };
  form.addEventListener('input', () => {
    kotor = true;
    clearTimeout(tunda);
    tunda = window.setTimeout(() => simpan(false), 3000);
  });
  form.addEventListener('submit', (e) => {
    if (e.defaultPrevented) return;
    clearTimeout(tunda);
    if (kotor || draf) simpan(true);
    kotor = false;
  });
  addEventListener('beforeunload', (e) => {
    if (kotor) e.preventDefault();
  });
}

function bidang(form: HTMLFormElement): Isian[] {
  return [...form.elements].filter(
    (e): e is Isian =>
      (e instanceof HTMLInputElement &&
        !['file', 'hidden', 'password', 'submit', 'button'].includes(e.type)) ||
      e instanceof HTMLSelectElement ||
      e instanceof HTMLTextAreaElement,
  );
}

function bolehDisimpan(e: Isian): boolean {
  return e.name !== '' && !RAHASIA.test(e.name) && !e.closest('[data-rahasia]');
}

function dicentang(e: Isian): boolean | undefined {
  return e instanceof HTMLInputElement && (e.type === 'radio' || e.type === 'checkbox')
    ? e.checked
    : undefined;
}

function nilaiDari(form: HTMLFormElement): (readonly [string, string])[] {
  return bidang(form)
    .filter((e) => bolehDisimpan(e) && dicentang(e) !== false)
    .map((e) => [e.name, e.value] as const);
}

function pulihkan(form: HTMLFormElement, draf: Draf, kunci: string): void {
  if (JSON.stringify(nilaiDari(form)) === JSON.stringify(draf.isi)) return;
  const sisa = draf.isi.map(([nama, nilai]) => ({ nama, nilai }));
  for (const e of bidang(form).filter(bolehDisimpan)) {
    const tanda = dicentang(e);
    const urutan = sisa.findIndex((s) => s.nama === e.name && (tanda === undefined || s.nilai === e.value));
    if (tanda !== undefined && e instanceof HTMLInputElement) e.checked = urutan >= 0;
    if (tanda === undefined && urutan >= 0) e.value = sisa[urutan]?.nilai ?? '';
    if (urutan >= 0) sisa.splice(urutan, 1);
  }
  form.dispatchEvent(new Event('change', { bubbles: true }));
  umumkan(form, draf, kunci);
}

/** A visible strip: what was put back, and a way to drop it. */
function umumkan(form: HTMLFormElement, draf: Draf, kunci: string): void {
  const strip = document.createElement('div');
  const kata = document.createElement('div');
  const buang = document.createElement('button');
  strip.className = 'pesan pesan-kunyit';
  strip.setAttribute('role', 'status');
  kata.textContent = KLIEN.dipulihkan(draf.jam);
  buang.type = 'button';
  buang.className = 'tbl tbl-k';
  buang.textContent = KLIEN.buang;
  buang.addEventListener('click', () => {
    hapus(kunci);
    form.reset();
    form.dispatchEvent(new Event('change', { bubbles: true }));
    strip.remove();
  });
  strip.append(kata, buang);
  form.before(strip);
}

function catat(form: HTMLFormElement, kata: string): void {
  const tempat = satu('[data-simpan-catatan]', form) ?? satu('[data-simpan-catatan]');
  if (tempat) tempat.textContent = kata;
}
