import { z } from 'zod';
import type { Catatan, PelakuTercatat, Peristiwa } from '../../core/berkas/peristiwa.ts';
import { BENTUK_PERISTIWA, type Sumber } from './amplop.ts';
import { TAMBAHAN_2 } from './upcast-2.ts';
import { naik3 } from './upcast-3.ts';
import { TAMBAHAN_5 } from './upcast-5.ts';

/** Bytes of an event that this program cannot read: damaged, or written by a newer program. */
export class PeristiwaError extends Error {
  override readonly name = 'PeristiwaError';
}

/** An event read back, with what its envelope adds. */
export interface PeristiwaTerbaca {
  readonly catatan: Catatan;
  readonly berkas: string;
  readonly dicatat: number;
  readonly sumber: Sumber;
  readonly sop: string;
  readonly hashSebelum: string | null;
}

const AMPLOP = z.object({
  bentuk: z.number().int().positive(),
  tenant: z.string(),
  berkas: z.string(),
  versi: z.number().int().positive(),
  jenis: z.string(),
  terjadi_pada: z.number(),
  dicatat_pada: z.number(),
  sumber: z.enum(['layar', 'kertas', 'impor', 'latihan', 'sistem']),
  pelaku: z.custom<PelakuTercatat>((v) => typeof v === 'object' && v !== null && 'jenis' in v),
  kantor: z.string().nullable(),
  sop: z.string(),
  hash_sebelum: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

type Terbuka = z.infer<typeof AMPLOP>;

/** `NAIK[n]` turns an envelope of shape n into shape n+1. Released shapes stay here for good. */
const NAIK: Readonly<Record<number, (lama: Terbuka) => Terbuka>> = {
  1: (lama) => ({ ...lama, bentuk: 2, data: { ...TAMBAHAN_2[lama.jenis], ...lama.data } }),
  2: (lama) => ({ ...lama, bentuk: 3, data: { ...naik3(lama.jenis, lama.kantor, lama.data) } }),
  // Shape 4: the pemohon may act, by the tracking link. Nothing older changes; an older program must not half-read it.
  3: (lama) => ({ ...lama, bentuk: 4 }),
  4: (lama) => ({ ...lama, bentuk: 5, data: { ...TAMBAHAN_5[lama.jenis], ...lama.data } }),
};

/** Reads the canonical bytes of an event of any released shape as the core knows it today. @throws PeristiwaError */
export function bacaPeristiwa(bytes: Uint8Array): PeristiwaTerbaca {
  const kini = naikkan(AMPLOP.parse(JSON.parse(new TextDecoder().decode(bytes))));
  return {
    catatan: {
      versi: kini.versi,
      terjadi: kini.terjadi_pada,
      pelaku: kini.pelaku,
      peristiwa: PERISTIWA.parse({ ...kini.data, jenis: kini.jenis }),
    },
    berkas: kini.berkas,
    dicatat: kini.dicatat_pada,
    sumber: kini.sumber,
    sop: kini.sop,
    hashSebelum: kini.hash_sebelum,
  };
}

// The chain proves that these bytes are what the core itself wrote; the kinds are proved by test/store/peristiwa-rilis.
const PERISTIWA = z.custom<Peristiwa>((v) => typeof v === 'object' && v !== null && 'jenis' in v);

function naikkan(amplop: Terbuka): Terbuka {
  if (amplop.bentuk === BENTUK_PERISTIWA) return amplop;
  const naik = NAIK[amplop.bentuk];
  if (!naik) throw new PeristiwaError(`Shape ${amplop.bentuk} of events is not known to this program`);
  return naikkan(naik(amplop));
}
