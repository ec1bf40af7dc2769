import { ATURAN_DASAR } from '../../../core/keluarga/aturan-dasar.ts';
import type { DataAturan } from '../../../core/keluarga/data-aturan.ts';
import { periksaLangsung } from '../../../core/keluarga/langsung.ts';
import { papan } from './aturan/papan.ts';
import { titipan } from './aturan/titipan.ts';
import { satu } from './dom.ts';

// Says beside a field, while a form is being filled, what the server will say of it. Blocks nothing; judges nothing.
const tempat = satu('[data-aturan]');
const milik = tempat?.closest('form');
const dibawa = tempat && baca(tempat.dataset['aturan'] ?? '');
if (milik && dibawa) mulai(milik, dibawa);

function baca(teks: string): DataAturan | undefined {
  try {
    const nilai: unknown = JSON.parse(teks);
    return adalahData(nilai) ? nilai : undefined;
  } catch {
    return undefined;
  }
}

function adalahData(n: unknown): n is DataAturan {
  return typeof n === 'object' && n !== null && 'form' in n && 'konteks' in n;
}

function isiDari(form: HTMLFormElement): Record<string, string[]> {
  const isi: Record<string, string[]> = {};
  for (const [nama, nilai] of new FormData(form))
    if (typeof nilai === 'string') (isi[nama] ??= []).push(nilai);
  return isi;
}

function mulai(form: HTMLFormElement, data: DataAturan): void {
  const daftar = [...ATURAN_DASAR, ...titipan()];
  const periksa = () => periksaLangsung(daftar, data, isiDari(form));
  const tunjukkan = papan(form, periksa());
  form.addEventListener('change', (e) => {
    // What is demanded of an empty field waits until the hand has been there.
    if (e.target instanceof Element && e.target.id !== '') tunjukkan(periksa(), e.target);
  });
}
