import type { Kalender } from '../../core/waktu/kalender.ts';
import type { BarisKabar } from '../../store/kabar/baris-kabar.ts';
import { KABAR, sebabKabar } from '../kata/kabar.ts';
import type { WarnaTag } from '../komponen/Tag.tsx';
import { kapan } from '../tampilan/waktu.ts';

/** How a piece of news stands, in a word and a sentence. */
export interface KeadaanKata {
  readonly kata: string;
  readonly warna: WarnaTag;
  readonly lanjut: string;
}

export function keadaanKata(
  baris: Pick<BarisKabar, 'keadaan' | 'saluran' | 'sebab' | 'siap' | 'percobaan' | 'diubah'>,
  {
    kini,
    kalender,
    latihan,
  }: { readonly kini: number; readonly kalender: Kalender; readonly latihan: boolean },
): KeadaanKata {
  const lanjut = sebabKabar(baris.sebab);
  switch (baris.keadaan) {
    case 'menunggu':
      if (baris.saluran === 'tangan')
        return { kata: latihan ? KABAR.latihan : KABAR.menunggu, warna: latihan ? 'abu' : 'kunyit', lanjut };
      return baris.percobaan > 0
        ? { kata: KABAR.dicobaLagi(kapan(baris.siap, kini, kalender)), warna: 'kunyit', lanjut }
        : { kata: KABAR.antreSendiri, warna: 'abu', lanjut };
    case 'mengirim':
      return { kata: KABAR.mengirim, warna: 'abu', lanjut: '' };
    case 'terkirim':
      // What is only practised was sent to nobody.
      return latihan
        ? { kata: KABAR.latihan, warna: 'abu', lanjut: '' }
        : { kata: KABAR.terkirim(kapan(baris.diubah, kini, kalender)), warna: 'baik', lanjut: '' };
    case 'gagal':
      return { kata: KABAR.gagalPendek, warna: 'merah', lanjut };
    case 'tak_pasti':
      return { kata: KABAR.takPastiPendek, warna: 'merah', lanjut };
    case 'dilewati':
      // An official told it: the news reached the pemohon, only not by this message.
      if (baris.sebab === 'disampaikan') return { kata: KABAR.disampaikan, warna: 'baik', lanjut: '' };
      return { kata: baris.sebab === 'latihan' ? KABAR.latihan : KABAR.dilewati, warna: 'abu', lanjut };
  }
}
