import { tanggalDariIso } from '../waktu/tanggal.ts';
import type { Field } from './form.skema.ts';
import { namaKode, type BukuKode } from './kode.ts';
import { grouped } from './samaran.ts';

/** A tidied value as people read it: `24 November 2026`, `197106 420200 9903`, the name of a code. Unmasked. */
export const tampil = (field: Field, nilai: string, buku: BukuKode): string => {
  switch (field.jenis) {
    case 'tanggal':
      return tanggalDariIso(nilai) ?? nilai;
    case 'nik':
    case 'no_kk':
      return grouped(nilai);
    case 'kode':
      return namaKode(buku, field.daftar ?? '', nilai) ?? nilai;
    case 'pilihan':
      return field.opsi?.find((o) => o.nilai === nilai)?.label ?? nilai;
    case 'teks':
    case 'nama':
    case 'angka':
    case 'telepon':
    case 'alamat':
    case 'rt':
    case 'rw':
    case 'kodepos':
      return nilai;
    default:
      return field.jenis satisfies never;
  }
};
