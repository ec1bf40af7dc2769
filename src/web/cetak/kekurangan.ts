import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { isiKalimat } from '../../naskah/kop-skema.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { alasanKembali, batasPerbaikan, butirKurang, tujuanMap } from './butir-kurang.ts';
import { kantorLoket, kantorPenerbit, ukuranKertas } from './kop-surat.ts';
import { lembarSurat, uraianDasar } from './lembar-surat.ts';
import { qrLacak, qrMap } from './qr-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';
import { tandaPencetak } from './tanda-pencetak.ts';

/** The slip that says item by item what is wanting, and where to bring it. */
export function kekurangan(b: BahanSurat): SuratJadi {
  const { layar, bahan } = b;
  const { kop } = layar.dunia.naskah.cetak;
  const { gratis, kekurangan: k, tanda_terima: t } = kop.kata;
  const loket = kantorLoket(layar, bahan);
  const isi = isiKekurangan(b);
  const kosong = isi.butir.length === 0;
  const titipan = bahan.berkas.posisi.di === 'titipan';
  const bawa = isiKalimat(k.bawa, {
    loket: loket?.nama ?? '',
    sampai: tanggalPanjang(batasPerbaikan(bahan), bahan.kalender.zona),
    jam: loket?.jamLoket ?? '',
  });
  return lembarSurat(b, {
    templat: 'kekurangan',
    ukuran: ukuranKertas(kop).setengah,
    judul: k.judul,
    kantor: kantorPenerbit(layar, bahan),
    qr: qrLacak(b, t.kode, k.qr),
    isi: {
      ...isi,
      pembuka: kosong ? (isi.alasan === '' ? k.nihil : '') : titipan ? k.pembuka_titipan : k.pembuka,
      penutup: kosong && isi.alasan === '' ? '' : `${bawa} ${k.penutup} ${gratis}`,
      kata: k,
    },
  });
}

/** The nota on top of a map that goes back to another office; undefined where the map goes nowhere. */
export function nota(b: BahanSurat): SuratJadi | undefined {
  const { layar, bahan } = b;
  const tujuan = tujuanMap(bahan);
  if (tujuan === undefined) return undefined;
  const { kop } = layar.dunia.naskah.cetak;
  const { gratis, nota: n } = kop.kata;
  const isi = isiKekurangan(b);
  return lembarSurat(b, {
    templat: 'nota',
    ukuran: ukuranKertas(kop).setengah,
    judul: n.judul,
    kantor: kantorPenerbit(layar, bahan),
    qr: qrMap(b, n.qr),
    isi: {
      ...isi,
      bawa: isiKalimat(n.bawa, { kantor: bahan.dir.kantor(tujuan)?.nama ?? '' }),
      pembuka: isi.butir.length === 0 ? '' : n.pembuka,
      penutup: `${n.penutup} ${gratis}`,
      kata: n,
    },
  });
}

function isiKekurangan(b: BahanSurat) {
  return {
    uraian: uraianDasar(b),
    alasan: alasanKembali(b.bahan) ?? '',
    butir: butirKurang(b.bahan).map((x) => ({ ...x, pihak: CETAK_SURAT.pihak[x.pihak] })),
    tanda: tandaPencetak(b),
  };
}
