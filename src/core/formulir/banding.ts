import type { Field, Form, Kelompok } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import { rapikan } from './rapikan.ts';

/**
 * One difference between two versions, for "show first what changed". `tambah` and `ubah` carry the path in the new
 * version, `hapus` the path in the old one; `dari` and `menjadi` are tidied values, not yet written for people or masked.
 */
export interface Perubahan {
  readonly jenis: 'ubah' | 'tambah' | 'hapus' | 'urutan';
  readonly path: string;
  readonly label: string;
  readonly dari: string;
  readonly menjadi: string;
}

interface Tempat {
  readonly jenis: 'ubah' | 'tambah' | 'hapus';
  readonly path: (field: Field) => string;
  readonly label: (field: Field) => string;
}

const bandingkanCatatan = (
  daftar: readonly Field[],
  lama: Baris,
  baru: Baris,
  tempat: Tempat,
): readonly Perubahan[] =>
  daftar.flatMap((field) => {
    const [dari, menjadi] = [ambil(lama, field.kunci), ambil(baru, field.kunci)];
    if (dari === menjadi) return [];
    return [{ jenis: tempat.jenis, path: tempat.path(field), label: tempat.label(field), dari, menjadi }];
  });

/**
 * Pairs each new row with an old one: by equal unique value (the NIK); rows left over on both sides in equal number are
 * taken in their order as mended rows, otherwise as rows that went and came.
 */
const pasangkan = (
  form: Form,
  lama: readonly Baris[],
  baru: readonly Baris[],
): readonly (number | undefined)[] => {
  const unik = kolom(form).find((f) => f.unik)?.kunci ?? '';
  const bebas = new Set(lama.keys());
  const lepas = (nomor: number | undefined): number | undefined => {
    if (nomor !== undefined) bebas.delete(nomor);
    return nomor;
  };
  const cocok = baru.map((b) => {
    const tanda = ambil(b, unik);
    return tanda === '' ? undefined : lepas([...bebas].find((n) => ambil(lama[n] ?? {}, unik) === tanda));
  });
  const sisa = cocok.filter((nomor) => nomor === undefined).length;
  if (unik !== '' && sisa !== bebas.size) return cocok;
  return cocok.map((nomor) => nomor ?? lepas([...bebas][0]));
};

const bandingkanBaris = (form: Form, kelompok: Kelompok, lama: Isian, baru: Isian): readonly Perubahan[] => {
  const { kunci, sebutan, field: daftar } = kelompok;
  const tempat = (jenis: Tempat['jenis'], nomor: number): Tempat => ({
    jenis,
    path: (f) => `${kunci}.${nomor}.${f.kunci}`,
    label: (f) => `${sebutan} ${nomor + 1}: ${f.label}`,
  });
  const pasangan = pasangkan(form, lama.baris, baru.baris);
  const berubah = baru.baris.flatMap((b, nomor) => {
    const asal = pasangan[nomor];
    const jenis = asal === undefined ? 'tambah' : 'ubah';
    return bandingkanCatatan(daftar, lama.baris[asal ?? -1] ?? {}, b, tempat(jenis, nomor));
  });
  const hilang = lama.baris.flatMap((l, nomor) =>
    pasangan.includes(nomor) ? [] : bandingkanCatatan(daftar, l, {}, tempat('hapus', nomor)),
  );
  const tetap = pasangan.filter((nomor) => nomor !== undefined);
  const urut = tetap.toSorted((a, b) => a - b);
  if (tetap.every((nomor, n) => nomor === urut[n])) return [...berubah, ...hilang];
  const tulis = (nomor: readonly number[]): string => nomor.map((n) => String(n + 1)).join(', ');
  const pindah = {
    jenis: 'urutan',
    path: kunci,
    label: `Urutan ${sebutan}`,
    dari: tulis(urut),
    menjadi: tulis(tetap),
  } as const;
  return [...berubah, ...hilang, pindah];
};

/** What differs between two isian of one form, in printed order; empty exactly when their tidied contents are the same. */
export const bandingkan = (form: Form, lama: Isian, baru: Isian): readonly Perubahan[] => {
  const [dulu, kini] = [rapikan(form, lama), rapikan(form, baru)];
  const tempat: Tempat = { jenis: 'ubah', path: (f) => f.kunci, label: (f) => f.label };
  const nilai = bandingkanCatatan(semuaField(form), dulu.nilai, kini.nilai, tempat);
  return form.kelompok === undefined
    ? nilai
    : [...nilai, ...bandingkanBaris(form, form.kelompok, dulu, kini)];
};
