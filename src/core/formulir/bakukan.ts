import { cariKode } from './cari-kode.ts';
import type { Field, Form } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import type { Baris, Isian } from './isian.ts';
import { type BukuKode, daftarKode, namaKode } from './kode.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** Code lists longer than this are searched by typing instead of opened. */
const DAFTAR_PANJANG = 20;

/** True for a field whose code is typed and searched: its list is too long to be read through. */
export const dicariKodenya = (field: Field, buku: BukuKode): boolean =>
  field.jenis === 'kode' && daftarKode(buku, field.daftar ?? '').length > DAFTAR_PANJANG;

const bakukanNilai = (field: Field, teks: string, buku: BukuKode): string => {
  if (field.jenis !== 'kode' || teks.trim() === '') return teks;
  if (namaKode(buku, field.daftar ?? '', rapikanNilai(field, teks)) !== undefined) return teks;
  const hasil = cariKode(daftarKode(buku, field.daftar ?? ''), teks);
  return hasil.jenis === 'satu' ? hasil.kode.kode : teks;
};

const bakukanCatatan = (daftar: readonly Field[], catatan: Baris, buku: BukuKode): Baris =>
  Object.fromEntries(
    Object.entries(catatan).map(([kunci, teks]) => {
      const field = daftar.find((f) => f.kunci === kunci);
      return [kunci, field ? bakukanNilai(field, teks, buku) : teks];
    }),
  );

/** Words that name one code (`sopir`, `81 SOPIR`) become that code; words that name none or several stay as typed. */
export const bakukanKode = (form: Form, { nilai, baris }: Isian, buku: BukuKode): Isian => ({
  nilai: bakukanCatatan(semuaField(form), nilai, buku),
  baris: baris.map((b) => bakukanCatatan(kolom(form), b, buku)),
});
