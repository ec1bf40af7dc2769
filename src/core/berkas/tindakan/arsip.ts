import { rapikanTempat, tempatTerisi } from '../tempat-arsip.ts';
import { tolak } from '../penolakan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** Files the berkas on the shelf and digitally: "data manual dan elektronik". Both, or it is not filed. */
export const arsip: TindakanBerkas<'arsip'> = {
  label: (situasi) => labelKerja(situasi, 'Simpan arsip'),
  siapa: (situasi) => kerjaKini(situasi, 'arsip') && penanggungKini(situasi),
  lakukan: (situasi, { tempat, digital }, tulis) => {
    const now = kerjaKini(situasi, 'arsip');
    const kantor = situasi.berkas.penanggung?.kantor;
    if (!now || kantor === undefined) return undefined;
    if (!tempatTerisi(tempat) || digital === null) {
      return tolak(
        'arsip_belum_dua',
        'Arsip manual dan digital harus ada keduanya. Isi tempat map, dan pastikan arsip digital sudah diperiksa.',
      );
    }
    const missing = halangan(situasi, now);
    if (missing) return missing;
    tulis.tulis({
      jenis: 'diarsipkan',
      langkah: now.langkah,
      kantor,
      tempat: rapikanTempat(tempat),
      digital,
    });
    return lanjut(situasi, now, tulis);
  },
};
