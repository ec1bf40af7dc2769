import type { Kalender } from './kalender.ts';
import { menitKantor } from './menit.ts';
import { kurangi, type Rentang } from './rentang.ts';
import { MENIT, type Saat } from './saat.ts';

/** A time in which the clock stands still (the pemohon has the papers); open while it has no end. */
export interface Jeda {
  readonly mulai: Saat;
  readonly selesai?: Saat | undefined;
}

/** One visit of a berkas to a kegiatan: when it came, was opened and was done. */
export interface Kunjungan {
  readonly tiba: Saat;
  readonly dibuka?: Saat | undefined;
  readonly selesai?: Saat | undefined;
  readonly jeda: readonly Jeda[];
}

/** When a visit is nearly late and late, as ratios of its standard minutes, and from when these are counted. */
export interface Batas {
  readonly hampir: number;
  readonly lewat: number;
  readonly sejak: 'tiba' | 'dibuka';
}

/** Counted from arrival, so that a berkas left lying unopened becomes late too. Decision 0003. */
export const BATAS_BAWAAN: Batas = { hampir: 0.7, lewat: 1, sejak: 'tiba' };

/** The clock of one visit, in office minutes. `total` = `tunggu` + `kerja`; `sisa` below 0 means late. */
export interface Jam {
  readonly kerja: number;
  readonly tunggu: number;
  readonly total: number;
  /** Standard minutes of the SOP. */
  readonly baku: number;
  /** Minutes allowed before the visit is late: `baku` times `batas.lewat`. */
  readonly jatah: number;
  readonly sisa: number;
  readonly lewat: boolean;
  readonly hampir: boolean;
  /** Whether the clock stands still at this instant. */
  readonly berhenti: boolean;
}

/** What the clock of a visit needs: the calendar of the kantor, its standard minutes, now, and the thresholds. */
export interface MasukanJam {
  readonly kalender: Kalender;
  readonly baku: number;
  readonly kini: Saat;
  readonly batas?: Batas | undefined;
}

/** The stretches of `rentang` in which the clock runs: what the pauses leave of it. An open pause has no end. */
export const bagianJalan = (rentang: Rentang, jeda: readonly Jeda[]): readonly Rentang[] =>
  kurangi(
    [rentang],
    jeda.map((j) => ({ dari: j.mulai, sampai: j.selesai ?? Number.POSITIVE_INFINITY })),
  );

/**
 * Reads the clock of a visit at `kini`, or at its end once it is done; pauses count neither as work nor as waiting.
 * Design: "The SOP's minutes are working time; waiting is shown beside it." A backward clock gives 0, never less.
 */
export const hitungJam = (kunjungan: Kunjungan, masukan: MasukanJam): Jam => {
  const { kalender, baku, kini, batas = BATAS_BAWAAN } = masukan;
  const akhir = kunjungan.selesai ?? kini;
  const dibuka = Math.min(kunjungan.dibuka ?? akhir, akhir);
  const hitung = (dari: Saat, sampai: Saat): number =>
    bagianJalan({ dari, sampai }, kunjungan.jeda).reduce(
      (n, r) => n + menitKantor(kalender, r.dari, r.sampai),
      0,
    );
  const tunggu = hitung(kunjungan.tiba, dibuka);
  const kerja = hitung(Math.max(kunjungan.tiba, dibuka), akhir);
  // Whole milliseconds: a sum of fractions must not make a visit late by the last bit of a float.
  const terpakai = Math.round((batas.sejak === 'tiba' ? tunggu + kerja : kerja) * MENIT) / MENIT;
  const jatah = baku * batas.lewat;
  const lewat = terpakai > jatah;
  return {
    kerja,
    tunggu,
    total: tunggu + kerja,
    baku,
    jatah,
    sisa: jatah - terpakai,
    lewat,
    hampir: !lewat && terpakai >= baku * batas.hampir,
    berhenti: kunjungan.jeda.some((j) => j.mulai <= akhir && akhir < (j.selesai ?? Number.POSITIVE_INFINITY)),
  };
};
