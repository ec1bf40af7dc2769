/** What may keep a photograph of a paper from being read. */
export type KurangMutu = 'buram' | 'gelap';

/** Grey pixels, one byte each, row by row. */
export interface GambarAbu {
  readonly abu: ArrayLike<number>;
  readonly lebar: number;
  readonly tinggi: number;
}

/** What was measured. */
export interface UkuranMutu {
  /** How crisp its marks are (see `ukurMutu`); null where nothing stands out enough to be judged, as on a blank page. */
  readonly tajam: number | null;
  /** The grey (0 to 255) that nine tenths of the picture do not reach: how light its paper is. */
  readonly terang: number;
}

/** Below these a picture is spoken of; 0 speaks of none. */
export interface AmbangMutu {
  readonly tajam: number;
  readonly terang: number;
}

/** Longest side (pixels) of the picture that is measured: A4 has some 85 dots to the inch there. */
export const SISI_UKUR = 1000;

/** Measured on sharp, blurred and dark pictures: docs/decisions/0028-dokumen.md. */
export const AMBANG_MUTU: AmbangMutu = { tajam: 0.2, terang: 90 };

/** Pixels along one side of a tile: some lines of print. */
const PETAK = 50;
/** How far grey spreads (standard deviation, in proportion to the paper's grey) where something is printed on a tile. */
const BERTULIS = 0.04;

/**
 * Measures a picture of at most SISI_UKUR pixels. `tajam` is the variance of the Laplacian in proportion to the variance
 * of the grey, so that neither dim light nor little text counts as blur; of the tiles that bear print, the one in the
 * middle: one crisp corner does not make a sheet readable.
 */
export function ukurMutu({ abu, lebar, tinggi }: GambarAbu): UkuranMutu {
  const terang = persentil(abu, 0.9);
  const bertulis = (BERTULIS * terang) ** 2;
  const nilai: number[] = [];
  for (let y = 1; y + PETAK < tinggi; y += PETAK)
    for (let x = 1; x + PETAK < lebar; x += PETAK) {
      const { ragam, beda } = ragamPetak(abu, lebar, y * lebar + x);
      if (ragam > bertulis) nilai.push(beda / ragam);
    }
  nilai.sort((a, b) => a - b);
  return { tajam: nilai[Math.floor(nilai.length / 2)] ?? null, terang };
}

/** Variance of the grey of one tile, and of its Laplacian. */
function ragamPetak(
  abu: ArrayLike<number>,
  lebar: number,
  awal: number,
): { readonly ragam: number; readonly beda: number } {
  let [s, s2, l, l2] = [0, 0, 0, 0];
  for (let y = 0; y < PETAK; y += 1)
    for (let x = 0; x < PETAK; x += 1) {
      const i = awal + y * lebar + x;
      const g = abu[i] ?? 0;
      const beda =
        4 * g - (abu[i - 1] ?? 0) - (abu[i + 1] ?? 0) - (abu[i - lebar] ?? 0) - (abu[i + lebar] ?? 0);
      s += g;
      s2 += g * g;
      l += beda;
      l2 += beda * beda;
    }
  const n = PETAK * PETAK;
  return { ragam: s2 / n - (s / n) ** 2, beda: l2 / n - (l / n) ** 2 };
}

function persentil(abu: ArrayLike<number>, bagian: number): number {
  const banyak = new Uint32Array(256);
  for (let i = 0; i < abu.length; i += 1) {
    const g = abu[i] ?? 0;
    banyak[g] = (banyak[g] ?? 0) + 1;
  }
  let lewat = 0;
  for (let g = 0; g < 256; g += 1) {
    lewat += banyak[g] ?? 0;
    if (lewat > abu.length * bagian) return g;
  }
  return 255;
}

/** What to say of a picture that was measured. */
export function kurangMutu({ tajam, terang }: UkuranMutu, ambang: AmbangMutu = AMBANG_MUTU): KurangMutu[] {
  const kurang: KurangMutu[] = [];
  if (terang < ambang.terang) kurang.push('gelap');
  if (tajam !== null && tajam < ambang.tajam) kurang.push('buram');
  return kurang;
}

/** Grey of RGBA pixels, as a canvas gives them (ITU-R BT.601). */
export function keAbu(rgba: ArrayLike<number>): Uint8Array {
  const abu = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < abu.length; i += 1)
    abu[i] = (299 * (rgba[4 * i] ?? 0) + 587 * (rgba[4 * i + 1] ?? 0) + 114 * (rgba[4 * i + 2] ?? 0)) / 1000;
  return abu;
}
