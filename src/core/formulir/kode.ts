import { z } from 'zod';
import { kata, kunci } from './form.skema.ts';
import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';

const skemaKode = z.strictObject({
  kode: kata,
  nama: kata,
  pasti: z.boolean().optional(),
  /** Other words by which people look for it; never printed. */
  alias: z.array(kata).min(1).optional(),
});

const skemaDaftar = z.strictObject({
  sumber: kata,
  /** False while the list or a part of it was not seen in the regulation itself. */
  pasti: z.boolean(),
  catatan: kata.optional(),
  isi: z.array(skemaKode).min(1),
});

const wilayah = z.strictObject({ kode: z.string().regex(/^\d+$/, 'Kode wilayah hanya angka.'), nama: kata });

const skemaWilayah = z.strictObject({
  sumber: kata,
  provinsi: wilayah,
  kota: wilayah,
  kecamatan: wilayah,
  kelurahan: z
    .array(
      wilayah.extend({
        kodepos: z
          .string()
          .regex(/^\d{5}$/, 'Kode pos 5 angka.')
          .optional(),
      }),
    )
    .min(1),
});

const skemaBuku = z
  .strictObject({ bahasa: z.literal(1), daftar: z.record(kunci, skemaDaftar), wilayah: skemaWilayah })
  .superRefine((buku, konteks) => {
    for (const [nama, { isi }] of Object.entries(buku.daftar)) {
      const kode = isi.map((i) => i.kode);
      const kembar = kode.find((k, i) => kode.indexOf(k) !== i);
      if (kembar === undefined) continue;
      konteks.addIssue({
        code: 'custom',
        path: ['daftar', nama],
        message: `Kode ${kembar} dipakai dua kali.`,
      });
    }
  });

/** The code lists and regions of one SOP, read from its `kode.json`. */
export type BukuKode = z.output<typeof skemaBuku>;
export type Kode = z.output<typeof skemaKode>;

/** Reads the code book; `berkas` is its path for the messages. Never throws, tells every fault. */
export const bacaBukuKode = (nilai: unknown, berkas: string): HasilDefinisi<BukuKode> =>
  bacaDefinisi(skemaBuku, nilai, berkas);

/** The codes of a list in official order; an unknown list is empty. */
export const daftarKode = (buku: BukuKode, daftar: string): readonly Kode[] =>
  Object.hasOwn(buku.daftar, daftar) ? (buku.daftar[daftar]?.isi ?? []) : [];

/** The official name of a code (`03` in `shdk` is ISTRI); undefined when the list does not have it. */
export const namaKode = (buku: BukuKode, daftar: string, kode: string): string | undefined =>
  daftarKode(buku, daftar).find((k) => k.kode === kode)?.nama;

/** The six digits with which a NIK made in this kecamatan begins. */
export const awalanWilayah = ({ wilayah: w }: BukuKode): string =>
  `${w.provinsi.kode}${w.kota.kode}${w.kecamatan.kode}`;
