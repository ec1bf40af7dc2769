import type { BedaSetelan } from '../../core/formulir/beda-setelan.ts';
import { ATUR_SYARAT } from '../kata/syarat-kantor.ts';

const K = ATUR_SYARAT.beda;

/** One change of the settings in words: what stood before, and what stands now. */
export function kataBeda({ apa, nama, dari, menjadi }: BedaSetelan): string {
  switch (apa) {
    case 'tambahan':
      if (menjadi === null) return K.tambahanMati(nama);
      return dari === null ? K.tambahanNyala(nama, menjadi) : K.tambahanDasar(nama, dari, menjadi);
    case 'alasan':
      if (menjadi === null) return K.alasanPensiun(nama);
      if (dari === null) return K.alasanBaru(menjadi);
      return dari === menjadi ? K.alasanCara(menjadi) : K.alasanKata(dari, menjadi);
    case 'perangkat':
      return K.perangkat(menjadi ?? K.perangkatBawaan);
  }
}
