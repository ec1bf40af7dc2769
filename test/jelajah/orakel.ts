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
  nomori: seUnit,
  batal_nomor: (sop, { register }) =>
    register
      .filter((r) => r.batal === null)
      .flatMap((r) => {
        const penanda = sop.tanda_tangan.find((t) => t.kunci === r.tanda)?.oleh ?? '';
        const unit = sop.pelaksana.find((p) => p.kunci === penanda)?.unit;
        const boleh = sop.luar_bagan.batal_nomor?.pelaksana ?? [penanda];
        return sop.pelaksana.filter((p) => p.unit === unit && boleh.includes(p.kunci)).map((p) => p.kunci);
      }),
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
  catat_pegang: (sop, berkas) => {
    if (!berkas.surat) return [];
    const bisa =
      berkas.posisi.di === 'tutup'
        ? pengarsip(sop, berkas).filter(
            () => berkas.posisi.di === 'tutup' && berkas.posisi.sebab === 'selesai',
          )
        : giliran(sop, berkas).pemegang === 'pelaksana'
          ? lane(sop, berkas)
          : [];
    const kantorLain = (p: string): boolean =>
      (berkas.surat?.lembar ?? []).some(
        ({ pemegang: m }) => m.jenis !== 'pelaksana' || m.kantor !== kantornya(sop, berkas, p),
      );
    return bisa.filter(kantorLain);
  },
  sampai_tujuan: (sop, { posisi, surat }) =>
    posisi.di === 'tutup' &&
    posisi.sebab === 'selesai' &&
    surat?.lembar.some((l) => l.pemegang.jenis === 'pemohon')
      ? sop.kegiatan.flatMap((k) =>
          k.bacaan.ya.some((h) => h.jenis === 'selesai') ? [k.bacaan.pelaksana] : [],
        )
      : [],
  arsip_pinjam: (sop, berkas) =>
    pengarsip(sop, berkas).filter((p) => diarsip(sop, berkas, p) && !dipinjam(sop, berkas, p)),
  arsip_kembalikan: (sop, berkas) => pengarsip(sop, berkas).filter((p) => dipinjam(sop, berkas, p)),
  arsip_pindah: (sop, berkas) =>
    pengarsip(sop, berkas).filter(
      (p) =>
        !dipinjam(sop, berkas, p) &&
        (diarsip(sop, berkas, p) || (berkas.posisi.di === 'tutup' && berkas.posisi.sebab !== 'selesai')),
    ),
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

/** Lanes whose step files, in the offices that have begun their part of a numbered berkas. */
function pengarsip(sop: Sop, berkas: Berkas): string[] {
  if (berkas.nomor === null) return [];
  const mulai = new Set(seUnit(sop, berkas));
  return sop.kegiatan.flatMap(({ bacaan }) =>
    bacaan.kerja.some((k) => k.jenis === 'arsip') && mulai.has(bacaan.pelaksana) ? [bacaan.pelaksana] : [],
  );
}

const kantornya = (sop: Sop, berkas: Berkas, lajur: string): string | undefined =>
  berkas.kantor[sop.pelaksana.find((p) => p.kunci === lajur)?.unit ?? ''];

const diarsip = (sop: Sop, berkas: Berkas, lajur: string): boolean =>
  berkas.arsip.some((a) => a.kantor === kantornya(sop, berkas, lajur));

const dipinjam = (sop: Sop, berkas: Berkas, lajur: string): boolean =>
  berkas.pinjaman.some((p) => p.kembali === null && p.kantor === kantornya(sop, berkas, lajur));

/** Lanes of every unit whose part in the berkas has begun. */
function seUnit(sop: Sop, berkas: Berkas): string[] {
  const unit = new Map(sop.pelaksana.map((p) => [p.kunci, p.unit]));
  const mulai = new Set<string | undefined>();
  for (const { penanggung } of berkas.kunjungan) if (penanggung) mulai.add(unit.get(penanggung.pelaksana));
  return sop.pelaksana.flatMap((p) => (mulai.has(p.unit) ? [p.kunci] : []));
}
