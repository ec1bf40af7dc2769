import type { Disposisi } from '../../core/berkas/berkas.ts';
import { jamMenit, tanggalPendek, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaPelaku, namaPos } from '../tampilan/direktori.ts';
import { samarkan } from './jejak.ts';
import { kantorLoket, ukuranKertas } from './kop-surat.ts';
import { lembarSurat } from './lembar-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** Rows of a half sheet, and the fewest left for handwriting: parafs may be wet. */
const BARIS = { semua: 6, kosong: 2 };

/** The lembar disposisi (Permendagri 54/2009): the head of the letter, the whole chain, and room for parafs in ink. */
export function lembarDisposisi(b: BahanSurat): SuratJadi {
  const { layar, bahan, riwayat } = b;
  const { berkas, naskah, pemohon, kalender, sop } = bahan;
  const { kop } = layar.dunia.naskah.cetak;
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima')?.terjadi;
  const tanggal = masuk === undefined ? '' : tanggalPanjang(masuk, kalender.zona);
  const rantai = berkas.disposisi.filter((d) => d.ditarik === null);
  const terakhir = rantai.at(-1)?.sifat;
  return lembarSurat(b, {
    templat: 'disposisi',
    ukuran: ukuranKertas(kop).setengah,
    judul: kop.kata.disposisi.judul,
    kantor: kantorLoket(layar, bahan),
    qr: { lembar: kop.kata.disposisi.qr },
    isi: {
      pemohon: pemohon.nama,
      kepala: {
        dari: pemohon.nama,
        nomor: berkas.nomor ?? CETAK_SURAT.tanpaNomor,
        tanggal,
        diterima: tanggal,
        // One number for both: the berkas is entered in the agenda under its own (decision 0013).
        agenda: berkas.nomor ?? '',
        sifat: [
          { nama: KATA_DISPOSISI.sifat.sangat_segera, dipilih: terakhir === 'sangat_segera' },
          { nama: KATA_DISPOSISI.sifat.segera, dipilih: terakhir === 'segera' },
          { nama: CETAK_SURAT.rahasia, dipilih: false },
        ],
        hal: naskah.keperluan.label,
        kepada: [...new Set(rantai.map((d) => namaPos(sop, d.kepada)))],
      },
      rantai: rantai.map((d) => baris(d, bahan)),
      kosong: Math.max(BARIS.kosong, BARIS.semua - rantai.length),
      kata: kop.kata.disposisi,
    },
  });
}

function baris(d: Disposisi, { sop, dir, teks, kalender }: BahanKerja) {
  const orang = d.oleh.jenis === 'pejabat' ? dir.orang(d.oleh.orang) : undefined;
  const isi = d.instruksi && teks(d.instruksi);
  const batas = d.batas === null ? '' : ` ${KATA_DISPOSISI.batas(tanggalPendek(d.batas, kalender.zona))}`;
  return {
    dari: namaPelaku(sop, d.oleh),
    orang: orang?.nama ?? '',
    nip: orang?.nip ?? '',
    kepada: namaPos(sop, d.kepada),
    sifat: d.sifat === 'biasa' ? '' : KATA_DISPOSISI.sifat[d.sifat],
    catatan: (isi ? samarkan(isi) : KATA_DISPOSISI.tanpaInstruksi) + batas,
    tanggal: tanggalPendek(d.dikirim, kalender.zona),
    pukul: jamMenit(d.dikirim, kalender.zona),
  };
}
