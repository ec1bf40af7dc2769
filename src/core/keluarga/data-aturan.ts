import type { Field, Form } from '../formulir/form.skema.ts';
import { kolom } from '../formulir/form.ts';
import type { FieldRingkas, FormRingkas } from '../formulir/form-ringkas.ts';
import type { KonteksAturan } from './aturan.ts';
import { DAFTAR_ATURAN } from './daftar-aturan.ts';

/** All that a browser needs to say what the server would say of a family. */
export interface DataAturan {
  readonly form: FormRingkas;
  readonly konteks: KonteksAturan;
}

/** Keys that rules look at beside those they cannot do without. */
const JUGA = [
  'nama',
  'tanggal_kawin',
  'akta_kawin_no',
  'akta_cerai_no',
  'nik_ibu',
  'nik_ayah',
  'kepala_lama',
  'nama_kepala',
  'sptjm_jenis',
  'pihak1_nik',
  'pihak2_nik',
  'saksi1_nik',
  'saksi2_nik',
] as const;

const DIBACA: ReadonlySet<string> = new Set([
  ...JUGA,
  ...DAFTAR_ATURAN.flatMap((a) => [...a.membaca, ...(a.menuntut ?? [])]),
]);

const ringkas = (f: Field): FieldRingkas => ({
  kunci: f.kunci,
  jenis: f.jenis,
  tulis_tangan: f.tulis_tangan,
  ...(f.panjang !== undefined && { panjang: f.panjang }),
  ...(f.bila && { bila: f.bila }),
  ...(f.pakai && { pakai: f.pakai }),
  ...(f.mula !== undefined && { mula: f.mula }),
  ...(f.kosong !== undefined && { kosong: f.kosong }),
  ...(f.anggota && { anggota: f.anggota }),
});

/** The fields that are read, and those that decide whether they are asked. */
const perlu = (daftar: readonly Field[], penentu: ReadonlySet<string>): readonly FieldRingkas[] =>
  daftar.filter((f) => DIBACA.has(f.kunci) || penentu.has(f.kunci)).map(ringkas);

/** What the form page sends along for its rules; undefined for a form whose rows are no family. */
export const dataAturan = (form: Form, konteks: KonteksAturan): DataAturan | undefined => {
  const { kelompok } = form;
  if (kelompok === undefined || !kolom(form).some((f) => f.kunci === 'shdk')) return undefined;
  const semua = [...form.bagian.flatMap((b) => b.field), ...kelompok.field];
  const penentu = new Set(semua.flatMap((f) => [...(f.pakai ?? []), ...(f.bila ? [f.bila.field] : [])]));
  const { hariIni, tanda, layanan } = konteks;
  const { keluar, baru } = kelompok.peran ?? {};
  return {
    form: {
      bagian: [{ field: form.bagian.flatMap((b) => perlu(b.field, penentu)) }],
      kelompok: {
        kunci: kelompok.kunci,
        sebutan: kelompok.sebutan,
        field: perlu(kelompok.field, penentu),
        peran: { keluar, baru },
      },
    },
    konteks: { hariIni, tanda, layanan },
  };
};
