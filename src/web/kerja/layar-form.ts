import { denganUsulan } from '../../core/formulir/usulan.ts';
import type { AsalUsul } from '../../core/formulir/usulan.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import { semuaField } from '../../core/formulir/form.ts';
import { ambil, type Baris, type Isian } from '../../core/formulir/isian.ts';
import type { Catatan } from '../../core/formulir/periksa.ts';
import { periksaForm } from '../../core/keluarga/periksa-form.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import type { BahanKerja } from './bahan.ts';
import { konteksForm } from './konteks-form.ts';

/** What every field of the form page needs to know beside its definition. */
export interface LayarForm {
  readonly form: Form;
  readonly bahan: BahanKerja;
  /** What is typed, with proposals where nothing is typed. */
  readonly isian: Isian;
  /** The same, tidied: what conditions look at. */
  readonly rapi: Isian;
  readonly galat: (path: string) => string | undefined;
  readonly saran: (path: string) => string | undefined;
  /** Where a proposed value comes from, in words. */
  readonly usul: (path: string) => string | undefined;
  readonly peringatan: readonly Catatan[];
}

/** The form as the page shows it now. */
export function layarForm(bahan: BahanKerja, isi: Isian): LayarForm {
  const { form, kode } = bahan.naskah;
  const hari = hariDari(bahan.kini, bahan.kalender.zona);
  const { isian, usul } = denganUsulan(form, isi, { buku: kode, hari });
  const { peringatan } = periksaForm(form, isian, konteksForm(bahan));
  const kata = (asal: AsalUsul | undefined): string | undefined => asal && KATA_ANGGOTA.usul[asal];
  return {
    form,
    bahan,
    isian,
    rapi: rapikan(form, isian),
    galat: (path) => bahan.kesalahan.find((k) => k.id === path)?.pesan,
    saran: (path) => saranDi(peringatan, path),
    usul: (path) => kata(usul.get(path)) ?? nanti(form, isian, path),
    peringatan,
  };
}

/** Every doubt about one field, one after the other; undefined when there is none. */
function saranDi(peringatan: readonly Catatan[], path: string): string | undefined {
  const kata = peringatan.filter((c) => c.path === path).map((c) => c.pesan);
  return kata.length === 0 ? undefined : kata.join(' ');
}

/** A field that the list of members will fill says so while it is empty. */
function nanti(form: Form, isian: Isian, path: string): string | undefined {
  const field = semuaField(form).find((f) => f.kunci === path);
  const kosong = field?.usul !== undefined && 'kepala' in field.usul && ambil(isian.nilai, path) === '';
  return kosong ? KATA_ANGGOTA.usul.kepalaNanti : undefined;
}

/** One row tidied by itself, so that its conditions can be looked at. */
export function rapikanBaris({ form, isian }: LayarForm, baris: Baris): Baris {
  return rapikan(form, { nilai: isian.nilai, baris: [baris] }).baris[0] ?? {};
}

/** What is typed in fields that are not asked now: sent along, so that choosing otherwise loses nothing. */
export function tersimpan(
  daftar: Form['bagian'][number]['field'],
  isi: Baris,
  awalan = '',
): readonly { readonly nama: string; readonly nilai: string }[] {
  return daftar
    .filter((f) => ambil(isi, f.kunci).trim() !== '')
    .map((f) => ({ nama: `${awalan}${f.kunci}`, nilai: ambil(isi, f.kunci) }));
}
