import type { Berkas } from '../berkas/berkas.ts';
import { kunjunganKini } from '../berkas/berkas.ts';
import { tempat } from '../berkas/penempatan.ts';
import { hopKini } from '../sop/tahap-umum.ts';
import type { Sop } from '../sop/schema.ts';
import { hariKerja } from '../waktu/hari-kerja.ts';
import { hariDari } from '../waktu/hari.ts';
import type { Kalender } from '../waktu/kalender.ts';
import { HARI } from '../waktu/saat.ts';
import type { Kabar } from './kabar.ts';

/** After how many days of waiting the pemohon is reminded; an empty list: never. */
export interface AturanIngat {
  /** Civil days of waiting for a repair. */
  readonly perbaikan: readonly number[];
  /** Office days since the map was handed over and has not arrived. */
  readonly dibawa: readonly number[];
}

/** A reminder that is due, and what makes it one and the same for ever: this wait and this day of it. */
export interface Ingatan {
  readonly perihal: string;
  readonly kabar: Kabar;
}

/** The reminder due now for a berkas that waits for its pemohon: the latest day that has passed, and only that one. */
export function ingatan(
  sop: Sop,
  berkas: Berkas,
  {
    kini,
    kalender,
    aturan,
  }: { readonly kini: number; readonly kalender: Kalender; readonly aturan: AturanIngat },
): Ingatan | undefined {
  const kunjungan = kunjunganKini(berkas);
  const hop = hopKini(sop, berkas.posisi);
  if (berkas.posisi.di !== 'jalan' || !kunjungan || berkas.nomor === null) return undefined;
  if (hop?.jenis !== 'perbaikan' && hop?.jenis !== 'dibawa') return undefined;
  const { tiba } = kunjungan;
  const lama =
    hop.jenis === 'perbaikan'
      ? hariDari(kini, kalender.zona) - hariDari(tiba, kalender.zona)
      : hariKerja(kalender, tiba, kini);
  const hari = aturan[hop.jenis].filter((h) => h <= lama).toSorted((a, b) => b - a)[0];
  if (hari === undefined) return undefined;
  const jenis = hop.jenis === 'perbaikan' ? 'ingat_perbaikan' : 'ingat_dibawa';
  const di = tempat(sop, berkas.kantor, hop.pelaksana).kantor;
  const asal = tempat(sop, berkas.kantor, sop.penerimaan.pelaksana).kantor;
  const nilai = berkas.penilaian[berkas.posisi.dari] ?? {};
  return {
    perihal: `${jenis}/${tiba}/${hari}`,
    kabar: {
      jenis,
      kantor: hop.jenis === 'perbaikan' ? di : asal,
      tempat: di,
      asal: null,
      pelaksana: hop.pelaksana,
      butir:
        hop.jenis === 'perbaikan'
          ? Object.entries(nilai).flatMap(([syarat, n]) =>
              n.putusan === 'kurang' && n.pihak !== 'kantor' ? [{ syarat, alasan: n.alasan }] : [],
            )
          : [],
      saat: kini,
      sampai: hop.jenis === 'perbaikan' ? tiba + sop.luar_bagan.kedaluwarsa.hari * HARI : null,
      akanDiambil: false,
      disampaikan: null,
    },
  };
}
