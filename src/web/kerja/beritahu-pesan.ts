import { tempat } from '../../core/berkas/penempatan.ts';
import { kalimatKurang } from '../../core/formulir/kekurangan.ts';
import { jalan } from '../../core/sop/lookup.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { awalKecil } from '../../core/tulisan/rangkai.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { BERITAHU } from '../kata/beritahu.ts';
import type { BahanKerja } from './bahan.ts';
import { caraPerbaikan } from './cara-perbaikan.ts';
import { type Kekurangan, kekuranganBerkas } from './kekurangan.ts';
import { langkahPosisi } from './periksa-nilai.ts';

/** The two ready-made messages: short for a phone, full for paper or reading aloud. */
export interface PesanSiap {
  readonly singkat: string;
  readonly surat: string;
}

/** Composes what the pemohon is told from the last verdicts. No name, no NIK, no No. KK (ux.md §6, notification 3). */
export function susunPesan(bahan: BahanKerja): PesanSiap {
  const { berkas, kini, kalender, sop } = bahan;
  const butir = kekuranganBerkas(bahan);
  const isi = { nomor: berkas.nomor ?? bahan.kunci, loket: namaLoket(bahan), foto: cukupFoto(bahan, butir) };
  const sampai = tanggalPanjang(kini + sop.luar_bagan.kedaluwarsa.hari * HARI, kalender.zona);
  return {
    singkat: tanpaNomor(BERITAHU.singkat({ ...isi, apa: kalimatKurang(butir) })),
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

/** Whether the pemohon mends it all by sending pictures. */
function cukupFoto(bahan: BahanKerja, butir: readonly Kekurangan[]): boolean {
  const langkah = langkahPosisi(bahan.berkas.posisi);
  const nilai = langkah === undefined ? undefined : bahan.berkas.penilaian[langkah];
  return (
    bahan.lacakTerbuka === true &&
    hopPerbaikan(bahan) !== undefined &&
    butir.every((k) =>
      k.butir.some(({ syarat }) => {
        const n = nilai?.[syarat];
        return n !== undefined && caraPerbaikan(bahan, syarat, n) === 'foto';
      }),
    )
  );
}

/** The counter that receives the repair. */
function namaLoket(bahan: BahanKerja): string {
  const { sop, berkas, dir } = bahan;
  const { kantor } = tempat(sop, berkas.kantor, hopPerbaikan(bahan)?.pelaksana ?? sop.penerimaan.pelaksana);
  return dir.kantor(kantor)?.nama ?? kantor;
}

/** Where the way out of a check waits for the repair; undefined where the whole map is carried instead. */
function hopPerbaikan({ sop, berkas: { posisi } }: BahanKerja) {
  if (posisi.di !== 'jalan') return undefined;
  return jalan(sop, posisi.dari, posisi.cabang).find((h) => h.jenis === 'perbaikan');
}
