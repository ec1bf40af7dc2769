import type { Posisi } from '../../core/berkas/posisi.ts';
import type { BarisBerkas } from '../../store/berkas/baris.ts';

type Kolom = Pick<BarisBerkas, 'di' | 'langkah' | 'bagian' | 'hop' | 'cabang' | 'sebabTutup'>;

/** The position that a row's columns spell out. */
export function posisiBaris({ di, langkah, bagian, hop, cabang, sebabTutup }: Kolom): Posisi {
  switch (di) {
    case 'titipan':
    case 'penerimaan':
      return { di };
    case 'langkah':
      return { di, langkah: langkah ?? 0, bagian: bagian ?? 0 };
    case 'jalan':
      return { di, dari: langkah ?? 0, cabang: cabang ?? 'ya', hop: hop ?? 0 };
    case 'tutup':
      return { di, sebab: sebabTutup ?? 'selesai' };
  }
}
