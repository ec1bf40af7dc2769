import { JuruCetak, type TempatKertas } from './juru-cetak.ts';
import { KertasError } from './kertas-error.ts';
import type { PaketTemplat } from './paket-templat.ts';
import type { Lembar } from './pesan.ts';

/** One paper, with the set its template is taken from. */
export interface LembarKertas extends Lembar {
  readonly paket: PaketTemplat;
}

/** What the papers of one file have in common. */
export interface CaraCetak {
  readonly judul: string;
  /** Epoch ms: the time the file says it was made. Same papers, same time: same bytes. */
  readonly saat: number;
}

/** One PDF/A-2b file. */
export interface KertasJadi {
  readonly pdf: Uint8Array;
  readonly halaman: number;
  /** Values that the templates marked `<ukuran>`: how high something became on paper. Parse them. */
  readonly ukuran: readonly unknown[];
}

/** The office's printer of papers: templates and data in, one PDF out. */
export interface Kertas {
  /** Several papers give one file, each with its own pages. Rejects with KertasError. */
  readonly cetak: (lembar: readonly LembarKertas[], cara: CaraCetak) => Promise<KertasJadi>;
  /** Ends the printing process; a later print opens another. */
  readonly tutup: () => void;
}

/** Bounds of one printing process. */
export interface BatasKertas {
  /** Milliseconds for a file of one paper; each further one adds `tambahan`. */
  readonly waktu: number;
  readonly tambahan: number;
  /** Papers after which the process is replaced. */
  readonly tugas: number;
  /** Bytes of memory after which it is replaced. */
  readonly rss: number;
}

const BATAS: BatasKertas = { waktu: 10_000, tambahan: 250, tugas: 500, rss: 512 * 1024 * 1024 };

/** Starts with the first print. Papers are made one after another, in the order they were asked for. */
export function bukaKertas(tempat: TempatKertas, batas: BatasKertas = BATAS): Kertas {
  let juru: JuruCetak | null = null;
  let giliran: Promise<unknown> = Promise.resolve();

  const bekerja = (): JuruCetak => {
    if (!juru?.hidup) juru = new JuruCetak(tempat);
    return juru;
  };
  const usang = ({ beban }: JuruCetak): boolean => beban.tugas >= batas.tugas || beban.rss >= batas.rss;

  const satu = async (lembar: readonly LembarKertas[], { judul, saat }: CaraCetak): Promise<KertasJadi> => {
    const kini = bekerja();
    const paket = [...new Map(lembar.map((l) => [l.paket.sidik, l.paket])).values()];
    const perintah = {
      jenis: 'cetak',
      lembar: lembar.map(({ paket: { sidik }, templat, data }) => ({ sidik, templat, data })),
      judul,
      saat: Math.floor(saat / 1000),
    } as const;
    try {
      const jawaban = await kini.cetak(paket, perintah, batas.waktu + batas.tambahan * lembar.length);
      if (jawaban.jenis === 'jadi') {
        const { pdf, halaman, ukuran } = jawaban;
        return { pdf, halaman, ukuran };
      }
      if (jawaban.jenis === 'galat') throw new KertasError('templat', jawaban.masalah);
      throw new KertasError('mesin', [`Mesin cetak gagal: ${jawaban.kalimat}`]);
    } finally {
      if (usang(kini)) kini.bunuh();
    }
  };

  return {
    cetak: (lembar, cara) => {
      const hasil = giliran.then(() => satu(lembar, cara));
      giliran = hasil.catch(() => undefined);
      return hasil;
    },
    tutup: () => juru?.bunuh(),
  };
}
