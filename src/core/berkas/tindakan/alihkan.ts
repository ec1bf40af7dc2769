import { pelaksana } from '../../sop/lookup.ts';
import { tempat } from '../penempatan.ts';
import { tolak } from '../penolakan.ts';
import { batalkanRegister } from './nomor.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** The wrong kantor took it in: hands it to the right one of the same unit. Number and documents stay. */
export const alihkan: TindakanBerkas<'alihkan'> = {
  label: () => 'Alihkan ke kantor lain',
  siapa: ({ sop, berkas }) => {
    const atLoket = berkas.posisi.di === 'penerimaan' || berkas.posisi.di === 'titipan';
    const lanes = sop.luar_bagan.alihkan?.pelaksana;
    return atLoket && lanes ? lanes.map((kunci) => tempat(sop, berkas.kantor, kunci)) : undefined;
  },
  lakukan: ({ sop, berkas }, { kantor, unit, alasan }, tulis) => {
    const mine = pelaksana(sop, sop.penerimaan.pelaksana).unit;
    if (unit !== mine || kantor === berkas.kantor[mine]) {
      return tolak('kantor_tidak_cocok', 'Pilih kantor lain yang sejenis dengan kantor ini.');
    }
    batalkanRegister(tulis, { sebab: 'dialihkan', alasan, kantor: berkas.kantor[mine] ?? '' });
    tulis
      .tulis({ jenis: 'dialihkan', unit, kantor, alasan })
      .simpangkan('dialihkan', alasan)
      .pindah(berkas.posisi, 'alih');
    return undefined;
  },
};
