import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** Re-checks the form and passes it on; the record says which content was seen. */
export const paraf: TindakanBerkas<'paraf'> = {
  label: (situasi) => labelKerja(situasi, 'Paraf'),
  siapa: (situasi) => kerjaKini(situasi, 'paraf') && penanggungKini(situasi),
  lakukan: (situasi, _, tulis) => {
    const now = kerjaKini(situasi, 'paraf');
    if (!now) return undefined;
    const missing = halangan(situasi, now);
    if (missing) return missing;
    tulis.tulis({ jenis: 'diparaf', langkah: now.langkah, hash: situasi.berkas.isian?.hash ?? null });
    return lanjut(situasi, now, tulis);
  },
};
