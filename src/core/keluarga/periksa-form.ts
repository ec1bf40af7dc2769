import type { Form } from '../formulir/form.skema.ts';
import type { Isian } from '../formulir/isian.ts';
import { type Catatan, type HasilPeriksa, periksaIsian } from '../formulir/periksa.ts';
import type { KonteksPeriksa } from '../formulir/periksa-nilai.ts';
import type { KonteksAturan } from './aturan.ts';
import { kepalaDalamBiodata } from './aturan/kepala-dalam-biodata.ts';
import { satuKepala } from './aturan/satu-kepala.ts';
import { periksaAturan } from './periksa-aturan.ts';
import type { CatatanAturan } from './periksa-daftar.ts';

/** All that judging a form needs beside it. */
export interface KonteksForm extends KonteksPeriksa, KonteksAturan {}

const TENTANG_KEPALA: ReadonlySet<string> = new Set([satuKepala.kunci, kepalaDalamBiodata.kunci]);

/** The form's own count of heads, which only suspects, is left out where a rule says it better. */
const tanpaHitungan = ({ kelompok }: Form, daftar: readonly Catatan[]): readonly Catatan[] => {
  const hitungan = new Set(kelompok?.jumlah_kode.flatMap((j) => [j.pesan_kurang, j.pesan_lebih]));
  return daftar.filter(({ pesan }) => !hitungan.has(pesan));
};

/** The one judgement of a form being filled: every value by its kind, then the family by its rules. Never changes a value. */
export const periksaForm = (form: Form, isian: Isian, konteks: KonteksForm): HasilPeriksa => {
  const nilai = periksaIsian(form, isian, konteks);
  const salah = new Set(nilai.kesalahan.map((c) => c.path));
  // Where a value cannot be read at all, one sentence is enough.
  const aturan = periksaAturan(form, isian, konteks).filter((c) => !salah.has(c.path));
  const ambil = (tingkat: CatatanAturan['tingkat']): readonly Catatan[] =>
    aturan.filter((c) => c.tingkat === tingkat).map(({ path, pesan }) => ({ path, pesan }));
  const kepala = aturan.some((c) => TENTANG_KEPALA.has(c.aturan));
  const dugaan = kepala ? tanpaHitungan(form, nilai.peringatan) : nilai.peringatan;
  const kesalahan = [...nilai.kesalahan, ...ambil('kesalahan')];
  return {
    kesalahan,
    peringatan: [...dugaan, ...ambil('peringatan')],
    lengkap: kesalahan.length === 0,
  };
};
