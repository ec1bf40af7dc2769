import type { FieldRingkas, FormRingkas } from './form-ringkas.ts';
import type { Field, Form } from './form.skema.ts';
import { kolom } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import { type IsiPost, nilaiPost, nomorBaris } from './post.ts';
import { berlaku } from './rapikan.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** Name in the post of the choice of a row, beside the field that may name one: `anggota.2.nama_ayah.dari`. */
export const namaTaut = (path: string): string => `${path}.dari`;

/** The columns that follow the row that this one names. */
const pengikut = (form: FormRingkas, field: FieldRingkas): readonly FieldRingkas[] =>
  kolom(form).filter((f) => f.anggota?.ikut === field.kunci);

const samakan = (form: FormRingkas, field: FieldRingkas, baris: Baris, dari: Baris): Baris => ({
  ...baris,
  ...Object.fromEntries(
    [field, ...pengikut(form, field)].map((f) => [f.kunci, ambil(dari, f.anggota?.kolom ?? '')]),
  ),
});

/**
 * Rows that name another row get what that row says now: the father chosen among the members brings his name and his
 * NIK, also when they were mended in the same post. A row never names itself.
 */
export const tautkan = (form: FormRingkas, isian: Isian, post: IsiPost): Isian => {
  const { kelompok } = form;
  if (kelompok === undefined) return isian;
  const nomor = nomorBaris(post, kelompok.kunci);
  const memilih = kolom(form).filter((f) => f.anggota !== undefined && f.anggota.ikut === undefined);
  const baris = isian.baris.map((b, ke) =>
    memilih.reduce((hasil, field) => {
      const pilih = nilaiPost(post, namaTaut(`${kelompok.kunci}.${nomor[ke]}.${field.kunci}`)) ?? '';
      const dari = /^\d{1,6}$/.test(pilih) ? isian.baris[nomor.indexOf(Number(pilih))] : undefined;
      return dari === undefined || dari === b ? hasil : samakan(form, field, hasil, dari);
    }, b),
  );
  return { ...isian, baris };
};

/** Which row (from 0) a column names: same text, and what follows is the same or still empty; undefined when none. */
export const barisTertaut = (form: Form, { baris }: Isian, ke: number, field: Field): number | undefined => {
  const ini = baris[ke] ?? {};
  const rapi = (f: FieldRingkas, teks: string): string => rapikanNilai(f, teks).toUpperCase();
  const teks = rapi(field, ambil(ini, field.kunci));
  if (teks === '' || field.anggota === undefined) return undefined;
  const { kolom: asal } = field.anggota;
  const cocok = baris.findIndex(
    (b, n) =>
      n !== ke &&
      rapi(field, ambil(b, asal)) === teks &&
      pengikut(form, field).every((f) => {
        const [kata, milik] = [ambil(ini, f.kunci), ambil(b, f.anggota?.kolom ?? '')];
        return kata.trim() === '' || rapi(f, kata) === rapi(f, milik);
      }),
  );
  return cocok < 0 ? undefined : cocok;
};

/** The rows (from 0) that a column of a row may name: those with a name, that are not ruled out. */
export const calonTaut = (form: Form, { baris }: Isian, ke: number, field: Field): readonly number[] => {
  const { kolom: asal = '', saring } = field.anggota ?? {};
  const jenis = kolom(form).find((f) => f.kunci === saring?.field);
  return [...baris.keys()].filter((n) => {
    const b = baris[n] ?? {};
    if (n === ke || ambil(b, asal).trim() === '') return false;
    const tersaring = jenis && rapikanNilai(jenis, ambil(b, jenis.kunci));
    return !tersaring || saring === undefined || berlaku(saring, { [saring.field]: tersaring });
  });
};
