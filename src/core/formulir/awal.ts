import type { Form } from './form.skema.ts';
import { semuaField } from './form.ts';
import { type Baris, ISIAN_KOSONG, type Isian } from './isian.ts';
import type { BukuKode } from './kode.ts';
import type { DariLoket } from './sumber-awal.ts';

/** A form that starts from what the loket typed: nothing already known is asked again. Values are as typed. */
export const isiAwal = (form: Form, dariLoket: DariLoket): Isian => {
  const isi = semuaField(form).flatMap((field): [string, string][] => {
    const teks = field.awal === undefined ? field.mula : dariLoket[field.awal];
    return teks === undefined || teks === '' ? [] : [[field.kunci, teks]];
  });
  return { ...ISIAN_KOSONG, nilai: Object.fromEntries(isi), baris: barisAwal(form, dariLoket) };
};

/** The pemohon as the first row, where the form says so: who asks is nearly always of the family, and is not asked twice. */
const barisAwal = (form: Form, { nik = '', nama = '' }: DariLoket): readonly Baris[] => {
  const pemohon = form.kelompok?.peran?.pemohon;
  if (pemohon === undefined || nik === '') return [];
  return [{ [pemohon.nik]: nik, [pemohon.nama]: nama }];
};

/** Region codes, names and postal code of a kelurahan by its code (`1003`); an unknown one leaves its own part empty. */
export const wilayahAwal = ({ wilayah }: BukuKode, kodeKelurahan: string): DariLoket => {
  const kelurahan = wilayah.kelurahan.find((k) => k.kode === kodeKelurahan);
  return {
    kode_provinsi: wilayah.provinsi.kode,
    nama_provinsi: wilayah.provinsi.nama,
    kode_kota: wilayah.kota.kode,
    nama_kota: wilayah.kota.nama,
    kode_kecamatan: wilayah.kecamatan.kode,
    nama_kecamatan: wilayah.kecamatan.nama,
    kode_kelurahan: kelurahan?.kode,
    nama_kelurahan: kelurahan?.nama,
    kodepos: kelurahan?.kodepos,
  };
};
