import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { durasiPanjang } from '../../core/waktu/durasi.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { pukul, tanggalHari, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { tenggat } from '../../core/waktu/tenggat.ts';
import { LACAK } from '../kata/lacak.ts';

interface Waktu {
  readonly kalender: Kalender;
  readonly kini: number;
}

/** Until when something lasts, and what that means. */
export interface Sampai {
  readonly kapan: string;
  readonly ket: string;
}

/** Until when it stays here, as far as anybody can say: by the SOP's minutes, or the day a wait ends. */
export function sampaiKapan(sop: Sop, berkas: Berkas, { kalender, kini }: Waktu): Sampai | null {
  const kunjungan = kunjunganKini(berkas);
  if (!kunjungan || berkas.posisi.di === 'tutup') return null;
  if (kunjungan.jenis === 'tunggu' || berkas.posisi.di === 'titipan') {
    const akhir = kunjungan.tiba + sop.luar_bagan.kedaluwarsa.hari * HARI;
    return { kapan: tanggalPanjang(akhir, kalender.zona), ket: LACAK.ditungguKet };
  }
  const { baku, tiba } = kunjungan;
  const akhir = baku === null ? undefined : tenggat({ tiba, jeda: [] }, { kalender, baku });
  if (baku === null || akhir === undefined) return { kapan: LACAK.tanpaWaktu, ket: LACAK.tanpaWaktuKet };
  if (akhir < kini) return { kapan: LACAK.lewat(durasiPanjang(baku)), ket: LACAK.lewatKet };
  return { kapan: kapanKata(akhir, { kalender, kini }), ket: LACAK.palingKet };
}

/** What is left of the office's own work by its standard, this step included; null where that says nothing. */
export function sisaKerja(sop: Sop, { posisi }: Berkas): string | null {
  const urut = sop.kegiatan.map((k) => k.no);
  const dari =
    posisi.di === 'langkah'
      ? urut.indexOf(posisi.langkah)
      : posisi.di === 'jalan' && posisi.cabang === 'ya'
        ? urut.indexOf(posisi.dari) + 1
        : posisi.di === 'penerimaan'
          ? 0
          : urut.length;
  const menit = sop.kegiatan.slice(dari).reduce((n, k) => n + k.waktu.menit, 0);
  return menit === 0 ? null : LACAK.sisa(durasiPanjang(menit));
}

/** "hari ini pukul 09.42 WIB", else "Rabu, 25 November 2026, pukul 09.42 WIB". */
export function kapanKata(saat: number, { kalender: { zona }, kini }: Waktu): string {
  if (hariDari(saat, zona) === hariDari(kini, zona)) return LACAK.hariIni(pukul(saat, zona));
  return `${tanggalHari(saat, zona)}, pukul ${pukul(saat, zona)}`;
}
