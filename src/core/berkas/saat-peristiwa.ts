import type { Konteks } from './konteks.ts';
import type { Peristiwa } from './peristiwa.ts';

/**
 * When an event of a press happened (epoch ms). Written up from paper, the reception counts at its real time, but the
 * berkas reaches the next post only with the recording: nobody could see it there before (decision 0013).
 */
export function saatPeristiwa(
  { jenis }: Pick<Peristiwa, 'jenis'>,
  { saat, dicatat }: Pick<Konteks, 'saat' | 'dicatat'>,
): number {
  return jenis === 'berpindah' && dicatat !== undefined ? Math.max(saat, dicatat) : saat;
}
