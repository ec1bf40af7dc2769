import { type Berkas, kunjunganKini, tandaBerlaku } from '../../core/berkas/berkas.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import type { Tempat } from '../../core/berkas/posisi.ts';
import type { Acakan } from './acakan.ts';
import type { Dunia, JenisTeks, Rancangan, Rencana, Teks } from './rencana.ts';

/** What is left of a plan while a walk goes on; counters fall to zero. */
export interface Sisa {
  readonly tidak: Record<number, number>;
  readonly kembali: Record<number, number>;
  readonly tarik: Record<number, number>;
  koreksi: number;
  /** The content that the form has now. */
  versi: number;
}

/** Everything a press is designed from. */
export interface Bahan {
  readonly dunia: Dunia;
  readonly rencana: Rencana;
  readonly sisa: Sisa;
  readonly acak: Acakan;
  readonly berkas: Berkas;
  readonly teks: (jenis: JenisTeks, isi: unknown) => Teks;
}

/** Takes one from a counter; false when nothing was planned. */
export function ambil(daftar: Record<number, number>, kunci: number): boolean {
  const sisa = daftar[kunci] ?? 0;
  if (sisa <= 0) return false;
  daftar[kunci] = sisa - 1;
  return true;
}

/** A press by the post whose move it is. */
export function oleh(
  { berkas }: Bahan,
  perintah: Perintah,
  { menit, teks = [] }: { menit: number; teks?: readonly Teks[] },
): Rancangan {
  if (!berkas.penanggung) throw new RangeError('Nobody holds a closed berkas');
  return { perintah, oleh: berkas.penanggung, teks, menit };
}

/** Office minutes for a share of a visit's standard, at the plan's pace. */
export function lama({ acak, berkas, rencana }: Bahan, bagian: number): number {
  const baku = kunjunganKini(berkas)?.baku ?? 5;
  return baku * (rencana.laju ?? 1) * bagian * (0.55 + acak.pecahan() * 0.35);
}

/** The real kantor's post of a lane. */
export function pada({ berkas, dunia }: Pick<Bahan, 'berkas' | 'dunia'>, lane: string): Tempat {
  return tempat(dunia.sop, berkas.kantor, lane);
}

/** Whether a signature of this kind stands on the form as it is now. */
export function berdiri({ berkas }: Bahan, tanda: string): boolean {
  return tandaBerlaku(berkas, tanda) !== undefined;
}
