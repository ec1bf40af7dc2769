import { bagianKerja, kegiatan } from '../../sop/lookup.ts';
import { penanggungKini } from './tempat-kini.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** "Kembalikan untuk perbaikan": the chart has no such arrow, life needs it; always a penyimpangan with a reason. */
export const kembalikan: TindakanBerkas<'kembalikan'> = {
  label: (situasi) => aturan(situasi)?.tombol.kembali ?? 'Kembalikan untuk perbaikan',
  siapa: (situasi) => aturan(situasi)?.kembali && penanggungKini(situasi),
  lakukan: (situasi, { alasan }, tulis) => {
    const { posisi } = situasi.berkas;
    const kembali = aturan(situasi)?.kembali;
    if (posisi.di !== 'langkah' || !kembali) return undefined;
    tulis.tulis({ jenis: 'dikembalikan', langkah: posisi.langkah, alasan });
    tulis.simpangkan('dikembalikan', alasan);
    if (kembali.ke === 'penerimaan') {
      tulis.pindah({ di: 'penerimaan' }, 'kembali');
      return undefined;
    }
    const bagian = kembali.kerja ? bagianKerja(situasi.sop, kembali.ke, kembali.kerja) : 0;
    tulis.pindah({ di: 'langkah', langkah: kembali.ke, bagian }, 'kembali');
    return undefined;
  },
};

function aturan({ sop, berkas }: Situasi) {
  return berkas.posisi.di === 'langkah' ? kegiatan(sop, berkas.posisi.langkah).bacaan : undefined;
}
