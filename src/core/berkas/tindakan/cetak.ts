import { tolak } from '../penolakan.ts';
import { komentar } from './komentar.ts';
import { kerjaKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/**
 * A paper leaves the program's sight: who printed which, and of which content. It moves nothing. While the form is being
 * filled its sheet is printed first, signed by the pemohon, and only then stored: a content not stored yet is no fault.
 */
export const cetak: TindakanBerkas<'cetak'> = {
  label: () => 'Cetak',
  siapa: komentar.siapa,
  lakukan: (situasi, { surat, cetakan, hash, isian }, tulis) => {
    const lain = isian !== null && isian !== situasi.berkas.isian?.hash;
    if (lain && !kerjaKini(situasi, 'isi_form')) {
      return tolak('lembar_lama', 'Isi form berubah ketika lembar ini disiapkan. Cetak sekali lagi.');
    }
    tulis.tulis({ jenis: 'dicetak', surat, cetakan, hash, isian });
    return undefined;
  },
};
