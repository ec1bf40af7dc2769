import type { Bagan, BarisBagan, LetakY } from '../../src/core/sop/bagan/bagan.ts';

/**
 * For tests: what is wrong with a drawing, judged by its lines alone on absolute coordinates. Knows nothing of how it was
 * routed; its measures are written here anew. Empty means clean.
 */
export function periksaBagan(bagan: Bagan, tinggi: readonly number[]): readonly string[] {
  const atas = tinggi.map((_, i) => tinggi.slice(0, i).reduce((a, b) => a + b, 0));
  const bawah = tinggi.reduce((a, b) => a + b, 0);
  const Y = (l: LetakY): number => (atas[l.baris] ?? NaN) + l.pecahan * (tinggi[l.baris] ?? NaN) + l.geser;
  const simbol = bagan.baris.map((b, i): Kotak => {
    const [lebar, tebal] = BESAR[b.bentuk];
    const cx = bagan.kolom[b.kolom]?.tengah ?? NaN;
    const cy = (atas[i] ?? NaN) + (tinggi[i] ?? NaN) / 2;
    return { x1: cx - lebar / 2, x2: cx + lebar / 2, y1: cy - tebal / 2, y2: cy + tebal / 2 };
  });
  const panah = bagan.panah.map((p, n): Panah => {
    const titik = p.titik.map((t) => ({ x: t.x, y: Y(t.y) }));
    const ruas = titik.slice(1).flatMap((b, i) => {
      const a = titik[i];
      return a ? [{ a, b }] : [];
    });
    return { n, dari: p.dari, ke: p.ke, ruas };
  });
  const label = bagan.panah.flatMap((p, n) =>
    p.label
      ? [
          {
            n,
            x1: p.label.x,
            x2: p.label.x + p.label.lebar,
            y1: Y(p.label.y),
            y2: Y(p.label.y) + p.label.tinggi,
          },
        ]
      : [],
  );
  const luar = { x1: 0, y1: 0, x2: bagan.lebar, y2: bawah };
  return [
    ...simbol.flatMap((s, i) => diSelnya(s, bagan, i, atas, tinggi)),
    ...panah.flatMap((p) => [...bentukPanah(p, luar), ...ujungPanah(p, simbol), ...lewatSimbol(p, simbol)]),
    ...pasangan(panah).flatMap(([p, q]) => berbagi(p, q)),
    ...label.flatMap((l) => [
      ...(dalam(l, luar) ? [] : [`label ${l.n} leaves the table`]),
      ...simbol.flatMap((s, i) => (kena(l, s, 0.5) ? [`label ${l.n} on symbol ${i}`] : [])),
      ...panah.flatMap((p) =>
        ruasKotak(p).some((r) => kena(l, r, 0.5)) ? [`label ${l.n} on arrow ${p.n}`] : [],
      ),
      ...label.flatMap((m) => (m.n > l.n && kena(l, m, 0.5) ? [`label ${l.n} on label ${m.n}`] : [])),
      ...jauh(l, panah[l.n]),
    ]),
  ];
}

const BESAR: Readonly<Record<BarisBagan['bentuk'], readonly [number, number]>> = {
  kapsul: [26, 16],
  kotak: [24, 18],
  'belah-ketupat': [26, 20],
  segilima: [16, 16],
};
/** Half of a head's width, its length, and how far lines of different meaning keep apart. */
const [SAYAP, KEPALA, UDARA] = [2.5, 6, 2];
const E = 1e-6;

interface Kotak {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
interface Ruas {
  readonly a: { readonly x: number; readonly y: number };
  readonly b: { readonly x: number; readonly y: number };
}
interface Panah {
  readonly n: number;
  readonly dari: number;
  readonly ke: number;
  readonly ruas: readonly Ruas[];
}

const kotak = ({ a, b }: Ruas): Kotak => ({
  x1: Math.min(a.x, b.x),
  x2: Math.max(a.x, b.x),
  y1: Math.min(a.y, b.y),
  y2: Math.max(a.y, b.y),
});
const kena = (a: Kotak, b: Kotak, udara: number): boolean =>
  a.x1 < b.x2 + udara && b.x1 < a.x2 + udara && a.y1 < b.y2 + udara && b.y1 < a.y2 + udara;
const dalam = (a: Kotak, b: Kotak): boolean => a.x1 >= b.x1 && a.x2 <= b.x2 && a.y1 >= b.y1 && a.y2 <= b.y2;
const tegak = ({ a, b }: Ruas): boolean => Math.abs(a.x - b.x) < E;
const panjang = ({ a, b }: Ruas): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The lines of an arrow as boxes without thickness, and its head. */
function ruasKotak({ ruas }: Panah): readonly Kotak[] {
  const akhir = ruas.at(-1);
  if (!akhir) return [];
  const { a, b } = akhir;
  const [sx, sy] = [Math.sign(a.x - b.x) * KEPALA, Math.sign(a.y - b.y) * KEPALA];
  const sayap = tegak(akhir) ? { x: SAYAP, y: 0 } : { x: 0, y: SAYAP };
  const kepala = {
    x1: Math.min(b.x, b.x + sx) - sayap.x,
    x2: Math.max(b.x, b.x + sx) + sayap.x,
    y1: Math.min(b.y, b.y + sy) - sayap.y,
    y2: Math.max(b.y, b.y + sy) + sayap.y,
  };
  return [...ruas.map(kotak), kepala];
}

function diSelnya(
  s: Kotak,
  bagan: Bagan,
  i: number,
  atas: readonly number[],
  tinggi: readonly number[],
): readonly string[] {
  const k = bagan.kolom[bagan.baris[i]?.kolom ?? -1];
  const y1 = atas[i] ?? NaN;
  const sel = k && { x1: k.kiri, x2: k.kiri + k.lebar, y1, y2: y1 + (tinggi[i] ?? NaN) };
  return sel && dalam(s, sel) ? [] : [`symbol ${i} leaves its cell`];
}

function bentukPanah({ n, ruas }: Panah, luar: Kotak): readonly string[] {
  return ruas.flatMap((r, i) => {
    const lurus = tegak(r) || Math.abs(r.a.y - r.b.y) < E;
    const sebelum = ruas[i - 1];
    return [
      ...(lurus ? [] : [`arrow ${n} is not orthogonal`]),
      ...(panjang(r) > 1 ? [] : [`arrow ${n} has a piece without length`]),
      ...(sebelum && tegak(sebelum) === tegak(r) ? [`arrow ${n} turns back`] : []),
      ...(dalam(kotak(r), luar) ? [] : [`arrow ${n} leaves the table`]),
    ];
  });
}

/** Begins on its source's border going out, ends on its target's border going in, with room for the head. */
function ujungPanah({ n, dari, ke, ruas }: Panah, simbol: readonly Kotak[]): readonly string[] {
  const [awal, akhir, s, t] = [ruas[0], ruas.at(-1), simbol[dari], simbol[ke]];
  if (!awal || !akhir || !s || !t) return [`arrow ${n} has no ends`];
  return [
    ...(menghadap({ a: awal.b, b: awal.a }, s) ? [] : [`arrow ${n} does not begin at its source`]),
    ...(menghadap(akhir, t) ? [] : [`arrow ${n} does not end at its target, pointing in`]),
    ...(panjang(akhir) >= KEPALA - E ? [] : [`arrow ${n} has no room for its head`]),
  ];
}

/** Whether a piece ends at the middle of one side of a box, coming from outside straight onto it. */
function menghadap({ a, b }: Ruas, k: Kotak): boolean {
  const [cx, cy] = [(k.x1 + k.x2) / 2, (k.y1 + k.y2) / 2];
  const sama = (p: number, q: number): boolean => Math.abs(p - q) < E;
  if (sama(a.x, b.x) && sama(b.x, cx))
    return (sama(b.y, k.y1) && a.y < b.y) || (sama(b.y, k.y2) && a.y > b.y);
  if (sama(a.y, b.y) && sama(b.y, cy))
    return (sama(b.x, k.x1) && a.x < b.x) || (sama(b.x, k.x2) && a.x > b.x);
  return false;
}

function lewatSimbol({ n, dari, ke, ruas }: Panah, simbol: readonly Kotak[]): readonly string[] {
  return simbol.flatMap((s, i) =>
    ruas.flatMap((r, j) => {
      const ujung = (i === dari && j === 0) || (i === ke && j === ruas.length - 1);
      return kena(kotak(r), s, ujung ? -E : UDARA) ? [`arrow ${n} through symbol ${i}`] : [];
    }),
  );
}

/** Two arrows may cross. They may lie on each other only where both lead to the same symbol, in the same direction. */
function berbagi(p: Panah, q: Panah): readonly string[] {
  return p.ruas.flatMap((r) =>
    q.ruas.flatMap((s) => {
      if (tegak(r) !== tegak(s)) return p.ke === q.ke ? [] : sudut(p, r, q, s);
      const [x, y] = [kotak(r), kotak(s)];
      const antara = tegak(r) ? Math.abs(x.x1 - y.x1) : Math.abs(x.y1 - y.y1);
      const bersama = tegak(r)
        ? Math.min(x.y2, y.y2) - Math.max(x.y1, y.y1)
        : Math.min(x.x2, y.x2) - Math.max(x.x1, y.x1);
      if (bersama <= E || antara >= UDARA) return [];
      const searah = tegak(r)
        ? Math.sign(r.b.y - r.a.y) === Math.sign(s.b.y - s.a.y)
        : Math.sign(r.b.x - r.a.x) === Math.sign(s.b.x - s.a.x);
      if (!searah) return [`arrows ${p.n} and ${q.n} run against each other`];
      return p.ke === q.ke && antara < E ? [] : [`arrows ${p.n} and ${q.n} share a piece`];
    }),
  );
}

/** A corner of one arrow on a line of another looks like a fork. */
function sudut(p: Panah, r: Ruas, q: Panah, s: Ruas): readonly string[] {
  const menyentuh = [r.a, r.b].some((t) => kena({ x1: t.x, x2: t.x, y1: t.y, y2: t.y }, kotak(s), E));
  const sebaliknya = [s.a, s.b].some((t) => kena({ x1: t.x, x2: t.x, y1: t.y, y2: t.y }, kotak(r), E));
  return menyentuh || sebaliknya ? [`arrows ${p.n} and ${q.n} touch at a corner`] : [];
}

function jauh(l: Kotak & { readonly n: number }, p: Panah | undefined): readonly string[] {
  const t = p?.ruas[0]?.a;
  if (!t) return [];
  const dx = Math.max(l.x1 - t.x, t.x - l.x2, 0);
  const dy = Math.max(l.y1 - t.y, t.y - l.y2, 0);
  return dx + dy <= 60 ? [] : [`label ${l.n} is far from its arrow`];
}

function pasangan<T>(isi: readonly T[]): readonly (readonly [T, T])[] {
  return isi.flatMap((a, i) => isi.slice(i + 1).map((b) => [a, b] as const));
}
