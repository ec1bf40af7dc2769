import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { JenisPerintah } from '../../src/core/berkas/perintah.ts';
import type { Hop, Kegiatan, Sop } from '../../src/core/sop/schema.ts';

/** Slow, plain second opinion on whose move it is: written from design §1, not from the code under test. */
export interface Giliran {
  /** The lane that acts or ends the wait; null once closed. */
  readonly lane: string | null;
  readonly pemegang: 'pelaksana' | 'pemohon' | 'tutup';
}

export const langkahnya = (sop: Sop, no: number): Kegiatan => {
  const k = sop.kegiatan.find((one) => one.no === no);
  if (!k) throw new Error(`no step ${no}`);
  return k;
};

export function hopnya(sop: Sop, berkas: Berkas): Hop | undefined {
  const { posisi } = berkas;
  if (posisi.di !== 'jalan') return undefined;
  return (langkahnya(sop, posisi.dari).bacaan[posisi.cabang] ?? [])[posisi.hop];
}

export function giliran(sop: Sop, berkas: Berkas): Giliran {
  const { posisi } = berkas;
  if (posisi.di === 'tutup') return { lane: null, pemegang: 'tutup' };
  if (posisi.di === 'langkah')
    return { lane: langkahnya(sop, posisi.langkah).bacaan.pelaksana, pemegang: 'pelaksana' };
  if (posisi.di !== 'jalan') return { lane: sop.penerimaan.pelaksana, pemegang: 'pelaksana' };
  const hop = hopnya(sop, berkas);
  if (!hop || hop.jenis === 'langkah' || hop.jenis === 'selesai') throw new Error('stands on no stop');
  if (hop.jenis === 'beritahu')
    return { lane: langkahnya(sop, hop.langkah).bacaan.pelaksana, pemegang: 'pelaksana' };
  return { lane: hop.pelaksana, pemegang: 'pemohon' };
}

/** The lanes that may give this command at all; everybody else must be refused. */
export function bolehLane(sop: Sop, berkas: Berkas, perintah: JenisPerintah): readonly string[] {
  const luar = sop.luar_bagan;
  switch (perintah) {
    case 'batalkan':
    case 'buka_kembali':
    case 'koreksi':
    case 'alihkan':
      return luar[perintah]?.pelaksana ?? [];
    case 'tolak':
      return luar.tolak.pelaksana.filter((p) => p === berkas.penanggung?.pelaksana);
    case 'kedaluwarsakan':
    case 'catat':
      return [];
    case 'komentar':
      return seUnit(sop, berkas);
    case 'tarik': {
      const dari = berkas.kiriman?.dari;
      return [
        dari?.di === 'langkah' ? langkahnya(sop, dari.langkah).bacaan.pelaksana : sop.penerimaan.pelaksana,
      ];
    }
    case 'pindai': {
      const perlu = berkas.posisi.di === 'langkah' ? langkahnya(sop, berkas.posisi.langkah).bacaan.perlu : [];
      return [...lane(sop, berkas), ...perlu.flatMap((p) => (p.jenis === 'pindaian' ? p.oleh : []))];
    }
    case 'terima_map': {
      const { posisi } = berkas;
      const jalan = posisi.di === 'jalan' ? (langkahnya(sop, posisi.dari).bacaan[posisi.cabang] ?? []) : [];
      const mulai = posisi.di === 'jalan' ? posisi.hop : 0;
      return jalan.slice(mulai, mulai + 2).flatMap((h) => (h.jenis === 'dibawa' ? [h.pelaksana] : []));
    }
    default:
      return lane(sop, berkas);
  }
}

function lane(sop: Sop, berkas: Berkas): string[] {
  const { lane: satu } = giliran(sop, berkas);
  return satu === null ? [] : [satu];
}

/** Lanes of every unit whose part in the berkas has begun. */
function seUnit(sop: Sop, berkas: Berkas): string[] {
  const unit = new Map(sop.pelaksana.map((p) => [p.kunci, p.unit]));
  const mulai = new Set<string | undefined>();
  for (const { penanggung } of berkas.kunjungan) if (penanggung) mulai.add(unit.get(penanggung.pelaksana));
  return sop.pelaksana.flatMap((p) => (mulai.has(p.unit) ? [p.kunci] : []));
}
