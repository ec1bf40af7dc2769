import { z } from 'zod';
import { bacaLokasi } from '../../core/berkas/tempat-arsip.ts';

type Data = Readonly<Record<string, unknown>>;

const LAMA = z.object({ langkah: z.number(), lokasi: z.string() });

/**
 * Shape 3: a filing says rack, box and folder and in which kantor (before: one line of text, the kantor of the
 * envelope); a received map says who brought it and what was missing (before: nobody wrote it down).
 */
export function naik3(jenis: string, kantor: string | null, data: Data): Data {
  if (jenis === 'map_diterima') return { pembawa: null, kurang: [], ...data };
  if (jenis !== 'diarsipkan') return data;
  const { langkah, lokasi } = LAMA.parse(data);
  return { langkah, kantor: kantor ?? '', tempat: bacaLokasi(lokasi), digital: null };
}
