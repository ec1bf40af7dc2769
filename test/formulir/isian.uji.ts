import * as fc from 'fast-check';
import { isiAwal, wilayahAwal } from '../../src/core/formulir/awal.ts';
import { BUKU, F115 } from './definisi.uji.ts';
import type { Field, Form } from '../../src/core/formulir/form.skema.ts';
import { diketik, kolom, semuaField } from '../../src/core/formulir/form.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';

/** For tests: an invented couple's F-1.15, complete and without a warning. */
export const LENGKAP: Isian = {
  nilai: isiAwal(F115, {
    ...wilayahAwal(BUKU, '1003'),
    nama: 'FAJAR PRATAMA',
    nik: '197106 150398 9901',
    no_kk: '197106 010619 9901',
    alamat: 'JL. TIMAH NO. 4',
    rt: '5',
    rw: '002',
    telepon: '0812-3456-4471',
    alasan: '1',
    tempat: 'PANGKALPINANG',
    tanggal: '24/11/2026',
  }).nilai,
  baris: [
    { nik: '1971061503989901', nama: 'FAJAR PRATAMA', shdk: '01' },
    { nik: '197106 420200 9903', nama: 'SITI RAHMAWATI', shdk: '3' },
  ],
};

const teks = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', '1', '3', '24/11/2026'),
);

const catatan = (daftar: readonly Field[]): fc.Arbitrary<Baris> => {
  const kunci = daftar.filter(diketik).map((f) => f.kunci);
  return fc
    .array(fc.tuple(fc.constantFrom(...kunci), teks), { maxLength: 25 })
    .map((isi) => Object.fromEntries(isi));
};

/** For tests: anything a browser may send for a form, as typed. */
export const isianApaPun = (form: Form): fc.Arbitrary<Isian> =>
  fc.record({
    nilai: catatan(semuaField(form)),
    baris: form.kelompok === undefined ? fc.constant([]) : fc.array(catatan(kolom(form)), { maxLength: 6 }),
  });
