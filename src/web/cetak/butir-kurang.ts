import { jalan } from '../../core/sop/lookup.ts';
import type { Hop } from '../../core/sop/schema.ts';
import { kunjunganKini } from '../../core/berkas/berkas.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { daftarKurang, langkahPosisi } from '../kerja/periksa-nilai.ts';
import { samarkan } from './jejak.ts';

/** One wanting item for paper: what, why, and who mends it. */
export interface ButirSurat {
  readonly nama: string;
  readonly alasan: string;
  readonly pihak: 'pemohon' | 'kantor';
}

/** What is wanting now: the last verdicts of a check, or the items a titipan still lacks. */
export function butirKurang(bahan: BahanKerja): readonly ButirSurat[] {
  const { berkas, naskah } = bahan;
  if (berkas.posisi.di === 'titipan') {
    return berkas.syarat
      .filter((s) => (berkas.dokumen[s] ?? []).length === 0)
      .map((s) => ({ nama: namaSyarat(naskah, s), alasan: CETAK_SURAT.belumDiserahkan, pihak: 'pemohon' }));
  }
  const langkah = langkahPosisi(berkas.posisi);
  const nilai = langkah === undefined ? {} : (berkas.penilaian[langkah] ?? {});
  return daftarKurang(bahan).map((b) => ({
    nama: b.nama,
    alasan: samarkan(b.alasan),
    pihak: nilai[b.syarat]?.pihak ?? 'pemohon',
  }));
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
