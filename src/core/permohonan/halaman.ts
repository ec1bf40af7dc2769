import type { Bagian, Field, Form } from '../formulir/form.skema.ts';
import { diketik, kolom, semuaField } from '../formulir/form.ts';
import type { Butir } from './butir.ts';

/** Pages about the pemohon, in the order in which they are asked. */
export const HALAMAN_ORANG = ['siapa', 'nama', 'nik', 'kk', 'alamat', 'kontak'] as const;
export type HalamanOrang = (typeof HALAMAN_ORANG)[number];

/** One page of the request; `kunci` stands in its address. */
export type HalamanPermohonan =
  | { readonly jenis: 'orang'; readonly kunci: HalamanOrang }
  | {
      readonly jenis: 'bagian';
      readonly kunci: string;
      readonly bagian: Bagian;
      readonly field: readonly Field[];
    }
  | { readonly jenis: 'anggota'; readonly kunci: 'anggota' }
  | { readonly jenis: 'dokumen'; readonly kunci: string; readonly butir: Butir };

/** Fields that only the pemohon knows: not the office's own, not what another page has asked already. */
export const fieldPemohon = (field: readonly Field[]): readonly Field[] =>
  field.filter((f) => diketik(f) && !f.petugas && f.awal === undefined);

/**
 * Columns of a member that are asked on the phone: those of the signed form, and those by which the form knows who comes
 * and who leaves. The companion sheets are the office's to fill with the pemohon.
 */
export const kolomPemohon = (form: Form): readonly Field[] => {
  const { keluar, baru } = form.kelompok?.peran ?? {};
  return fieldPemohon(kolom(form)).filter(
    (f) => f.lembar === undefined || f.kunci === keluar?.field || f.kunci === baru?.field,
  );
};

/** Whether a form has anything to do with a No. KK. */
const berkk = (form: Form): boolean => semuaField(form).some((f) => f.awal === 'no_kk');

/** Whether the phone asks this section of whoever wants this service. */
const ditanyaDiHp = ({ petugas, lembar, ditanya_di_hp: layanan }: Bagian, keperluan: string): boolean =>
  !petugas && lembar === undefined && layanan?.includes(keperluan) !== false;

/** The pages of one request in order: who, the form's own questions, the family, the papers. */
export const daftarHalaman = (
  form: Form,
  keperluan: string,
  butir: readonly Butir[],
): readonly HalamanPermohonan[] => [
  ...HALAMAN_ORANG.filter((kunci) => kunci !== 'kk' || berkk(form)).map((kunci) => ({
    jenis: 'orang' as const,
    kunci,
  })),
  ...form.bagian.flatMap((bagian): readonly HalamanPermohonan[] => {
    const field = ditanyaDiHp(bagian, keperluan) ? fieldPemohon(bagian.field) : [];
    return field.length === 0 ? [] : [{ jenis: 'bagian', kunci: `isi-${bagian.kunci}`, bagian, field }];
  }),
  ...(kolomPemohon(form).length === 0 ? [] : [{ jenis: 'anggota' as const, kunci: 'anggota' as const }]),
  ...butir.map((b) => ({ jenis: 'dokumen' as const, kunci: `dok-${b.kunci}`, butir: b })),
];
