import type { Kunjungan } from '../berkas/berkas.ts';
import type { Perihal } from '../berkas/peristiwa.ts';
import type { Posisi, SebabTutup } from '../berkas/posisi.ts';

/** A penyimpangan without its words: what, at which step, when (epoch ms). */
export interface Simpangan {
  readonly perihal: Perihal;
  readonly langkah: number | null;
  readonly saat: number;
}

/** One berkas as the monitor reads it: where it was, and for how long. No person, no content. */
export interface Perjalanan {
  readonly id: string;
  readonly versi: number;
  readonly nomor: string;
  /** Hash of the SOP it began with. */
  readonly sop: string;
  readonly keperluan: string;
  /** Which kantor plays each unit of the SOP. */
  readonly kantor: Readonly<Record<string, string>>;
  readonly posisi: Posisi;
  readonly tutup: SebabTutup | null;
  readonly kunjungan: readonly Kunjungan[];
  /** How often a decision step said Tidak, by step number. */
  readonly pengembalian: Readonly<Record<string, number>>;
  readonly penyimpangan: readonly Simpangan[];
}

/** When the last visit ended (epoch ms): the end of a closed berkas; undefined while it is under way. */
export function saatTutup({ tutup, kunjungan }: Perjalanan): number | undefined {
  return tutup === null ? undefined : (kunjungan.at(-1)?.selesai ?? undefined);
}

/** How often the chart's decisions sent it back, over all steps. */
export function kaliKembali({ pengembalian }: Pick<Perjalanan, 'pengembalian'>): number {
  return Object.values(pengembalian).reduce((n, kali) => n + kali, 0);
}
