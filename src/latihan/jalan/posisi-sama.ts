import type { Posisi } from '../../core/berkas/posisi.ts';

/** The same place; positions are plain values with their keys in one order or another. */
export function sama(a: Posisi, b: Posisi): boolean {
  switch (a.di) {
    case 'titipan':
    case 'penerimaan':
      return a.di === b.di;
    case 'langkah':
      return b.di === 'langkah' && a.langkah === b.langkah && a.bagian === b.bagian;
    case 'jalan':
      return b.di === 'jalan' && a.dari === b.dari && a.cabang === b.cabang && a.hop === b.hop;
    case 'tutup':
      return b.di === 'tutup' && a.sebab === b.sebab;
  }
}
