import type { Field } from './form.skema.ts';
import { rapikanNomor } from './nomor16.ts';
import { bacaTanggal } from './tanggal-isian.ts';
import { rapikanTulisan } from './tulisan.ts';

const telepon = (teks: string): string => teks.replace(/[\s.()-]+/gu, '').replace(/^\+?62/, '0');

const isiNol = (teks: string, lebar: number): string =>
  /^\d+$/.test(teks) ? teks.padStart(lebar, '0') : teks;

/**
 * One value as it is kept and printed: numbers without spaces and dots, dates in ISO 8601, RT 5 as 005, text in NFC
 * with single spaces. What cannot be read as its kind stays as typed, trimmed. Tidying twice changes nothing.
 */
export const rapikanNilai = (field: Pick<Field, 'jenis' | 'panjang'>, teks: string): string => {
  const tulisan = rapikanTulisan(teks);
  switch (field.jenis) {
    case 'nik':
    case 'no_kk':
    case 'kodepos':
      return rapikanNomor(tulisan);
    case 'tanggal':
      return bacaTanggal(tulisan) ?? tulisan;
    case 'telepon':
      return telepon(tulisan);
    case 'rt':
    case 'rw':
      return isiNol(tulisan, 3);
    case 'kode':
      return isiNol(tulisan, field.panjang ?? 1);
    case 'teks':
    case 'nama':
    case 'angka':
    case 'alamat':
    case 'pilihan':
      return tulisan;
    default:
      return field.jenis satisfies never;
  }
};
