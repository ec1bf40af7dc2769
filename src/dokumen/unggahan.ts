import { fileTypeFromBuffer } from 'file-type';
import type { Unggahan } from '../store/berkas/alat.ts';
import { gambarJpeg } from './jpeg.ts';
import { halamanPdf, pdfUtuh } from './pdf.ts';
import { gambarPng } from './png.ts';
import { gambarWebp } from './webp.ts';

/** Bytes; a phone's photo has 3 to 8 MB. */
export const UKURAN_TERBESAR = 15 * 1024 * 1024;

/** What may be uploaded, for the `accept` of a file field. */
export const JENIS_DITERIMA = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** A file that may be kept, or one courteous sentence with what to do instead. */
export type HasilUnggahan =
  | { readonly ok: true; readonly unggahan: Unggahan }
  | { readonly ok: false; readonly kode: KodeUnggahan; readonly kalimat: string };

export type KodeUnggahan =
  'kosong' | 'terlalu_besar' | 'tidak_muat' | 'heic' | 'bukan_pdf' | 'bukan_gambar' | 'rusak';

/**
 * Judges an upload by its bytes; the name and the browser's claim count for nothing but the sentence. `ukuran` (bytes) is
 * its true size where the bytes themselves were too many to be kept.
 */
export async function periksaUnggahan(
  nama: string,
  bytes: Uint8Array,
  ukuran: number = bytes.length,
): Promise<HasilUnggahan> {
  if (ukuran === 0) return tolak('kosong', 'Dokumen ini kosong. Pilih atau foto ulang dokumennya.');
  if (ukuran > UKURAN_TERBESAR) return tolak('terlalu_besar', kalimatBesar(ukuran));
  if (bytes.length < ukuran)
    return tolak('tidak_muat', 'Kiriman ini sudah penuh. Simpan dulu, lalu kirim dokumen ini.');
  const jenis = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  switch (jenis) {
    case 'application/pdf':
      return pdfUtuh(bytes) ? terima(nama, jenis, bytes, halamanPdf(bytes)) : rusak('PDF ini terpotong');
    case 'image/jpeg':
      return gambarJpeg(bytes) ? terima(nama, jenis, bytes, 1) : rusak('Foto ini rusak');
    case 'image/png':
      return gambarPng(bytes) ? terima(nama, jenis, bytes, 1) : rusak('Foto ini rusak');
    case 'image/webp':
      return gambarWebp(bytes) ? terima(nama, jenis, bytes, 1) : rusak('Foto ini rusak');
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
      return tolak('heic', 'Foto HEIC belum dapat dibuka di sini. Ubah kamera ke JPEG, lalu foto ulang.');
    case undefined:
    default:
      return bukan(nama);
  }
}

function terima(nama: string, mime: string, bytes: Uint8Array, halaman: number | null): HasilUnggahan {
  return { ok: true, unggahan: { nama, mime, bytes, halaman } };
}

function tolak(kode: KodeUnggahan, kalimat: string): HasilUnggahan {
  return { ok: false, kode, kalimat };
}

function rusak(apa: string): HasilUnggahan {
  return tolak('rusak', `${apa}, jadi tidak dapat dibuka. Kirim ulang dari berkas aslinya.`);
}

function bukan(nama: string): HasilUnggahan {
  return /\.pdf$/i.test(nama)
    ? tolak('bukan_pdf', 'Isi dokumen ini bukan PDF. Simpan ulang sebagai PDF, atau foto lembarnya.')
    : tolak('bukan_gambar', 'Isi dokumen ini bukan foto. Kirim foto JPEG, PNG, WebP, atau PDF.');
}

function kalimatBesar(bytes: number): string {
  const mb = Math.ceil(bytes / 1024 / 1024);
  return `Dokumen ini ${mb} MB; paling besar 15 MB. Foto ulang dengan ukuran sedang.`;
}
