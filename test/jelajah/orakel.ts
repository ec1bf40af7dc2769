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
  return (KHUSUS[perintah] ?? lane)(sop, berkas);
}

type Lanes = (sop: Sop, berkas: Berkas) => readonly string[];

/** Commands that are not simply the holder's. */
const KHUSUS: Partial<Record<JenisPerintah, Lanes>> = {
  batalkan: (sop) => sop.luar_bagan.batalkan.pelaksana,
  buka_kembali: (sop) => sop.luar_bagan.buka_kembali.pelaksana,
  koreksi: (sop) => sop.luar_bagan.koreksi.pelaksana,
  alihkan: (sop) => sop.luar_bagan.alihkan?.pelaksana ?? [],
  tolak: (sop, berkas) => lane(sop, berkas).filter((p) => sop.luar_bagan.tolak.pelaksana.includes(p)),
  kedaluwarsakan: () => [],
  catat: () => [],
  komentar: seUnit,
  cetak: seUnit,
  tarik: (sop, { kiriman }) => [
    kiriman?.dari.di === 'langkah'
      ? langkahnya(sop, kiriman.dari.langkah).bacaan.pelaksana
      : sop.penerimaan.pelaksana,
  ],
  pindai: (sop, berkas) => {
    const perlu = berkas.posisi.di === 'langkah' ? langkahnya(sop, berkas.posisi.langkah).bacaan.perlu : [];
    return [...lane(sop, berkas), ...perlu.flatMap((p) => (p.jenis === 'pindaian' ? p.oleh : []))];
  },
  terima_map: (sop, { posisi }) => {
    if (posisi.di !== 'jalan') return [];
    const jalan = langkahnya(sop, posisi.dari).bacaan[posisi.cabang] ?? [];
    const dekat = jalan.slice(posisi.hop, posisi.hop + 2);
    return dekat.flatMap((h) => (h.jenis === 'dibawa' ? [h.pelaksana] : []));
  },
};

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
