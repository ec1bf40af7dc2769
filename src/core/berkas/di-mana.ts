import { jalan } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import { penempatan, telusuri } from './penempatan.ts';
import type { Tempat } from './posisi.ts';
import type { Lembar } from './surat.ts';

/** Papers that are together: one holder, one instant, one hand-over. */
export interface Ikatan extends Omit<Lembar, 'surat'> {
  readonly surat: readonly string[];
}

/** Where the map should go next; `tujuan` is the end of the SOP's way, `tetap` means that nothing is expected. */
export type Berikutnya =
  | { readonly jenis: 'pos'; readonly tempat: Tempat }
  /** The work here ends with the pemohon fetching it. */
  | { readonly jenis: 'akan_diambil'; readonly tempat: Tempat }
  /** The pemohon fetches it here. */
  | { readonly jenis: 'diambil'; readonly tempat: Tempat }
  /** The pemohon carries it there. */
  | { readonly jenis: 'dibawa'; readonly tempat: Tempat }
  | { readonly jenis: 'tujuan' }
  | { readonly jenis: 'tetap' };

/** "Di mana map ini": one answer for every berkas in every state. */
export interface DiMana {
  /** Empty while no paper has come in. The map's own group comes first. */
  readonly ikatan: readonly Ikatan[];
  readonly berikutnya: Berikutnya;
}

/** Who has which papers, and where they are expected next. Pure; asks the SOP the berkas began with. */
export function diMana(sop: Sop, berkas: Berkas): DiMana {
  return { ikatan: terikat(berkas.surat?.lembar ?? []), berikutnya: berikutnya(sop, berkas) };
}

function terikat(lembar: readonly Lembar[]): readonly Ikatan[] {
  const kelompok = new Map<string, Ikatan>();
  for (const { surat, ...l } of lembar) {
    const kunci = JSON.stringify([l.pemegang, l.sejak, l.tidakIkut, l.orang]);
    kelompok.set(kunci, { ...l, surat: [...(kelompok.get(kunci)?.surat ?? []), surat] });
  }
  return [...kelompok.values()].toSorted((a, b) => b.surat.length - a.surat.length || b.sejak - a.sejak);
}

function berikutnya(sop: Sop, berkas: Berkas): Berikutnya {
  const { posisi, penanggung } = berkas;
  switch (posisi.di) {
    case 'tutup': {
      const jauh = (berkas.surat?.lembar ?? []).some((l) => l.pemegang.jenis === 'pemohon');
      return posisi.sebab === 'selesai' && jauh ? { jenis: 'tujuan' } : { jenis: 'tetap' };
    }
    case 'titipan':
    case 'penerimaan':
      return pos(
        penempatan(sop, berkas, { di: 'langkah', langkah: sop.penerimaan.ke, bagian: 0 }).penanggung,
      );
    case 'langkah': {
      const { ke } = telusuri(sop, berkas, posisi.langkah, 'ya', 0);
      const next = penempatan(sop, berkas, ke);
      const diambil = ke.di === 'jalan' && jalan(sop, ke.dari, ke.cabang)[ke.hop]?.jenis === 'diambil';
      return diambil && next.penanggung
        ? { jenis: 'akan_diambil', tempat: next.penanggung }
        : pos(next.penanggung);
    }
    case 'jalan': {
      const hop = jalan(sop, posisi.dari, posisi.cabang)[posisi.hop]?.jenis;
      if (penanggung && (hop === 'diambil' || hop === 'dibawa')) return { jenis: hop, tempat: penanggung };
      return pos(penanggung);
    }
  }
}

function pos(tempat: Tempat | null): Berikutnya {
  return tempat ? { jenis: 'pos', tempat } : { jenis: 'tetap' };
}
