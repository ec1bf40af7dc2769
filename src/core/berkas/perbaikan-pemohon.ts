import { type Berkas, type Dokumen, kunjunganKini } from './berkas.ts';
import { halamanKini } from './halaman-dokumen.ts';
import type { Nilai } from './peristiwa.ts';

/** Files that a pemohon sends in one wait at most, replaced ones included: far more than any repair needs. */
export const FOTO_PERBAIKAN = 40;

/** Whether a verdict leaves something to the pemohon: wanting, and nothing that the office mends by itself. */
export function untukPemohon(nilai: Pick<Nilai, 'putusan' | 'pihak'> | undefined): boolean {
  return nilai?.putusan === 'kurang' && nilai.pihak !== 'kantor';
}

/**
 * What the check whose exit the berkas is on found wanting and the pemohon mends, in the order of the list. The form
 * itself and what the office mends are no part of it.
 */
export function butirPerbaikan({ posisi, penilaian, syarat }: Berkas): readonly string[] {
  const nilai = posisi.di === 'jalan' ? penilaian[posisi.dari] : undefined;
  return syarat.filter((s) => untukPemohon(nilai?.[s]));
}

/** The pages of an item that came in since the pemohon is waited for, by whatever way; empty where none did. */
export function halamanPerbaikan(berkas: Berkas, syarat: string): readonly Dokumen[] {
  return halamanKini(berkas, syarat).filter((d) => dariKunjunganIni(berkas, d));
}

/** Items that still wait for their pictures; of alternatives (lists of keys) one is enough. */
export function belumDiperbaiki(
  berkas: Berkas,
  alternatif: readonly (readonly string[])[] = [],
): readonly string[] {
  const masuk = (s: string): boolean => halamanPerbaikan(berkas, s).length > 0;
  return butirPerbaikan(berkas).filter(
    (s) => !masuk(s) && !alternatif.some((kelompok) => kelompok.includes(s) && kelompok.some(masuk)),
  );
}

/** How many files the pemohon sent in this wait. */
export function fotoTerkirim(berkas: Berkas): number {
  return Object.values(berkas.dokumen)
    .flat()
    .filter((d) => d.oleh.jenis === 'pemohon' && dariKunjunganIni(berkas, d)).length;
}

function dariKunjunganIni(berkas: Berkas, { kunjungan }: Dokumen): boolean {
  return kunjunganKini(berkas) !== undefined && kunjungan === berkas.kunjungan.length;
}
