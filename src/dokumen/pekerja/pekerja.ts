import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { gerbang } from '../gerbang.ts';
import type { HasilTugas, JenisTugas, SebabPekerja, Tugas, TugasJenis } from './tugas.ts';

/** The worker refused a file, or was stopped because of it; the next one gets a fresh worker. */
export class PekerjaError extends Error {
  override readonly name = 'PekerjaError';
  constructor(readonly sebab: SebabPekerja) {
    super(sebab);
  }
}

/** Milliseconds for one piece of work; a usual page takes a tenth of a second. */
const BATAS = 20_000;
/** Milliseconds without work after which its memory is given back. WebAssembly never shrinks by itself. */
const DIAM = 60_000;
/** Pieces of work after which it begins anew, for the same reason. */
const USIA = 200;

let kini: { readonly worker: Worker; sudah: number } | undefined;
let tidur: NodeJS.Timeout | undefined;
// One thread, one piece at a time: the memory of a hostile PDF is had once, not twenty times.
const satu = gerbang(1);

/** Has a piece of work done beside the event loop, within `batas` ms. @throws PekerjaError */
export function kerjakan<J extends JenisTugas>(
  tugas: TugasJenis<J>,
  batas: number = BATAS,
): Promise<HasilTugas[J]> {
  return satu(async () => {
    clearTimeout(tidur);
    const sekarang = kini ?? lahir();
    sekarang.sudah += 1;
    try {
      const jawaban = JAWABAN.parse(await minta(sekarang.worker, tugas, batas));
      if (!jawaban.ok) {
        // A file that broke it may have left its memory in disorder.
        if (jawaban.sebab === 'rusak') akhiri();
        throw new PekerjaError(jawaban.sebab);
      }
      return HASIL[tugas.jenis].parse(jawaban.hasil);
    } finally {
      if (sekarang.sudah >= USIA) akhiri();
      tidur = setTimeout(akhiri, DIAM);
      tidur.unref();
    }
  });
}

function lahir(): { readonly worker: Worker; sudah: number } {
  const worker = new Worker(new URL('./pekerja.worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const baru = { worker, sudah: 0 };
  // A death between two pieces of work concerns nobody: the next piece finds a new one.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (kini === baru) kini = undefined;
  });
  kini = baru;
  return baru;
}

function akhiri(): void {
  void kini?.worker.terminate();
  kini = undefined;
}

/** Sends and waits; a worker that dies or takes too long is replaced at the next piece of work. */
function minta(worker: Worker, tugas: Tugas, batas: number): Promise<unknown> {
  return new Promise((terima, tolak) => {
    const lepas = (): void => {
      clearTimeout(timer);
      worker.off('message', jawab).off('error', rusak).off('exit', rusak);
      worker.unref();
    };
    const mati = (sebab: SebabPekerja): void => {
      lepas();
      akhiri();
      tolak(new PekerjaError(sebab));
    };
    const rusak = (): void => mati('rusak');
    const jawab = (jawaban: unknown): void => {
      lepas();
      terima(jawaban);
    };
    const timer = setTimeout(() => mati('lambat'), batas);
    worker.on('message', jawab).on('error', rusak).on('exit', rusak);
    worker.ref();
    // Nothing is moved, all is copied: the sender still needs the bytes.
    worker.postMessage(tugas, []);
  });
}

const JAWABAN = z.union([
  z.object({ ok: z.literal(true), hasil: z.unknown() }),
  z.object({ ok: z.literal(false), sebab: z.enum(['sandi', 'rusak', 'lambat']) }),
]);

const HASIL: { readonly [J in JenisTugas]: z.ZodType<HasilTugas[J]> } = {
  hitung: z.number(),
  halaman: z.object({
    data: z.instanceof(Uint8Array),
    lebar: z.number(),
    tinggi: z.number(),
    saluran: z.literal(4),
  }),
  qr: z.array(z.object({ teks: z.string(), miring: z.number() })),
};
