import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bacaPanduan } from '../core/panduan/panduan.baca.ts';
import { kalimatPanduan, type Panduan } from '../core/panduan/panduan.ts';
import { type UkuranGambar, ukuranWebp } from '../core/panduan/ukuran-webp.ts';
import { pesanKantor } from './kantor-skema.ts';
import { DefinisiError } from './paket-formulir.ts';
import { parseYaml } from './yaml.ts';

/** Whom a guide is for: lanes of the SOP, or one who has none. */
export type UntukSiapa = readonly string[] | 'admin' | 'pemohon' | 'pelatih';

/** One guide, with whom it is for. */
export interface PanduanTerbaca {
  /** Name of its file without the ending; its place in addresses. */
  readonly kunci: string;
  readonly untuk: UntukSiapa;
  readonly isi: Panduan;
}

/** One picture of the guides, ready to be sent. */
export interface GambarTerbaca extends UkuranGambar {
  readonly bytes: Uint8Array;
  /** Hash of the bytes, for an address that may be kept for ever. */
  readonly sidik: string;
}

/** The guides of an SOP, in the order of their index, and their pictures by file name. Both empty where none were written. */
export interface PaketPanduan {
  readonly daftar: readonly PanduanTerbaca[];
  readonly gambar: ReadonlyMap<string, GambarTerbaca>;
}

const BERKAS = z.string().regex(/^[a-z0-9-]+\.md$/u, 'Tulis nama berkasnya, misalnya loket.md.');
const INDEKS = z.strictObject({
  bahasa: z.literal(1),
  panduan: z.array(
    z.strictObject({
      berkas: BERKAS,
      untuk: z.union([z.array(z.string()).min(1), z.enum(['admin', 'pemohon', 'pelatih'])]),
    }),
  ),
});

/** Reads a folder such as sop/rekomendasi-kk/panduan for an SOP with these lanes. @throws DefinisiError: every fault with its line. */
export async function bacaPaketPanduan(folder: string, pelaksana: readonly string[]): Promise<PaketPanduan> {
  const teksIndeks = await readFile(join(folder, 'panduan.yaml'), 'utf8').catch(() => undefined);
  if (teksIndeks === undefined) return { daftar: [], gambar: new Map() };
  const indeks = bacaIndeks(teksIndeks);
  const gambar = await bacaGambar(join(folder, 'gambar'));
  const daftar = await Promise.all(
    indeks.map(async ({ berkas, untuk }): Promise<PanduanTerbaca> => {
      const teks = await readFile(join(folder, berkas), 'utf8').catch(() => '');
      const hasil = bacaPanduan(teks);
      if (!hasil.ok)
        throw new DefinisiError(hasil.kesalahan.map((s) => `panduan/${berkas}:${s.baris}: ${s.pesan}`));
      return { kunci: berkas.slice(0, -'.md'.length), untuk, isi: hasil.panduan };
    }),
  );
  const salah = daftar.flatMap((p) => salahRujukan(p, { pelaksana, daftar }));
  if (salah.length > 0) throw new DefinisiError(salah);
  return { daftar, gambar };
}

function bacaIndeks(teks: string): z.infer<typeof INDEKS>['panduan'] {
  const yaml = parseYaml(teks);
  if (!yaml.ok)
    throw new DefinisiError(yaml.errors.map((e) => `panduan/panduan.yaml:${e.line}: ${e.message}`));
  const hasil = INDEKS.safeParse(yaml.value, { error: pesanKantor });
  if (hasil.success) return hasil.data.panduan;
  const di = (jalur: readonly PropertyKey[]): number =>
    yaml.lineOf(jalur.filter((b) => typeof b !== 'symbol'));
  throw new DefinisiError(
    hasil.error.issues.map((isu) => `panduan/panduan.yaml:${di(isu.path)}: ${isu.message}`),
  );
}

async function bacaGambar(folder: string): Promise<ReadonlyMap<string, GambarTerbaca>> {
  const nama = (await readdir(folder).catch(() => [])).filter((n) => n.endsWith('.webp'));
  const semua = await Promise.all(
    nama.map(async (n): Promise<readonly [string, GambarTerbaca]> => {
      const bytes = new Uint8Array(await readFile(join(folder, n)));
      const ukuran = ukuranWebp(bytes);
      if (!ukuran) throw new DefinisiError([`panduan/gambar/${n}: Bukan gambar WebP.`]);
      return [n, { bytes, sidik: createHash('sha256').update(bytes).digest('hex').slice(0, 12), ...ukuran }];
    }),
  );
  return new Map(semua);
}

/** Lanes and guides that are named and not there. A missing picture stops no office: its words stand in its place. */
function salahRujukan(
  { kunci, untuk, isi }: PanduanTerbaca,
  ada: { readonly pelaksana: readonly string[] } & Pick<PaketPanduan, 'daftar'>,
): readonly string[] {
  const asing = Array.isArray(untuk) ? untuk.filter((p) => !ada.pelaksana.includes(p)) : [];
  const panduanLain = new Set(ada.daftar.map((p) => `${p.kunci}.md`));
  const tautan = kalimatPanduan(isi)
    .flat()
    .flatMap((p) => (p.jenis === 'tautan' && p.ke.endsWith('.md') && !panduanLain.has(p.ke) ? [p.ke] : []));
  return [
    ...asing.map((p) => `panduan/panduan.yaml: Pelaksana "${p}" tidak ada di sop.yaml.`),
    ...tautan.map((ke) => `panduan/${kunci}.md: Panduan "${ke}" tidak ada di panduan.yaml.`),
  ];
}
