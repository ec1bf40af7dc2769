import { alamat } from '../alamat.ts';
import { qr } from '../qr.ts';
import { gambarQr } from './gambar-qr.ts';
import type { BahanSurat, CapCetak } from './surat.ts';

/** A QR as the templates place it: the picture, what it says, and what stands beside it. */
export interface QrSurat {
  readonly svg: string;
  readonly isi: string;
  readonly nama: string;
  /** The code for the eye; empty where there is none. */
  readonly kode: string;
  readonly ket: string;
}

/** The QR of a paper that the pemohon keeps: it opens the tracking page. */
export function qrLacak({ layar, lacak }: BahanSurat, nama: string, ket: string): QrSurat {
  const isi = layar.dunia.alamatPublik + alamat.lacak(lacak.token);
  return { svg: gambarQr(qr(isi)), isi, nama, kode: lacak.kode, ket };
}

/** The QR of a map, by the number of its berkas; null while it has none. */
export function qrMap({ layar, bahan }: BahanSurat, ket: string): QrSurat | null {
  const { nomor } = bahan.berkas;
  if (nomor === null) return null;
  const isi = layar.dunia.alamatPublik + alamat.map(nomor);
  return { svg: gambarQr(qr(isi)), isi, nama: '', kode: nomor, ket };
}

/** The QR of one very sheet. */
export function qrLembar(lembar: CapCetak['lembar'], ket: string): QrSurat | null {
  return lembar && { svg: gambarQr(qr(lembar.alamat)), isi: lembar.alamat, nama: '', kode: lembar.kode, ket };
}
