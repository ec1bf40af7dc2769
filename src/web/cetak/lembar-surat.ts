import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { tandaAir } from './jejak.ts';
import { kopSurat } from './kop-surat.ts';
import { tercetak } from './tercetak.ts';
import { type QrSurat, qrLembar } from './qr-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';

/** What a letter is besides its own content. */
export interface CaraSurat {
  readonly templat: string;
  readonly ukuran: string;
  readonly judul: string;
  /** Whose letterhead. */
  readonly kantor: Kantor | undefined;
  /** A QR of its own, or the words beside the QR of the very sheet. */
  readonly qr: QrSurat | null | { readonly lembar: string };
  readonly isi: Readonly<Record<string, unknown>>;
}

/** Binds content, letterhead, watermark and QR into a paper. */
export function lembarSurat({ layar, bahan }: BahanSurat, cara: CaraSurat): SuratJadi {
  const { templat, ukuran, judul, kantor, qr, isi } = cara;
  const nomor = bahan.berkas.nomor ?? CETAK_SURAT.tanpaNomor;
  const tetap = tercetak({
    ukuran,
    judul,
    nomor,
    kop: kopSurat(layar, kantor),
    air: tandaAir(layar) ?? null,
    kaki: [judul, bahan.berkas.nomor].filter(Boolean).join(' '),
    ...isi,
  });
  const sendiri = qr !== null && 'lembar' in qr ? qr.lembar : undefined;
  return {
    judul,
    isi: { templat, data: tetap, qr },
    bertoken: sendiri !== undefined,
    lembar: ({ jejak, lembar }) => ({
      templat,
      data: { ...tetap, jejak: tercetak(jejak), qr: sendiri === undefined ? qr : qrLembar(lembar, sendiri) },
    }),
  };
}

/** Name and value lines that every letter begins with. */
export function uraianDasar({
  bahan: { berkas, pemohon, naskah },
}: BahanSurat): readonly (readonly [string, string])[] {
  return [
    [CETAK_SURAT.nomor, berkas.nomor ?? CETAK_SURAT.tanpaNomor],
    [CETAK_SURAT.pemohon, pemohon.nama],
    [CETAK_SURAT.keperluan, naskah.keperluan.label],
  ];
}
