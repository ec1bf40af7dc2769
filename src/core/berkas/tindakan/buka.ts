import { kunjunganKini } from '../berkas.ts';
import { penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** The holder looks at it for the first time: "dibuka" of this visit. */
export const buka: TindakanBerkas<'buka'> = {
  label: () => 'Buka berkas',
  siapa: (situasi) => {
    const visit = kunjunganKini(situasi.berkas);
    return visit && visit.dibuka === null && visit.jenis !== 'tunggu' ? penanggungKini(situasi) : undefined;
  },
  lakukan: (_, __, tulis) => {
    tulis.tulis({ jenis: 'dibuka' });
    return undefined;
  },
};
