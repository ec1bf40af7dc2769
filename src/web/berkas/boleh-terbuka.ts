import { pelaksana } from '../../core/sop/lookup.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { kerjaUtama } from './AreaKerja.tsx';

/**
 * NIK and No. KK stand open where the work is to write or to compare them; the other holders of the work open them by
 * a link. Everybody else sees them masked.
 */
export function bolehTerbuka({ tersedia, sop, berkas }: BahanKerja, diminta: boolean): boolean {
  const utama = kerjaUtama({ tersedia });
  if (utama === 'isi_form' || utama === 'periksa') return true;
  return (
    diminta &&
    utama !== undefined &&
    berkas.penanggung !== null &&
    pelaksana(sop, berkas.penanggung.pelaksana) !== undefined
  );
}
