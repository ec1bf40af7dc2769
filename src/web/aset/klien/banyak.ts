import { banyak, cari, satu, semua } from './dom.ts';

/**
 * One act on many: form[data-banyak] with boxes [data-pilih-satu]. The count goes into [data-hitung]
 * ("# dari ## dipilih" in data-banyak) and into buttons with data-hitung-pilih ("Kirim # berkas").
 */
export function mulaiBanyak(): void {
  const form = cari('form[data-banyak]', HTMLFormElement);
  if (!form) return;
  const kotak = semua('[data-pilih-satu]', HTMLInputElement, form);
  const hitung = (): void => {
    const n = kotak.filter((k) => k.checked).length;
    const isi = (pola: string): string => pola.replace('##', String(kotak.length)).replace('#', String(n));
    for (const t of banyak('[data-hitung-pilih]', form)) t.textContent = isi(t.dataset['hitungPilih'] ?? '');
    const status = satu('[data-hitung] b', form);
    if (status && form.dataset['banyak']) status.textContent = isi(form.dataset['banyak']);
  };
  form.addEventListener('change', hitung);
  const semuaKotak = cari('[data-pilih-semua]', HTMLInputElement, form);
  semuaKotak?.addEventListener('change', () => {
    for (const k of kotak)
      if (k.dataset['tanda'] === undefined || !semuaKotak.checked) k.checked = semuaKotak.checked;
    hitung();
  });
  hitung();
}
