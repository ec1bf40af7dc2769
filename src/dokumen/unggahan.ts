import { fileTypeFromBuffer } from 'file-type';
import { AMBANG_MUTU, type AmbangMutu, kurangMutu } from '../core/foto/mutu.ts';
import type { Unggahan } from '../store/berkas/alat.ts';
import { GambarError } from './gambar/gambar-error.ts';
import { ukurGambar } from './gambar/ukur-gambar.ts';
import { type MimeGambar, periksaGambar } from './gambar/periksa-gambar.ts';
import { gerbang } from './gerbang.ts';
import { halamanPdf, turunanPdf } from './pdf-gambar.ts';
import { PekerjaError } from './pekerja/pekerja.ts';
import type { Pemindai } from './pemindai/pemindai.ts';
import {
  bukanDokumen,
  halamanBanyak,
  rusak,
  terlaluBesar,
  tolakGambar,
  tolakPdf,
  tolakPindai,
  type TolakUnggahan,
  tolakUnggahan,
} from './unggahan-kalimat.ts';

/** Bytes; a phone's photo has 3 to 8 MB. */
export const UKURAN_TERBESAR = 15 * 1024 * 1024;

/** What an office may set. */
export interface BatasUnggahan {
  /** Pages of one PDF at most. */
  readonly halaman: number;
  /** Below these a picture is called dark or blurred; it is taken all the same. */
  readonly mutu?: AmbangMutu | undefined;
  /** Scans every file before it is opened; none where the office has no scanner. */
  readonly pemindai?: Pemindai | undefined;
}

export const BATAS_BAWAAN: BatasUnggahan = { halaman: 50 };

/** A file that may be kept, or one courteous sentence with what to do instead. */
export type HasilUnggahan = { readonly ok: true; readonly unggahan: Unggahan } | TolakUnggahan;

/** What came in: the name and the browser's claim count for nothing but the sentence. */
export interface Kedatangan {
  readonly nama: string;
  readonly bytes: Uint8Array;
  /** Its true size in bytes, where the bytes themselves were too many to be kept. */
  readonly ukuran?: number | undefined;
}

// A photo of 12 million pixels takes about 60 MB while it is read.
const giliran = gerbang(2);

/**
 * Judges an upload by its bytes and makes its copies. What is kept is the original without metadata
 * (docs/decisions/0012-pictures.md).
 */
export async function periksaUnggahan(
  { nama, bytes, ukuran = bytes.length }: Kedatangan,
  batas: BatasUnggahan = BATAS_BAWAAN,
): Promise<HasilUnggahan> {
  if (ukuran === 0) return tolakUnggahan('kosong', 'Dokumen ini kosong. Pilih atau foto ulang dokumennya.');
  if (ukuran > UKURAN_TERBESAR) return terlaluBesar(ukuran);
  if (bytes.length < ukuran)
    return tolakUnggahan('tidak_muat', 'Kiriman ini sudah penuh. Simpan dulu, lalu kirim dokumen ini.');
  const jenis = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  switch (jenis) {
    case 'application/pdf':
      return (await terpindai(bytes, batas)) ?? giliran(() => periksaPdf(nama, bytes, batas));
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return (
        (await terpindai(bytes, batas)) ??
        giliran(() => periksaFoto(nama, bytes, { mime: jenis, ambang: batas.mutu }))
      );
    case 'image/apng':
      return tolakGambar(new GambarError('bergerak'));
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
    case 'image/heif-sequence':
      return tolakUnggahan(
        'heic',
        'Foto HEIC belum dapat dibuka di sini. Ubah kamera ke JPEG, lalu foto ulang.',
      );
    case undefined:
    default:
      return bukanDokumen(nama);
  }
}

/** Why a file is not kept, as the scanner says; undefined where it may be opened. */
async function terpindai(bytes: Uint8Array, { pemindai }: BatasUnggahan): Promise<TolakUnggahan | undefined> {
  const putusan = (await pemindai?.(bytes)) ?? 'boleh';
  return putusan === 'boleh' ? undefined : tolakPindai(putusan);
}

interface CaraFoto {
  readonly mime: MimeGambar;
  readonly ambang: AmbangMutu | undefined;
}

async function periksaFoto(
  nama: string,
  bytes: Uint8Array,
  { mime, ambang = AMBANG_MUTU }: CaraFoto,
): Promise<HasilUnggahan> {
  try {
    const { bytes: bersih, turunan } = await periksaGambar(bytes, mime);
    const mutu = kurangMutu(await ukurGambar(turunan.baca), ambang);
    return { ok: true, unggahan: { nama, mime, bytes: bersih, halaman: 1, turunan, mutu } };
  } catch (error) {
    if (error instanceof GambarError) return tolakGambar(error);
    throw error;
  }
}

async function periksaPdf(nama: string, bytes: Uint8Array, batas: BatasUnggahan): Promise<HasilUnggahan> {
  if (!sampaiAkhir(bytes)) return rusak('PDF ini terpotong');
  try {
    const halaman = await halamanPdf(bytes);
    if (halaman === 0) return tolakPdf('rusak');
    if (halaman > batas.halaman) return halamanBanyak(halaman, batas.halaman);
    const turunan = await turunanPdf(bytes, 1);
    return { ok: true, unggahan: { nama, mime: 'application/pdf', bytes, halaman, turunan } };
  } catch (error) {
    if (error instanceof PekerjaError) return tolakPdf(error.sebab);
    throw error;
  }
}

/** An upload that broke off has no end mark (ISO 32000-1, 7.5.5); a reader would guess, and lose pages silently. */
function sampaiAkhir(bytes: Uint8Array): boolean {
  const ekor = bytes.subarray(Math.max(0, bytes.length - 2048));
  return Buffer.from(ekor).toString('latin1').includes('%%EOF');
}
