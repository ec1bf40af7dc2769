import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { bacaIsianLoket } from '../kerja/loket-isian.ts';
import type { Layar } from '../layar.ts';
import { keluargaLoket } from '../loket/keluarga-loket.ts';
import { petugasLoket } from '../petugas-loket.ts';
import { ketikanKertas } from '../register/dari-kertas.ts';
import type { Tampilan } from '../rute/loket-tampil.tsx';
import type { DrafDiambil } from './draf-loket.ts';

/** The counter's page as it stood when its typing was last kept. */
export async function dariDraf(
  layar: Layar,
  { kiriman, idem, diubah }: DrafDiambil,
  di: { readonly keperluan: Keperluan; readonly berkas: Berkas | undefined },
): Promise<Tampilan> {
  const { data } = bacaIsianLoket(kiriman, { lengkap: false, awalanNik: [] });
  const loket = petugasLoket(layar);
  const berkas = di.berkas ?? null;
  const keluarga = loket && (await keluargaLoket(layar, { kiriman, data, berkas, loket, terima: false }));
  return {
    ...di,
    data,
    idem,
    dilihat: diubah,
    setuju: kiriman.teks('benar') === 'ya',
    alasanTetap: kiriman.teks('alasan_tetap'),
    kertas: ketikanKertas(kiriman),
    ...(keluarga ? { keluarga: keluarga.tampil } : {}),
  };
}
