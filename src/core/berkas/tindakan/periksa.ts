import { kegiatan } from '../../sop/lookup.ts';
import type { Nilai } from '../peristiwa.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { butirDinilai, perluDinilai } from './nilai-berlaku.ts';
import { hopKini, kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** The decision on the requirements: lengkap goes on, kurang goes back with what is wanting, item by item. */
export const periksa: TindakanBerkas<'periksa'> = {
  label: (situasi) => labelKerja(situasi, 'Lengkap, isi form'),
  siapa: (situasi) => kerjaKini(situasi, 'periksa') && penanggungKini(situasi),
  lakukan: (situasi, { hasil, nilai }, tulis) => {
    const now = kerjaKini(situasi, 'periksa');
    if (!now) return undefined;
    const refused =
      verdictProblem(situasi, now.langkah, hasil, nilai) ??
      (hasil === 'lengkap' ? halangan(situasi, now) : undefined);
    if (refused) return refused;
    tulis.tulis({ jenis: 'diperiksa', langkah: now.langkah, hasil, nilai });
    if (hasil === 'lengkap') return lanjut(situasi, now, tulis);
    tulis.keluar(now.langkah, 'tidak');
    return undefined;
  },
};

function verdictProblem(
  { sop, berkas }: Situasi,
  langkah: number,
  hasil: 'lengkap' | 'kurang',
  nilai: Readonly<Record<string, Nilai>>,
): Tolak | undefined {
  const butir = butirDinilai(sop, berkas, langkah);
  const asing = Object.keys(nilai).filter((kunci) => !butir.includes(kunci));
  if (asing.length > 0)
    return tolak('syarat_tidak_dikenal', 'Ada persyaratan yang tidak diminta untuk keperluan ini.', asing);

  const belum = perluDinilai(sop, berkas, langkah).filter((syarat) => !Object.hasOwn(nilai, syarat));
  if (belum.length > 0) {
    return tolak(
      'belum_dinilai',
      `${belum.length} persyaratan belum dinilai. Nilai semuanya agar pemohon cukup datang sekali.`,
      belum,
    );
  }
  const kurang = butir.filter((syarat) => nilai[syarat]?.putusan === 'kurang');
  if (hasil === 'lengkap' && kurang.length > 0) {
    return tolak(
      'masih_kurang',
      `${kurang.length} persyaratan masih kurang. Kembalikan, atau ubah penilaiannya.`,
      kurang,
    );
  }
  if (hasil === 'kurang' && kurang.length === 0) {
    return tolak('tidak_ada_kurang', 'Belum ada persyaratan yang dinilai kurang. Tandai dahulu yang kurang.');
  }
  const tanpaAlasan = kurang.filter((syarat) => !nilai[syarat]?.alasan && !nilai[syarat]?.catatan);
  return tanpaAlasan.length > 0
    ? tolak('alasan_kosong', 'Tulis apa yang kurang, agar pemohon tahu yang harus dilengkapi.', tanpaAlasan)
    : undefined;
}

/** Back to an earlier piece of the same step: look at the requirements again, or mend the form before it is signed. */
export const mundur: TindakanBerkas<'mundur'> = {
  label: (situasi) => (hopKini(situasi, 'tanda_tangan') ? 'Ubah form lagi' : 'Periksa persyaratan lagi'),
  siapa: (situasi) => {
    const later = situasi.berkas.posisi.di === 'langkah' && situasi.berkas.posisi.bagian > 0;
    return later || hopKini(situasi, 'tanda_tangan') ? penanggungKini(situasi) : undefined;
  },
  lakukan: ({ sop, berkas }, _, tulis) => {
    const { posisi } = berkas;
    if (posisi.di === 'langkah') tulis.pindah({ ...posisi, bagian: posisi.bagian - 1 }, 'bagian');
    if (posisi.di === 'jalan') {
      const last = kegiatan(sop, posisi.dari).bacaan.kerja.length - 1;
      tulis.pindah({ di: 'langkah', langkah: posisi.dari, bagian: last }, 'bagian');
    }
    return undefined;
  },
};
