import { penempatan, telusuri } from '../penempatan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** Hands the papers to the next post in the office (kind of work `serah`). */
export const teruskan: TindakanBerkas<'teruskan'> = {
  label: (situasi) => labelKerja(situasi, 'Teruskan'),
  siapa: (situasi) => kerjaKini(situasi, 'serah') && penanggungKini(situasi),
  lakukan: (situasi, _, tulis) => {
    const now = kerjaKini(situasi, 'serah');
    if (!now) return undefined;
    const missing = halangan(situasi, now);
    if (missing) return missing;
    const { ke } = telusuri(situasi.sop, situasi.berkas, now.langkah, 'ya', 0);
    const kepada = penempatan(situasi.sop, situasi.berkas, ke).penanggung;
    tulis.tulis({ jenis: 'diteruskan', langkah: now.langkah, kepada });
    return lanjut(situasi, now, tulis);
  },
};
