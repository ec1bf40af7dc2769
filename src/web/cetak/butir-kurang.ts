import { susunKurang } from '../../core/formulir/kekurangan.ts';
import { jalan } from '../../core/sop/lookup.ts';
import type { Hop } from '../../core/sop/schema.ts';
import { kunjunganKini } from '../../core/berkas/berkas.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { butirSusun, kekuranganBerkas, satukan } from '../kerja/kekurangan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { samarkan } from './jejak.ts';

/** One wanting item for paper: what, why, and who mends it. */
export interface ButirSurat {
  readonly nama: string;
  readonly alasan: string;
  readonly pihak: 'pemohon' | 'kantor';
}

/** What is wanting now: the last verdicts of a check, or what a titipan still lacks. Alternatives are one line. */
export function butirKurang(bahan: BahanKerja): readonly ButirSurat[] {
  if (bahan.berkas.posisi.di === 'titipan') return belumDiserahkan(bahan);
  return kekuranganBerkas(bahan).map(({ nama, alasan, pihak }) => ({
    nama,
    alasan: samarkan(alasan),
    pihak,
  }));
}

/** The items without a document, each with the condition under which it is needed at all. */
function belumDiserahkan({ berkas, naskah }: BahanKerja): readonly ButirSurat[] {
  const ada = (kunci: string): boolean => (berkas.dokumen[kunci] ?? []).length > 0;
  const daftar = butirSusun(berkas, naskah).filter((s) => berkas.syarat.includes(s.kunci));
  return susunKurang(daftar, (kunci) => !ada(kunci), ada).map((kelompok) => {
    const butir = kelompok.map(({ kunci: syarat }) => {
      // Of alternatives the names are said once, and which of them fits is on the public page.
      const bila = kelompok.length > 1 ? undefined : naskah.persyaratan.find((p) => p.kunci === syarat)?.bila;
      const alasan = CETAK_SURAT.belumDiserahkan(bila);
      return { syarat, nama: namaSyarat(naskah, syarat), alasan, pihak: 'pemohon' as const };
    });
    const { nama, alasan, pihak } = satukan(butir);
    return { nama, alasan, pihak };
  });
}

/** Why the berkas was sent back outside the chart, while it still lies where it was sent. */
export function alasanKembali({ berkas, teks }: BahanKerja): string | undefined {
  if (berkas.kunjungan.at(-1)?.sebab !== 'kembali') return undefined;
  const simpang = berkas.penyimpangan.findLast((p) => p.perihal === 'dikembalikan');
  const alasan = simpang?.alasan && teks(simpang.alasan);
  return alasan ? samarkan(alasan) : undefined;
}

/** The hops of the way the berkas is on; none elsewhere. */
function hopJalan({ sop, berkas: { posisi } }: BahanKerja): readonly Hop[] {
  return posisi.di === 'jalan' ? jalan(sop, posisi.dari, posisi.cabang) : [];
}

/** The office to which the pemohon carries the map back; undefined where the pemohon only brings what is wanting. */
export function tujuanMap(bahan: BahanKerja): string | undefined {
  const hop = hopJalan(bahan).find((h) => h.jenis === 'dibawa');
  return hop && tempat(bahan.sop, bahan.berkas.kantor, hop.pelaksana).kantor;
}

/** Until when the repair is waited for (epoch ms): days of the SOP from the beginning of the wait, else from now. */
export function batasPerbaikan(bahan: BahanKerja): number {
  const kini = kunjunganKini(bahan.berkas);
  const menunggu = kini?.jenis === 'tunggu' || bahan.berkas.posisi.di === 'titipan';
  return ((menunggu && kini?.tiba) || bahan.kini) + bahan.sop.luar_bagan.kedaluwarsa.hari * HARI;
}
