import { alamat } from '../alamat.ts';
import type { JenisBuku } from './buku.ts';

/** Which part of which book. */
export interface TempatBuku {
  readonly kantor: string;
  readonly buku: JenisBuku;
  readonly bulan: string;
  readonly hal?: number | undefined;
}

function kueri({ kantor, buku, bulan, hal }: TempatBuku): string {
  const isi = { kantor, buku, bulan, ...(hal === undefined || hal === 1 ? {} : { hal: String(hal) }) };
  return new URLSearchParams(isi).toString();
}

/** The addresses below the register. */
export const alamatRegister = {
  buku: (tempat: TempatBuku) => `${alamat.register}?${kueri(tempat)}`,
  cetak: (tempat: TempatBuku) => `${alamat.register}/cetak?${kueri(tempat)}`,
  csv: (tempat: TempatBuku) => `${alamat.register}/csv?${kueri(tempat)}`,
  aturan: `${alamat.register}/aturan`,
  daftarBlok: (kantor: string) => `${alamat.register}/blok?${new URLSearchParams({ kantor })}`,
  blok: (kantor: string, id: string, apa?: 'cetak' | 'tutup') =>
    `${alamat.register}/blok/${encodeURIComponent(kantor)}/${encodeURIComponent(id)}${apa ? `/${apa}` : ''}`,
} as const;
