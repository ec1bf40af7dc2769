import { type Kunjungan, kunjunganKini } from '../berkas/berkas.ts';
import { type Batas, hitungJam, type Jam } from '../waktu/jam.ts';
import type { Kalender } from '../waktu/kalender.ts';
import type { Perjalanan } from './perjalanan.ts';

/** How the open visit stands: late, nearly late, in time, without a clock of the SOP, or with the pemohon. */
export type KeadaanKini = 'lewat' | 'hampir' | 'jalan' | 'tanpa_waktu' | 'pemohon';

/** A berkas that is under way, with the clock of the visit it is in. */
export interface Kini {
  readonly berkas: Perjalanan;
  readonly kunjungan: Kunjungan;
  readonly keadaan: KeadaanKini;
  /** Undefined where the SOP sets no time. */
  readonly jam: Jam | undefined;
}

/** What measuring needs: the calendar, now (epoch ms), and the thresholds where they are not the usual ones. */
export interface Ukuran {
  readonly kalender: Kalender;
  readonly kini: number;
  readonly batas?: Batas | undefined;
}

/** The berkas that are under way, each by the same clock as in the task box (core/waktu/jam). Pure. */
export function berjalan(semua: readonly Perjalanan[], ukuran: Ukuran): readonly Kini[] {
  return semua.flatMap((berkas): readonly Kini[] => {
    const kunjungan = berkas.tutup === null ? kunjunganKini(berkas) : undefined;
    return kunjungan ? [{ berkas, kunjungan, ...keadaan(kunjungan, ukuran) }] : [];
  });
}

function keadaan(k: Kunjungan, { kalender, kini, batas }: Ukuran): Pick<Kini, 'keadaan' | 'jam'> {
  if (k.jenis === 'tunggu') return { keadaan: 'pemohon', jam: undefined };
  if (k.baku === null) return { keadaan: 'tanpa_waktu', jam: undefined };
  const jam = hitungJam(
    { tiba: k.tiba, dibuka: k.dibuka ?? undefined, jeda: [] },
    { kalender, baku: k.baku, kini, batas },
  );
  return { keadaan: jam.lewat ? 'lewat' : jam.hampir ? 'hampir' : 'jalan', jam };
}
