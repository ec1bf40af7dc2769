import type { Berkas } from './berkas.ts';
import type { Catatan, Peristiwa } from './peristiwa.ts';

type Papers = Extract<Peristiwa, { jenis: 'diserahkan' | 'map_diterima' | 'diarsipkan' | 'dicetak' }>;

/** Events about the paper itself: printed, handed over, received, filed. */
export function evolvePaper(berkas: Berkas, p: Papers, catatan: Catatan): Berkas {
  const saat = catatan.terjadi;
  switch (p.jenis) {
    case 'diserahkan':
      return {
        ...berkas,
        surat: {
          pemegang: { jenis: 'pemohon' },
          surat: p.surat,
          sejak: saat,
          penerima: { nama: p.penerima, hubungan: p.hubungan },
        },
      };
    case 'map_diterima':
      return {
        ...berkas,
        surat: { pemegang: { jenis: 'pelaksana', ...p.oleh }, surat: p.surat, sejak: saat, penerima: null },
      };
    case 'dicetak': {
      const { surat, cetakan: id, hash, isian } = p;
      return {
        ...berkas,
        cetakan: [...berkas.cetakan, { id, surat, hash, isian, saat, oleh: catatan.pelaku }],
      };
    }
    case 'diarsipkan':
      return {
        ...berkas,
        arsip: [...berkas.arsip, { langkah: p.langkah, putaran: berkas.putaran, lokasi: p.lokasi, saat }],
      };
  }
}
