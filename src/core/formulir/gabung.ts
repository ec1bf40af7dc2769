import type { Bagian, Field, Form } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import type { FormKeluarga } from './keluarga.skema.ts';
import type { LembarKeperluan } from './persyaratan.skema.ts';

/** What of a service decides its form. */
export interface UntukKeperluan {
  readonly kunci: string;
  readonly lembar: readonly LembarKeperluan[];
}

/** The field in which a sheet is chosen: `pakai_` and the sheet's key in the letters of a field. */
export const kunciPakai = (lembar: string): string => `pakai_${lembar.replaceAll('-', '_')}`;

/** Key of the section that holds the choices. */
const BAGIAN_PILIHAN = 'pilihan_lembar';

/**
 * The form of one service: the signed form with the sections and columns of the companion sheets that the service
 * offers. What only chosen sheets carry is asked while one of them is chosen. A key that the signed form has already is
 * not asked twice. Without such sheets it is the signed form itself.
 */
export const gabungForm = (
  form: Form,
  keluarga: FormKeluarga | undefined,
  keperluan: UntukKeperluan | undefined,
): Form => {
  if (keluarga === undefined || keperluan === undefined) return form;
  const { lembar } = keperluan;
  const syarat = (milik: readonly string[]): Pick<Field, 'lembar' | 'pakai'> | undefined => {
    const cocok = lembar.filter((l) => milik.includes(l.kunci));
    if (cocok.length === 0) return undefined;
    const tanda = { lembar: cocok.map((l) => l.kunci) };
    return cocok.some((l) => l.pilih === undefined)
      ? tanda
      : { ...tanda, pakai: cocok.map((l) => kunciPakai(l.kunci)) };
  };
  const ada = new Set(semuaField(form).map((f) => f.kunci));
  const bagian = keluarga.bagian.flatMap(({ keperluan: untuk, ...b }): readonly Bagian[] => {
    if (untuk?.includes(keperluan.kunci) === false) return [];
    const tanda = syarat(b.lembar);
    const field = b.field.filter((f) => !ada.has(f.kunci));
    if (tanda === undefined || field.length === 0) return [];
    return [{ ...b, lembar: tanda.lembar, field: field.map((f) => ({ ...f, ...tanda })) }];
  });
  return {
    ...form,
    bagian: [...form.bagian, ...pilihan(keluarga, lembar), ...bagian],
    ...(form.kelompok && {
      kelompok: {
        ...form.kelompok,
        peran: keluarga.kelompok?.peran,
        field: [...kolom(form), ...kolomTambahan(form, keluarga, keperluan.kunci, syarat)],
      },
    }),
  };
};

const kolomTambahan = (
  form: Form,
  { kelompok }: FormKeluarga,
  keperluan: string,
  syarat: (milik: readonly string[]) => Pick<Field, 'lembar' | 'pakai'> | undefined,
): readonly Field[] => {
  const ada = new Set(kolom(form).map((f) => f.kunci));
  return (kelompok?.field ?? []).flatMap(({ keperluan: untuk, wajib_di, ...field }): readonly Field[] => {
    if (ada.has(field.kunci)) return [];
    if (untuk.includes(keperluan)) return [field];
    const tanda = syarat(field.lembar);
    if (tanda === undefined) return [];
    const wajib = field.wajib && (tanda.lembar?.every((l) => wajib_di?.includes(l) ?? true) ?? true);
    return [{ ...field, ...tanda, wajib }];
  });
};

const pilihan = (keluarga: FormKeluarga, lembar: readonly LembarKeperluan[]): readonly Bagian[] => {
  const field = lembar.flatMap(({ kunci, pilih }): readonly Field[] => {
    const ini = keluarga.lembar.find((l) => l.kunci === kunci);
    if (pilih === undefined || ini === undefined) return [];
    const opsi = [
      { nilai: 'ya', label: 'Ya' },
      { nilai: 'tidak', label: 'Tidak' },
    ];
    return [
      {
        kunci: kunciPakai(kunci),
        label: ini.tanya,
        jenis: 'pilihan',
        opsi,
        mula: pilih,
        kosong: 'tidak',
        lembar: [kunci],
        wajib: false,
        petugas: false,
        tulis_tangan: false,
        unik: false,
      },
    ];
  });
  if (field.length === 0) return [];
  return [{ kunci: BAGIAN_PILIHAN, judul: keluarga.pilihan, petugas: false, lembar: [], field }];
};

/** The signed form alone, without what only companion sheets carry. */
export const formUtama = (form: Form): Form => ({
  ...form,
  bagian: form.bagian.filter((b) => b.lembar === undefined),
  ...(form.kelompok && {
    kelompok: { ...form.kelompok, field: kolom(form).filter((f) => f.lembar === undefined) },
  }),
});
