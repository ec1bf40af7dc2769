import { tempat } from '../../core/berkas/penempatan.ts';
import { jalan } from '../../core/sop/lookup.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { BERITAHU } from '../kata/beritahu.ts';
import type { BahanKerja } from './bahan.ts';
import { type ButirKurang, daftarKurang } from './periksa-nilai.ts';

/** The two ready-made messages: short for a phone, full for paper or reading aloud. */
export interface PesanSiap {
  readonly singkat: string;
  readonly surat: string;
}

/** Composes what the pemohon is told from the last verdicts. No name, no NIK, no No. KK (ux.md §6, notification 3). */
export function susunPesan(bahan: BahanKerja): PesanSiap {
  const { berkas, kini, kalender, sop } = bahan;
  const butir = daftarKurang(bahan);
  const isi = { nomor: berkas.nomor ?? bahan.kunci, loket: namaLoket(bahan) };
  const sampai = tanggalPanjang(kini + sop.luar_bagan.kedaluwarsa.hari * HARI, kalender.zona);
  return {
    singkat: tanpaNomor(BERITAHU.singkat({ ...isi, apa: butir.map(singkatnya).join('; ') })),
    surat: tanpaNomor(
      BERITAHU.surat({
        ...isi,
        keperluan: awalKecil(bahan.naskah.keperluan.label),
        butir: butir.map((b) => (b.alasan === '' ? b.nama : `${b.nama}: ${awalKecil(b.alasan)}`)),
        sampai,
      }),
    ),
  };
}

/** A NIK or No. KK, grouped or not: sixteen digits with spaces, dots or dashes between. */
const NOMOR_16 = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/gu;

/** Whether the words carry sixteen digits that could be a NIK or No. KK. */
export function berisiNomor(teks: string): boolean {
  return teks.search(NOMOR_16) >= 0;
}

/** The same words without such numbers: for what leaves the office. */
export function tanpaNomor(teks: string): string {
  return teks.replaceAll(NOMOR_16, BERITAHU.disamarkan);
}

function singkatnya({ nama, alasan }: ButirKurang): string {
  return alasan === '' ? awalKecil(nama) : `${awalKecil(nama)} (${awalKecil(alasan)})`;
}

/** "Buku nikah" to "buku nikah"; "KK lama" stays. */
function awalKecil(teks: string): string {
  return /^\p{Lu}\p{Ll}/u.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks;
}

/** The counter that receives the repair. */
function namaLoket({ sop, berkas, dir }: BahanKerja): string {
  const { posisi } = berkas;
  const hop =
    posisi.di === 'jalan'
      ? jalan(sop, posisi.dari, posisi.cabang).find((h) => h.jenis === 'perbaikan')
      : undefined;
  const lane = hop?.jenis === 'perbaikan' ? hop.pelaksana : sop.penerimaan.pelaksana;
  const { kantor } = tempat(sop, berkas.kantor, lane);
  return dir.kantor(kantor)?.nama ?? kantor;
}
