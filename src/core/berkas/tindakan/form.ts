import { kegiatan } from '../../sop/lookup.ts';
import type { Hop } from '../../sop/schema.ts';
import { tolak } from '../penolakan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { hopKini, kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** Fills the form isian. With the pemohon present, the signature before the official is given in the same press. */
export const isiForm: TindakanBerkas<'isi_form'> = {
  label: (situasi) => labelKerja(situasi, 'Simpan form'),
  siapa: (situasi) => kerjaKini(situasi, 'isi_form') && penanggungKini(situasi),
  lakukan: (situasi, { isian, lengkap, pemohon }, tulis) => {
    const now = kerjaKini(situasi, 'isi_form');
    if (!now) return undefined;
    if (!lengkap)
      return tolak('form_belum_lengkap', 'Form belum lengkap. Isian Anda tersimpan; lengkapi yang ditandai.');
    const missing = halangan(situasi, now);
    if (missing) return missing;
    tulis.tulis({ jenis: 'form_diisi', isian });
    const signing = kegiatan(situasi.sop, now.langkah).bacaan.ya.find(isSigning);
    if (pemohon === 'hadir' && signing) {
      tulis.tulis({ jenis: 'ditandatangani', tanda: signing.tanda, hash: isian.hash, cara: 'basah' });
    }
    return lanjut(situasi, now, tulis);
  },
};

/** The pemohon comes later and signs: the wait ends. */
export const tandaPemohon: TindakanBerkas<'tanda_pemohon'> = {
  label: () => 'Pemohon sudah menandatangani',
  siapa: (situasi) => hopKini(situasi, 'tanda_tangan') && penanggungKini(situasi),
  lakukan: (situasi, _, tulis) => {
    const now = hopKini(situasi, 'tanda_tangan');
    const { isian } = situasi.berkas;
    if (!now) return undefined;
    if (isian === null) return tolak('form_belum_lengkap', 'Form belum diisi.');
    tulis.tulis({ jenis: 'ditandatangani', tanda: now.hop.tanda, hash: isian.hash, cara: 'basah' });
    tulis.keluar(now.dari, now.cabang, { hop: now.at + 1 });
    return undefined;
  },
};

function isSigning(hop: Hop): hop is Extract<Hop, { jenis: 'tanda_tangan' }> {
  return hop.jenis === 'tanda_tangan';
}
