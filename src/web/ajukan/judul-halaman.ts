import type { Bagian, Field } from '../../core/formulir/form.skema.ts';
import type { HalamanOrang, HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import { AJUAN_PERIKSA } from '../kata/ajukan.ts';
import type { Rangka } from './rangka.ts';

const ORANG: Readonly<Record<HalamanOrang, string>> = {
  siapa: AJUAN_PERIKSA.siapa,
  nama: AJUAN_PERIKSA.nama,
  nik: 'NIK',
  kk: 'No. KK',
  alamat: AJUAN_PERIKSA.alamat,
  kontak: AJUAN_PERIKSA.kontak,
};

/** A section of the form by its one question where only that is left to ask: "Pemohon" over another person's name misleads. */
export function judulBagian(bagian: Bagian, field: readonly Field[]): string {
  const [satu, ...lain] = field;
  return satu !== undefined && lain.length === 0 ? satu.label : bagian.judul;
}

/** A page in a few words, for lists. */
export function judulHalaman({ form }: Pick<Rangka, 'form'>, hal: HalamanPermohonan): string {
  switch (hal.jenis) {
    case 'orang':
      return ORANG[hal.kunci];
    case 'bagian':
      return judulBagian(hal.bagian, hal.field);
    case 'anggota':
      return form.kelompok?.judul ?? '';
    case 'dokumen':
      return hal.butir.pilihan.map((s) => s.label).join(' / ');
  }
}
