import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Posisi, SebabTutup } from '../../core/berkas/posisi.ts';
import { jalan, kegiatan } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { STATUS } from '../kata/status.ts';

/** The status as officials read it, in the SOP's own words where it has them (ux.md §6). */
export function statusBerkas(sop: Sop, posisi: Posisi): string {
  switch (posisi.di) {
    case 'titipan':
      return STATUS.titipan;
    case 'penerimaan':
      return sop.penerimaan.status;
    case 'langkah': {
      const { bacaan } = kegiatan(sop, posisi.langkah);
      const work = bacaan.kerja[posisi.bagian];
      return work?.jenis === 'isi_form' && bacaan.kerja.length > 1 ? STATUS.isiForm : bacaan.status;
    }
    case 'jalan': {
      const hop = jalan(sop, posisi.dari, posisi.cabang)[posisi.hop];
      return hop && 'status' in hop ? hop.status : STATUS.berjalan;
    }
    case 'tutup':
      return statusTutup(sop, posisi.sebab);
  }
}

function statusTutup(sop: Sop, sebab: SebabTutup): string {
  if (sebab !== 'selesai') return STATUS[sebab];
  const akhir = sop.kegiatan.flatMap((k) => k.bacaan.ya).find((h) => h.jenis === 'selesai');
  return akhir?.jenis === 'selesai' ? akhir.status : STATUS.selesai;
}

/** Colour of the status tag; the words always say it too. */
export function warnaStatus(berkas: Pick<Berkas, 'posisi' | 'pemegang'>): 'abu' | 'ungu' | 'baik' | 'kunyit' {
  if (berkas.posisi.di === 'tutup') return berkas.posisi.sebab === 'selesai' ? 'baik' : 'abu';
  if (berkas.pemegang.jenis === 'pemohon') return 'ungu';
  return berkas.posisi.di === 'jalan' || berkas.posisi.di === 'penerimaan' ? 'kunyit' : 'abu';
}
