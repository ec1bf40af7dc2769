import type { Kunjungan } from '../berkas/berkas.ts';
import { menitKantor } from '../waktu/menit.ts';
import type { Kalender } from '../waktu/kalender.ts';
import type { Perjalanan } from './perjalanan.ts';
import { dalam, type RentangMonitor } from './rentang.ts';
import { type Letak, letakKunjungan } from './sel.ts';

/** How a visit ended: by the chart's Ya or Tidak, sent back outside the chart, or by no work of its own post. */
export type Akhir = 'ya' | 'tidak' | 'kembali' | 'lain';

/**
 * Office minutes of a finished visit. `kerja` is null where the opening was not recorded (signed from the list, written
 * up from paper): then nobody knows how much of the time was work.
 */
export interface Lama {
  readonly kerja: number | null;
  readonly tunggu: number;
}

/** A finished visit with its measures. */
export interface Terukur {
  readonly berkas: Perjalanan;
  readonly kunjungan: Kunjungan;
  readonly letak: Letak;
  readonly selesai: number;
  readonly akhir: Akhir;
  readonly lama: Lama;
}

/** Measures finished visits by one calendar; each of them once, for a finished visit never changes. */
export type Pengukur = (kunjungan: Kunjungan, selesai: number) => Lama;

export function pengukur(kalender: Kalender): Pengukur {
  const ingatan = new WeakMap<Kunjungan, Lama>();
  return (k, selesai) => {
    const dulu = ingatan.get(k);
    if (dulu) return dulu;
    const dibuka = Math.min(k.dibuka ?? selesai, selesai);
    const kerja = dibuka === selesai ? null : menitKantor(kalender, Math.max(k.tiba, dibuka), selesai);
    const lama = { kerja, tunggu: menitKantor(kalender, k.tiba, dibuka) };
    ingatan.set(k, lama);
    return lama;
  };
}

/** The visits of posts that ended in this time, in no order. Waits for the pemohon are none of them. */
export function selesaiDalam(
  semua: readonly Perjalanan[],
  rentang: RentangMonitor,
  ukur: Pengukur,
): readonly Terukur[] {
  return semua.flatMap((berkas) =>
    berkas.kunjungan.flatMap((kunjungan, ke): readonly Terukur[] => {
      const { selesai } = kunjungan;
      const letak = letakKunjungan(kunjungan);
      if (selesai === null || !letak || !dalam(rentang, selesai)) return [];
      return [
        { berkas, kunjungan, letak, selesai, akhir: akhir(berkas, ke), lama: ukur(kunjungan, selesai) },
      ];
    }),
  );
}

function akhir(berkas: Perjalanan, ke: number): Akhir {
  const sebab = berkas.kunjungan[ke + 1]?.sebab;
  if (sebab === undefined) return berkas.tutup === 'selesai' ? 'ya' : 'lain';
  switch (sebab) {
    case 'lanjut':
    case 'bagian':
    // A correction begins after the last visit was done as it should be.
    case 'koreksi':
      return 'ya';
    case 'tidak':
      return berkas.kunjungan[ke]?.jenis === 'langkah' ? 'tidak' : 'ya';
    case 'kembali':
      return 'kembali';
    case 'tarik':
    case 'alih':
    case 'tutup':
    case 'buka':
      return 'lain';
  }
}
