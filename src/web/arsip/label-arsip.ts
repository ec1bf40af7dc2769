import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import { dataLabel, type DataLabel } from '../../core/berkas/data-label.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

/** The label of a berkas as this kantor filed it; undefined before it was filed or without a number. */
export function labelArsip({
  layar,
  bahan,
  kantor,
  klasifikasi,
}: {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly kantor: string;
  readonly klasifikasi: string;
}): DataLabel | undefined {
  const { berkas, pemohon, naskah, kalender } = bahan;
  const arsip = arsipKini(berkas, kantor);
  if (!arsip || berkas.nomor === null) return undefined;
  const { bulan, tahun } = bagianHari(hariDari(arsip.saat, kalender.zona));
  return dataLabel({
    nomor: berkas.nomor,
    nama: pemohon.nama,
    layanan: naskah.keperluan.label,
    klasifikasi,
    arsip,
    bulan,
    tahun,
    alamatPublik: layar.dunia.alamatPublik,
  });
}
