import { z } from 'zod';

/** The form of the archive that this program writes; it reads this and every older one. */
export const BENTUK_CADANGAN = 1;

const KOLOM = z.object({ nama: z.string(), jenis: z.string() });

/** The first member: what kind of file this is. */
export const KEPALA = z.object({
  jenis: z.literal('cadangan-lajur'),
  bentuk: z.number().int().positive(),
  /** Version of the program that wrote it. */
  program: z.string(),
  mesin: z.enum(['pglite', 'postgres']),
  /** The instant of its snapshot (epoch ms). */
  dibuat: z.number(),
  /** Fingerprint of the master key, which lies elsewhere. */
  sidikKunci: z.string(),
});
export type Kepala = Readonly<z.infer<typeof KEPALA>>;

/** The last member: everything that the archive holds. Its seal stands beside it and needs the master key. */
export const MANIFES = KEPALA.extend({
  migrasi: z.array(z.object({ nomor: z.number(), nama: z.string(), sha256: z.string() })),
  tabel: z.array(z.object({ nama: z.string(), kolom: z.array(KOLOM), baris: z.number() })),
  pencacah: z.array(z.object({ nama: z.string(), nilai: z.string() })),
  /** How many chains there are, and the digest of their ends (src/store/periksa/sidik.ts). */
  rantai: z.object({ berkas: z.number(), sidik: z.string() }),
  gudang: z.object({ file: z.number(), byte: z.number(), hilang: z.array(z.string()) }),
  anggota: z.array(z.object({ nama: z.string(), ukuran: z.number(), sha256: z.string() })),
});
export type Manifes = Readonly<z.infer<typeof MANIFES>>;

/** Names of members. */
export const ANGGOTA = {
  kepala: 'lajur-cadangan.json',
  manifes: 'manifes.json',
  segel: 'manifes.segel',
  tabel: (nama: string, bagian: number) => `basis-data/${nama}/${String(bagian).padStart(5, '0')}.jsonl.gz`,
  gudang: (path: string) => `dokumen/${path}`,
  sop: (path: string) => `sop/${path}`,
} as const;

/** The table that a member holds rows of; undefined for other members. */
export function tabelAnggota(nama: string): string | undefined {
  return /^basis-data\/([a-z_0-9]+)\/\d+\.jsonl\.gz$/.exec(nama)?.[1];
}
