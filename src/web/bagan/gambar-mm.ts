import type { Bagan, Bentuk, LetakY } from '../../core/sop/bagan/bagan.ts';
import { UKURAN } from '../../core/sop/bagan/ukuran.ts';
import { LEMBAR_SOP } from '../kata/lembar-sop.ts';

type TitikMm = readonly [x: number, y: number];

/** A drawing on paper: everything in mm from the upper left corner of the first row's first pelaksana cell. */
export interface GambarMm {
  /** Thickness of its lines, pt. */
  readonly tebal: number;
  readonly garis: readonly (readonly [TitikMm, TitikMm])[];
  readonly kepala: readonly {
    readonly x: number;
    readonly y: number;
    readonly arah: 'bawah' | 'kiri' | 'kanan';
    readonly panjang: number;
    readonly lebar: number;
  }[];
  readonly simbol: readonly {
    readonly bentuk: Bentuk;
    readonly x: number;
    readonly y: number;
    readonly lebar: number;
    readonly tinggi: number;
    readonly huruf: string;
  }[];
  readonly label: readonly {
    readonly x: number;
    readonly y: number;
    readonly lebar: number;
    readonly tinggi: number;
    readonly huruf: number;
    readonly kata: string;
  }[];
}

/** Lines as thick as an official sheet has them; thinner in a drawing that had to be made small. */
const TEBAL = { pt: 0.85, skala: 0.18 };

/** The drawing with these heights of its rows (mm) and this many mm for a px. */
export function gambarMm(bagan: Bagan, tinggi: readonly number[], skala: number): GambarMm {
  const atas = tinggi.map((_, i) => tinggi.slice(0, i).reduce((a, b) => a + b, 0));
  const bulat = (mm: number): number => Math.round(mm * 1000) / 1000;
  const x = (px: number): number => bulat(px * skala);
  const y = (l: LetakY): number =>
    bulat((atas[l.baris] ?? 0) + l.pecahan * (tinggi[l.baris] ?? 0) + l.geser * skala);
  return {
    tebal: Math.min(TEBAL.pt, bulat((TEBAL.pt * skala) / TEBAL.skala)),
    garis: bagan.panah.flatMap(({ titik }) =>
      titik.slice(1).flatMap((b, i) => {
        const a = titik[i];
        return a
          ? [
              [
                [x(a.x), y(a.y)],
                [x(b.x), y(b.y)],
              ] as const,
            ]
          : [];
      }),
    ),
    kepala: bagan.panah.flatMap(({ titik }) => {
      const [b, a] = [titik.at(-2), titik.at(-1)];
      if (!a || !b) return [];
      const arah = a.x === b.x ? 'bawah' : a.x > b.x ? 'kanan' : 'kiri';
      return [
        { x: x(a.x), y: y(a.y), arah, panjang: x(UKURAN.kepala.panjang), lebar: x(UKURAN.kepala.lebar) },
      ];
    }),
    simbol: bagan.baris.map(({ bentuk, kolom, huruf }, baris) => ({
      bentuk,
      x: x(bagan.kolom[kolom]?.tengah ?? 0),
      y: y({ baris, pecahan: 0.5, geser: 0 }),
      lebar: x(UKURAN.simbol[bentuk].lebar),
      tinggi: x(UKURAN.simbol[bentuk].tinggi),
      huruf: huruf ?? '',
    })),
    label: bagan.panah.flatMap(({ label: l }) =>
      l
        ? [
            {
              x: x(l.x),
              y: y(l.y),
              lebar: x(l.lebar),
              tinggi: x(l.tinggi),
              // Arimo is narrower than the letters of the screen.
              huruf: x(UKURAN.huruf * 1.08),
              kata: LEMBAR_SOP.cabang[l.cabang],
            },
          ]
        : [],
    ),
  };
}
