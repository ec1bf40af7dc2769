import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { isiKalimat } from '../../naskah/kop-skema.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { kantorLoket, tentangKantor, ukuranKertas } from './kop-surat.ts';
import { lembarSurat, uraianDasar } from './lembar-surat.ts';
import { qrMap } from './qr-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** Rows for handwriting, when the computer is off. */
const BARIS = 8;

/** The cover of the map: a QR large enough to be scanned at every hand-over. Undefined while there is no number. */
export function sampul(b: BahanSurat): SuratJadi | undefined {
  const { layar, bahan, riwayat } = b;
  const { berkas, naskah, kalender } = bahan;
  const { kop } = layar.dunia.naskah.cetak;
  const kata = kop.kata.sampul;
  const qr = qrMap(b, kata.qr);
  if (qr === null) return undefined;
  const loket = kantorLoket(layar, bahan);
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima')?.terjadi;
  return lembarSurat(b, {
    templat: 'sampul',
    ukuran: ukuranKertas(kop).penuh,
    judul: kata.judul,
    kantor: loket,
    qr,
    isi: {
      uraian: [
        ...uraianDasar(b).slice(1),
        [CETAK_SURAT.kantor, loket?.nama ?? ''],
        [CETAK_SURAT.diterima, masuk === undefined ? '' : tanggalPanjang(masuk, kalender.zona)],
      ],
      surat: berkas.syarat.map((s) => ({
        nama: namaSyarat(naskah, s),
        ada: (berkas.dokumen[s] ?? []).length > 0,
      })),
      baris: BARIS,
      kata: { ...kata, pesan: isiKalimat(kata.pesan, tentangKantor(layar, loket)) },
    },
  });
}
