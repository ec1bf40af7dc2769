import type { BarisBagan, LabelBagan, PanahBagan } from './bagan.ts';
import type { Lebar } from './kolom.ts';
import type { Pintu } from './lintasan.ts';
import { ruasBaris } from './ruas-baris.ts';
import { UKURAN } from './ukuran.ts';

/** A box in one row, px; y from the row's upper border at its least height. A taller row only moves lines away from it. */
interface Kotak {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface BahanLabel {
  readonly baris: readonly BarisBagan[];
  readonly panah: readonly PanahBagan[];
  readonly lebar: Lebar;
}

const UDARA = 1.5;

/** A place for the word of this arrow, beside its beginning, where it touches nothing; undefined when there is none. */
export function letakLabel(
  { baris, panah, lebar }: BahanLabel,
  milik: PanahBagan,
  pintu: Pintu,
  sudah: readonly LabelBagan[],
): LabelBagan | undefined {
  const isi = baris[milik.dari];
  const { cabang } = milik;
  if (!isi || !cabang) return undefined;
  const tengah = isi.tinggi / 2;
  const ukuran = { lebar: UKURAN.label[cabang], tinggi: UKURAN.tinggiLabel };
  const halangan = [
    ...panah
      .flatMap((p) => ruasBaris(p, milik.dari))
      .map((r) => ({
        ...r,
        y1: r.y1 * isi.tinggi,
        y2: r.y2 * isi.tinggi,
      })),
    kotakSimbol(isi, lebar.kolom[isi.kolom]?.tengah ?? 0),
    ...sudah
      .filter((l) => l.y.baris === milik.dari)
      .map((l) => ({
        x1: l.x,
        x2: l.x + l.lebar,
        y1: tengah + l.y.geser,
        y2: tengah + l.y.geser + l.tinggi,
      })),
  ];
  const batas = lebar.kolom.reduce((n, k) => n + k.lebar, 0);
  for (const { x, geser } of calon(milik, pintu, ukuran)) {
    const kotak = { x1: x, x2: x + ukuran.lebar, y1: tengah + geser, y2: tengah + geser + ukuran.tinggi };
    const bebas = x >= UDARA && kotak.x2 <= batas - UDARA && !halangan.some((h) => kena(kotak, h));
    if (bebas) return { cabang, x, y: { baris: milik.dari, pecahan: 0.5, geser }, ...ukuran };
  }
  return undefined;
}

/** Places in the order of liking: close to the symbol, above the line, below it; then further along the line. */
function* calon(
  { titik }: PanahBagan,
  pintu: Pintu,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
): Generator<{ readonly x: number; readonly geser: number }> {
  const [a, b] = titik;
  if (!a || !b) return;
  if (pintu === 'bawah') {
    const geser = a.y.geser + 2;
    yield { x: a.x + 2, geser };
    yield { x: a.x - 2 - lebar, geser };
    return;
  }
  const arah = pintu === 'kiri' ? -1 : 1;
  const terjauh = Math.max(2, Math.min(Math.abs(b.x - a.x) - lebar, 42));
  for (let jauh = 2; jauh <= terjauh; jauh += UKURAN.jarak) {
    const x = arah > 0 ? a.x + jauh : a.x - jauh - lebar;
    yield { x, geser: -2 - tinggi };
    yield { x, geser: 2 };
  }
}

function kotakSimbol({ bentuk, tinggi }: BarisBagan, tengah: number): Kotak {
  const u = UKURAN.simbol[bentuk];
  return {
    x1: tengah - u.lebar / 2,
    x2: tengah + u.lebar / 2,
    y1: (tinggi - u.tinggi) / 2,
    y2: (tinggi + u.tinggi) / 2,
  };
}

function kena(a: Kotak, b: Kotak): boolean {
  return a.x1 - UDARA < b.x2 && b.x1 < a.x2 + UDARA && a.y1 - UDARA < b.y2 && b.y1 < a.y2 + UDARA;
}
