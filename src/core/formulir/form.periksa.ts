import { bentukForm, type Field, type Form } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';

/** A fault in the sense of a form: a path of keys and a sentence. */
export interface CacatForm {
  readonly jalur: (string | number)[];
  readonly pesan: string;
}

const cacatField = (field: Field, sebelumnya: ReadonlySet<string>, dalamBaris: boolean): string[] => {
  const cacat: string[] = [];
  if ((field.jenis === 'kode') !== (field.daftar !== undefined))
    cacat.push('"daftar" ada bila, dan hanya bila, jenis kode.');
  if ((field.jenis === 'pilihan') !== (field.opsi !== undefined))
    cacat.push('"opsi" ada bila, dan hanya bila, jenis pilihan.');
  if (field.hitung !== undefined && field.jenis !== 'angka') cacat.push('"hitung" hanya untuk jenis angka.');
  if (field.hitung !== undefined && dalamBaris) cacat.push('"hitung" tidak berlaku di dalam kelompok.');
  if (field.unik && !dalamBaris) cacat.push('"unik" hanya berlaku di dalam kelompok.');
  if (field.awal !== undefined && dalamBaris) cacat.push('"awal" tidak berlaku di dalam kelompok.');
  if (field.tulis_tangan && field.wajib) cacat.push('Yang ditulis tangan tidak bisa diwajibkan di layar.');
  if (field.bila !== undefined && !sebelumnya.has(field.bila.field)) {
    cacat.push(`"bila" menunjuk "${field.bila.field}", yang belum disebut sebelum field ini.`);
  }
  return cacat;
};

const kembar = (daftar: readonly string[]): string | undefined =>
  daftar.find((k, i) => daftar.indexOf(k) !== i);

/** Faults that a shape cannot tell: keys used twice, conditions on later fields, lists without their kind. */
export const cacatForm = (form: Form): readonly CacatForm[] => {
  const cacat: CacatForm[] = [];
  const terlihat = new Set<string>();
  for (const [b, bagian] of form.bagian.entries()) {
    for (const [f, field] of bagian.field.entries()) {
      const jalur = ['bagian', b, 'field', f];
      cacat.push(...cacatField(field, terlihat, false).map((pesan) => ({ jalur, pesan })));
      terlihat.add(field.kunci);
    }
  }
  for (const [f, field] of kolom(form).entries()) {
    const jalur = ['kelompok', 'field', f];
    cacat.push(...cacatField(field, terlihat, true).map((pesan) => ({ jalur, pesan })));
    terlihat.add(field.kunci);
  }
  const kunciKelompok = form.kelompok === undefined ? [] : [form.kelompok.kunci];
  const duaKali =
    kembar([...semuaField(form).map((f) => f.kunci), ...kunciKelompok]) ??
    kembar(kolom(form).map((f) => f.kunci));
  if (duaKali !== undefined) cacat.push({ jalur: ['bagian'], pesan: `Kunci "${duaKali}" dipakai dua kali.` });
  return [...cacat, ...cacatKelompok(form)];
};

const cacatKelompok = (form: Form): readonly CacatForm[] => {
  const { kelompok } = form;
  if (kelompok === undefined) {
    const penghitung = semuaField(form).find((f) => f.hitung !== undefined);
    if (penghitung === undefined) return [];
    return [
      {
        jalur: ['kelompok'],
        pesan: `"${penghitung.kunci}" menghitung baris, tetapi form ini tanpa kelompok.`,
      },
    ];
  }
  const ada = new Set(kelompok.field.map((f) => f.kunci));
  const cacat = kelompok.jumlah_kode
    .filter((j) => !ada.has(j.kolom))
    .map((j) => ({
      jalur: ['kelompok', 'jumlah_kode'],
      pesan: `Kolom "${j.kolom}" tidak ada di kelompok ini.`,
    }));
  if (kelompok.min <= kelompok.maks) return cacat;
  return [...cacat, { jalur: ['kelompok', 'min'], pesan: '"min" tidak boleh lebih dari "maks".' }];
};

/** The whole schema of a form definition: shape and sense. */
export const skemaForm = bentukForm.superRefine((form, konteks) => {
  for (const { jalur, pesan } of cacatForm(form))
    konteks.addIssue({ code: 'custom', path: jalur, message: pesan });
});
