import type { Field, Form, Kelompok } from './form.skema.ts';
import { diketik, semuaField } from './form.ts';
import { ambil, barisKosong, type Baris, type Isian } from './isian.ts';
import { dalamKalimat } from './label.ts';
import { periksaNilai, type KonteksPeriksa } from './periksa-nilai.ts';
import { ditanyakan, rapikan } from './rapikan.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** One finding beside its cause: `path` is the browser field's name, `nik_pemohon` or `anggota.0.nik` (rows from 0). */
export interface Catatan {
  readonly path: string;
  readonly pesan: string;
}

/** `lengkap` is true when nothing hinders printing and signing; warnings never hinder. */
export interface HasilPeriksa {
  readonly kesalahan: readonly Catatan[];
  readonly peringatan: readonly Catatan[];
  readonly lengkap: boolean;
}

interface Temuan {
  readonly kesalahan: Catatan[];
  readonly peringatan: Catatan[];
}

const PILIH: ReadonlySet<string> = new Set(['kode', 'pilihan']);

const pesanKosong = ({ jenis, label }: Field): string => {
  if (jenis === 'nik') return 'Isi NIK 16 angka.';
  if (jenis === 'no_kk') return 'Isi No. KK 16 angka.';
  return `${PILIH.has(jenis) ? 'Pilih' : 'Isi'} ${dalamKalimat(label)}.`;
};

const catat = (temuan: Temuan, path: string, field: Field, teks: string, konteks: KonteksPeriksa): void => {
  if (teks === '') {
    if (field.wajib) temuan.kesalahan.push({ path, pesan: pesanKosong(field) });
    return;
  }
  const hasil = periksaNilai(field, teks, konteks);
  temuan.kesalahan.push(...hasil.kesalahan.map((pesan) => ({ path, pesan })));
  temuan.peringatan.push(...hasil.peringatan.map((pesan) => ({ path, pesan })));
};

/** Row numbers (from 0) of rows whose value in this column stands in an earlier row already. */
const kembarDi = (field: Field, baris: readonly Baris[]): readonly (readonly [number, number])[] => {
  const pertama = new Map<string, number>();
  return baris.flatMap((b, nomor) => {
    const teks = rapikanNilai(field, ambil(b, field.kunci));
    const dulu = pertama.get(teks);
    if (teks !== '' && dulu === undefined) pertama.set(teks, nomor);
    return dulu === undefined ? [] : [[nomor, dulu] as const];
  });
};

const catatKelompok = (temuan: Temuan, kelompok: Kelompok, isian: Isian, rapi: Isian): void => {
  const { kunci, sebutan, min, maks } = kelompok;
  for (const field of kelompok.field.filter((f) => f.unik)) {
    for (const [nomor, dulu] of kembarDi(field, isian.baris)) {
      const pesan = `${field.label} ini sama dengan ${sebutan} ${dulu + 1}. Periksa salah satunya.`;
      temuan.kesalahan.push({ path: `${kunci}.${nomor}.${field.kunci}`, pesan });
    }
  }
  const ada = rapi.baris.length;
  if (ada < min)
    temuan.kesalahan.push({ path: kunci, pesan: `Isi paling sedikit ${min} baris ${kelompok.judul}.` });
  if (ada > maks) {
    temuan.kesalahan.push({
      path: kunci,
      pesan: `Form ini memuat paling banyak ${maks} baris. Yang terisi ${ada}.`,
    });
  }
  for (const aturan of kelompok.jumlah_kode) {
    const jumlah = rapi.baris.filter((b) => ambil(b, aturan.kolom) === aturan.kode).length;
    if (jumlah < aturan.min) temuan.peringatan.push({ path: kunci, pesan: aturan.pesan_kurang });
    if (jumlah > aturan.maks) temuan.peringatan.push({ path: kunci, pesan: aturan.pesan_lebih });
  }
};

/**
 * Checks a whole isian as typed; paths keep the typed row numbers, and rows without content are passed over. Hard errors
 * and warnings are separated as the law does (a birth date that differs from the NIK is legal). Never changes a value.
 */
export const periksaIsian = (form: Form, isian: Isian, konteks: KonteksPeriksa): HasilPeriksa => {
  const temuan: Temuan = { kesalahan: [], peringatan: [] };
  const rapi = rapikan(form, isian);
  for (const field of semuaField(form).filter((f) => diketik(f) && ditanyakan(f, rapi.nilai))) {
    catat(temuan, field.kunci, field, ambil(rapi.nilai, field.kunci), konteks);
  }
  const { kelompok } = form;
  if (kelompok !== undefined) {
    for (const [nomor, mentah] of isian.baris.entries()) {
      if (barisKosong(mentah)) continue;
      const [baris = {}] = rapikan(form, { nilai: isian.nilai, baris: [mentah] }).baris;
      for (const field of kelompok.field.filter((f) => diketik(f) && ditanyakan(f, baris, rapi.nilai))) {
        catat(temuan, `${kelompok.kunci}.${nomor}.${field.kunci}`, field, ambil(baris, field.kunci), konteks);
      }
    }
    catatKelompok(temuan, kelompok, isian, rapi);
  }
  return { ...temuan, lengkap: temuan.kesalahan.length === 0 };
};
