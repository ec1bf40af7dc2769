import type { FieldRingkas, FormRingkas } from './form-ringkas.ts';
import { diketik, kolom, semuaField } from './form.ts';
import type { Baris, Isian } from './isian.ts';
import { gabungTanggal } from './tanggal-isian.ts';

/** A parsed browser form; of a repeated name the last value counts (a hidden default before its box). */
export type IsiPost = Readonly<Record<string, string | readonly string[]>>;

/** The last value posted under a name; undefined when the name was not posted. */
export const nilaiPost = (post: IsiPost, nama: string): string | undefined => {
  if (!Object.hasOwn(post, nama)) return undefined;
  const nilai = post[nama];
  return typeof nilai === 'string' ? nilai : nilai?.at(-1);
};

const tanggal = (post: IsiPost, nama: string): string | undefined => {
  const [hari, bulan, tahun] = [
    nilaiPost(post, `${nama}.hari`),
    nilaiPost(post, `${nama}.bulan`),
    nilaiPost(post, `${nama}.tahun`),
  ];
  if (hari === undefined && bulan === undefined && tahun === undefined) return nilaiPost(post, nama);
  return gabungTanggal({ hari: hari ?? '', bulan: bulan ?? '', tahun: tahun ?? '' });
};

const catatan = (daftar: readonly FieldRingkas[], post: IsiPost, awalan: string): Baris => {
  const isi = daftar.filter(diketik).flatMap((field): [string, string][] => {
    const nama = `${awalan}${field.kunci}`;
    const teks = field.jenis === 'tanggal' ? tanggal(post, nama) : nilaiPost(post, nama);
    return teks === undefined ? [] : [[field.kunci, teks]];
  });
  return Object.fromEntries(isi);
};

/** Rows of one post that are read: many times what any form holds; only a machine sends more. */
const BARIS_TERBANYAK = 500;

/** The numbers of the posted rows, in order; there may be gaps. */
export const nomorBaris = (post: IsiPost, kelompok: string): readonly number[] => {
  const nomor = Object.keys(post).flatMap((nama) => {
    const [awal, urut, ...sisa] = nama.split('.');
    return awal === kelompok && sisa.length > 0 && /^\d{1,6}$/.test(urut ?? '') ? [Number(urut)] : [];
  });
  return [...new Set(nomor)].sort((a, b) => a - b).slice(0, BARIS_TERBANYAK);
};

/**
 * Reads a browser form: `nik_pemohon`, `anggota.0.nik`, `tanggal.hari|bulan|tahun`. Every typed character is kept for
 * redisplay; names the form does not have are ignored. Row numbers may have gaps: the order counts. Fields that were not
 * posted stay missing, so a page that shows one section can be laid over what is kept with `timpa`.
 */
export const dariPost = (form: FormRingkas, post: IsiPost): Isian => {
  const { kelompok } = form;
  const nilai = catatan(semuaField(form), post, '');
  if (kelompok === undefined) return { nilai, baris: [] };
  const baris = nomorBaris(post, kelompok.kunci).map((n) =>
    catatan(kolom(form), post, `${kelompok.kunci}.${n}.`),
  );
  return { nilai, baris };
};

/** The isian as a browser form would post it back, rows renumbered from 0; dates as one text. */
export const kePost = (form: FormRingkas, { nilai, baris }: Isian): Readonly<Record<string, string>> => {
  const kunci = form.kelompok?.kunci ?? '';
  const dariBaris = baris.flatMap((b, n) =>
    Object.entries(b).map(([k, teks]) => [`${kunci}.${n}.${k}`, teks] as const),
  );
  return Object.fromEntries([...Object.entries(nilai), ...dariBaris]);
};

/** Lays posted fields over kept ones. `denganBaris`: the page showed the rows, so that they replace the kept rows. */
export const timpa = (
  lama: Isian,
  post: Isian,
  { denganBaris }: { readonly denganBaris: boolean },
): Isian => ({
  nilai: { ...lama.nilai, ...post.nilai },
  baris: denganBaris ? post.baris : lama.baris,
});
