import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import { tulisTempat } from '../../core/berkas/tempat-arsip.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { kantorPenerbit } from './kop-surat.ts';
import { lembarSurat } from './lembar-surat.ts';
import { qrMap } from './qr-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** Labels on a sheet: 3 by 8 of 70 × 37 mm. */
export const LABEL_SELEMBAR = 24;

/** The archive label of a berkas, at its place on a sheet of labels. Undefined while there is no number. */
export function label(b: BahanSurat): SuratJadi | undefined {
  const { layar, bahan, riwayat, pilihan } = b;
  const { berkas, naskah, pemohon, kalender } = bahan;
  const qr = qrMap(b, '');
  if (qr === null) return undefined;
  const kantor = kantorPenerbit(layar, bahan);
  const arsip = kantor && arsipKini(berkas, kantor.id);
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima')?.terjadi;
  return lembarSurat(b, {
    templat: 'label',
    ukuran: 'a4',
    judul: CETAK_SURAT.label,
    kantor,
    qr: null,
    isi: {
      mulai: pilihan.mulai,
      label: [
        {
          kantor: kantor?.nama ?? '',
          nomor: berkas.nomor,
          nama: pemohon.nama,
          keperluan: naskah.keperluan.label,
          // Files are kept by month and year (Permendagri 19/2012).
          masa: masuk === undefined ? '' : tanggalPanjang(masuk, kalender.zona).replace(/^\d+ /u, ''),
          lokasi: arsip ? tulisTempat(arsip.tempat) : '',
          qr,
        },
      ],
    },
  });
}
