import { kataHitungan } from '../../kata/periksa.ts';
import { banyak, cari, satu, semua } from './dom.ts';
import { pasang } from './pintasan.ts';

/** The checklist form[data-periksa]: count, primary button, reason 'lainnya', keys 1 2 3 and J K. */
export function mulaiPeriksa(): void {
  const form = cari('form[data-periksa]', HTMLFormElement);
  if (!form) return;
  const hitung = (): void => perbarui(form);
  form.addEventListener('change', hitung);
  form.addEventListener('focusin', (e) => {
    const butir = e.target instanceof Element ? e.target.closest('[data-syarat]') : null;
    if (butir instanceof HTMLElement) tandai(form, butir);
  });
  ['1', '2', '3'].forEach((tombol, i) => pasang(tombol, () => putuskan(form, i)));
  pasang('j', () => geser(form, 1));
  pasang('k', () => geser(form, -1));
  hitung();
}

function butirSemua(form: HTMLFormElement): HTMLElement[] {
  return banyak('[data-syarat]', form);
}

function radio(butir: HTMLElement): HTMLInputElement[] {
  return semua('input[type=radio]', HTMLInputElement, butir);
}

function perbarui(form: HTMLFormElement): void {
  const nilai = butirSemua(form).map((b) => radio(b).find((r) => r.checked)?.value);
  const kurang = nilai.filter((n) => n === 'kurang').length;
  const kata = kataHitungan({
    banyak: nilai.length,
    kurang,
    belum: nilai.filter((n) => n === undefined).length,
    sesuai: nilai.filter((n) => n === 'sesuai').length,
  });
  tulisHitungan(form, kata);
  for (const t of banyak('[data-bila]', form)) {
    t.classList.toggle('tbl-u', t.dataset['bila'] === (kurang > 0 ? 'kurang' : 'lengkap'));
  }
  for (const d of banyak('[data-lainnya]', form)) {
    const pilihan = form.elements.namedItem(d.dataset['lainnya'] ?? '');
    d.hidden = pilihan instanceof HTMLSelectElement && pilihan.value !== 'lainnya';
  }
}

/** Writes only what changed, so that the status speaks once. */
function tulisHitungan(form: HTMLFormElement, kata: { utama: string; rinci: string }): void {
  const tempat = satu('[data-hitung]', form);
  const baru = `${kata.utama} ${kata.rinci}`;
  if (!tempat || tempat.textContent.replaceAll(/\s+/g, ' ').trim() === baru) return;
  const utama = document.createElement('b');
  const rinci = document.createElement('span');
  utama.textContent = kata.utama;
  rinci.textContent = kata.rinci;
  tempat.replaceChildren(utama, ' ', rinci);
}

function tandai(form: HTMLFormElement, kini: HTMLElement): void {
  for (const b of butirSemua(form)) b.toggleAttribute('data-pilih', b === kini);
}

function terpilih(form: HTMLFormElement): HTMLElement | undefined {
  return satu('[data-syarat][data-pilih]', form) ?? butirSemua(form)[0];
}

function putuskan(form: HTMLFormElement, urutan: number): boolean {
  const butir = terpilih(form);
  const tujuan = butir && radio(butir)[urutan];
  if (!tujuan) return false;
  tujuan.click();
  tujuan.focus();
  return true;
}

function geser(form: HTMLFormElement, arah: 1 | -1): boolean {
  const daftar = butirSemua(form);
  const kini = terpilih(form);
  const tuju = daftar[(kini ? daftar.indexOf(kini) : 0) + arah];
  const fokus = tuju && satu('.nm a, .nm button, input', tuju);
  fokus?.focus();
  if (fokus?.matches('[data-lihat]')) fokus.click();
  return tuju !== undefined;
}
