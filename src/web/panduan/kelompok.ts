import type { Blok, Potong } from '../../core/panduan/panduan.ts';

/** A question (heading of depth 3) and what follows it. */
interface Tanya {
  readonly judul: readonly Potong[];
  readonly isi: readonly Blok[];
}

/** A heading of depth 2, what follows it, and its questions. */
export interface Bagian {
  readonly judul: readonly Potong[] | undefined;
  readonly awal: readonly Blok[];
  readonly tanya: readonly Tanya[];
}

/** The flat row of blocks as sections, so that a page can lay questions beside each other and never part one from its answer. */
export function kelompokkan(blok: readonly Blok[]): readonly Bagian[] {
  return blok.reduce<readonly Bagian[]>((semua, b) => {
    if (b.jenis === 'judul' && b.tingkat === 2) return [...semua, { judul: b.isi, awal: [], tanya: [] }];
    const akhir = semua.at(-1) ?? { judul: undefined, awal: [], tanya: [] };
    return [...semua.slice(0, -1), tambah(akhir, b)];
  }, []);
}

function tambah(bagian: Bagian, b: Blok): Bagian {
  if (b.jenis === 'judul') return { ...bagian, tanya: [...bagian.tanya, { judul: b.isi, isi: [] }] };
  const soal = bagian.tanya.at(-1);
  if (!soal) return { ...bagian, awal: [...bagian.awal, b] };
  return { ...bagian, tanya: [...bagian.tanya.slice(0, -1), { ...soal, isi: [...soal.isi, b] }] };
}
