import type { Arsip } from './berkas.ts';

/** What one label of the label sheet says: short lines, ready to print, no NIK. */
export interface DataLabel {
  readonly nomor: string;
  /** In capitals, as on the spine of a folder. */
  readonly nama: string;
  readonly layanan: string;
  /** Code of the classification of archives (Permendagri 83/2022). */
  readonly klasifikasi: string;
  /** "11/2026": month and year by which inactive files are grouped (Permendagri 19/2012). */
  readonly bulan: string;
  readonly rak: string;
  readonly boks: string;
  readonly folder: string;
  readonly label: string;
  /** What the QR holds: the address of the map. */
  readonly qr: string;
}

export interface BahanLabel {
  readonly nomor: string;
  readonly nama: string;
  readonly layanan: string;
  readonly klasifikasi: string;
  readonly arsip: Pick<Arsip, 'tempat'>;
  /** Month (1-12) and year of the filing in the office's zone. */
  readonly bulan: number;
  readonly tahun: number;
  /** Origin without a slash at its end. */
  readonly alamatPublik: string;
}

/** The text of a label from the berkas and its place. Pure; lengths are the template's care. */
export function dataLabel({ arsip: { tempat }, bulan, tahun, alamatPublik, ...b }: BahanLabel): DataLabel {
  return {
    nomor: b.nomor,
    nama: b.nama.toLocaleUpperCase('id-ID'),
    layanan: b.layanan,
    klasifikasi: b.klasifikasi,
    bulan: `${String(bulan).padStart(2, '0')}/${tahun}`,
    rak: tempat.rak,
    boks: tempat.boks,
    folder: tempat.folder,
    label: tempat.label === '' ? b.nomor : tempat.label,
    qr: `${alamatPublik}/m/${b.nomor}`,
  };
}
