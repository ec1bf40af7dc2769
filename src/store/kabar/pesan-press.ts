import { type PressTerjadi, kabarDari } from '../../core/kabar/dari-peristiwa.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { PesanKeluar } from '../berkas/press.ts';

/** Kind of the outbox messages that are news to the pemohon. */
export const PESAN_KABAR = 'kabar';

/** The message that this press leaves for the pemohon: every press, whoever makes it, passes here. */
export function pesanPress(
  sop: Sop,
  press: Omit<PressTerjadi, 'saat' | 'kantor'>,
  { saat, pelaku }: Konteks,
): readonly PesanKeluar[] {
  const kantor = pelaku.jenis === 'pejabat' ? pelaku.penugasan.kantor : null;
  const kabar = kabarDari(sop, { ...press, saat, kantor });
  return kabar ? [{ jenis: PESAN_KABAR, isi: kabar }] : [];
}
