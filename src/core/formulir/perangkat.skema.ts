import { z } from 'zod';
import { kata, kunci, kunciLuar } from './form.skema.ts';
import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';

/** How a code list reads in one set of forms, where that differs from the code book. */
const skemaVarian = z.strictObject({
  /** False while the wording was not seen in the regulation itself. */
  pasti: z.boolean(),
  catatan: kata,
  /** Other words for a code, by code. */
  ganti: z.record(kata, kata).default({}),
  /** The last code of the list in this set. */
  sampai: kata.optional(),
  /** On paper this set uses another list: its name, and our code to its code. */
  cetak: z.strictObject({ daftar: kunci, peta: z.record(kata, kata) }).optional(),
});

const skemaPerangkat = z.strictObject({
  kunci: kunciLuar,
  nama: kata,
  dasar: kata,
  /** What is known of this set, what is not, and from where; shown to the office where it chooses. */
  pengetahuan: z.array(kata).min(1),
  daftar: z.record(kunci, skemaVarian).default({}),
});

const skemaDaftarPerangkat = z
  .strictObject({ bahasa: z.literal(1), bawaan: kunciLuar, perangkat: z.array(skemaPerangkat).min(1) })
  .superRefine(({ bawaan, perangkat }, konteks) => {
    const ada = perangkat.map((p) => p.kunci);
    const kembar = ada.find((k, i) => ada.indexOf(k) !== i);
    if (!ada.includes(bawaan)) {
      const message = `Perangkat "${bawaan}" tidak ada di daftar ini.`;
      konteks.addIssue({ code: 'custom', path: ['bawaan'], message });
    }
    if (kembar !== undefined) {
      const message = `Kunci "${kembar}" dipakai dua kali.`;
      konteks.addIssue({ code: 'custom', path: ['perangkat'], message });
    }
  });

/** The official forms of one regulation. */
export type Perangkat = z.output<typeof skemaPerangkat>;
export type DaftarPerangkat = z.output<typeof skemaDaftarPerangkat>;
export type VarianKode = z.output<typeof skemaVarian>;

/** Reads `formulir/perangkat.yaml`; `berkas` is its path for the messages. Never throws, tells every fault. */
export const bacaPerangkat = (nilai: unknown, berkas: string): HasilDefinisi<DaftarPerangkat> =>
  bacaDefinisi(skemaDaftarPerangkat, nilai, berkas);
