import type { Field, Form, Kelompok } from './form.skema.ts';
import { diketik, kolom, semuaField } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import { dalamKalimat } from './label.ts';
import { periksaNilai, type KonteksPeriksa } from './periksa-nilai.ts';
import { barisBelumTerisi, barisTinggal, berlaku, ditanyakan, rapikan } from './rapikan.ts';
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

const SEBAB_NANTI = 'anggota baru, dan diisi setelah terbit';

const PILIH: ReadonlySet<string> = new Set(['kode', 'pilihan']);

const pesanKosong = ({ jenis, label }: Field): string => {
  if (jenis === 'nik') return 'Isi NIK 16 angka.';
  if (jenis === 'no_kk') return 'Isi No. KK 16 angka.';
  return `${PILIH.has(jenis) ? 'Pilih' : 'Isi'} ${dalamKalimat(label)}.`;
};

type Diminta = 'wajib' | 'boleh' | 'nanti';

interface Diperiksa {
  readonly path: string;
  readonly field: Field;
  readonly teks: string;
  readonly diminta: Diminta;
}

const catat = (temuan: Temuan, { path, field, teks, diminta }: Diperiksa, konteks: KonteksPeriksa): void => {
  if (teks === '') {
    if (diminta === 'wajib') temuan.kesalahan.push({ path, pesan: pesanKosong(field) });
    if (diminta === 'nanti')
      temuan.peringatan.push({ path, pesan: `${field.label} belum ada. Boleh kosong untuk ${SEBAB_NANTI}.` });
    return;
  }
  const hasil = periksaNilai(field, teks, konteks);
  temuan.kesalahan.push(...hasil.kesalahan.map((pesan) => ({ path, pesan })));
  temuan.peringatan.push(...hasil.peringatan.map((pesan) => ({ path, pesan })));
};

/**
 * Whether a row must have this column. What only companion sheets carry is required of rows whose particulars are new
 * (every row, where the form does not tell them apart); such a row may wait for what is given out later.
 */
export const mintaKolom = (form: Form, field: Field, baris: Baris): Diminta => {
  if (!field.wajib) return 'boleh';
  const { baru, longgar = [] } = form.kelompok?.peran ?? {};
  const dibedakan = baru !== undefined && kolom(form).some((f) => f.kunci === baru.field);
  if (!dibedakan) return 'wajib';
  const barisBaru = berlaku(baru, baris);
  if (field.lembar !== undefined) return barisBaru ? 'wajib' : 'boleh';
  return barisBaru && longgar.includes(field.kunci) ? 'nanti' : 'wajib';
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

const catatKelompok = (
  temuan: Temuan,
  form: Form,
  kelompok: Kelompok,
  [isian, rapi]: readonly [Isian, Isian],
): void => {
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
    const jumlah = barisTinggal(form, rapi.baris).filter(
      (b) => ambil(b, aturan.kolom) === aturan.kode,
    ).length;
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
    const teks = ambil(rapi.nilai, field.kunci);
    catat(temuan, { path: field.kunci, field, teks, diminta: field.wajib ? 'wajib' : 'boleh' }, konteks);
  }
  const { kelompok } = form;
  if (kelompok !== undefined) {
    for (const [nomor, mentah] of isian.baris.entries()) {
      if (barisBelumTerisi(form, rapi.nilai, mentah)) continue;
      const [baris = {}] = rapikan(form, { nilai: isian.nilai, baris: [mentah] }).baris;
      for (const field of kelompok.field.filter((f) => diketik(f) && ditanyakan(f, baris, rapi.nilai))) {
        const path = `${kelompok.kunci}.${nomor}.${field.kunci}`;
        const diminta = mintaKolom(form, field, baris);
        catat(temuan, { path, field, teks: ambil(baris, field.kunci), diminta }, konteks);
      }
    }
    catatKelompok(temuan, form, kelompok, [isian, rapi]);
  }
  return { ...temuan, lengkap: temuan.kesalahan.length === 0 };
};
