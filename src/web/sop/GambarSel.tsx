import type { BarisBagan, Bentuk } from '../../core/sop/bagan/bagan.ts';
import type { KepalaSel, LabelSel, SelBagan } from '../../core/sop/bagan/sel.ts';
import { UKURAN } from '../../core/sop/bagan/ukuran.ts';
import { SOP } from '../kata/sop.ts';

/** Half of the height of the box that symbols and heads are drawn in; it lies in the middle of the row. */
const SEPARUH = 20;

/**
 * One cell's share of the chart. Lines are told in percents of the cell, so they follow it whatever its size; symbol and
 * heads stand in a box as wide as the cell, and grow with it. Silent for screen readers: the cell says it in words.
 */
export function GambarSel({ sel, lebar }: { readonly sel: SelBagan; readonly lebar: number }) {
  const { garis, kepala, label, simbol, tengah } = sel;
  if (garis.length + kepala.length + label.length === 0 && !simbol) return null;
  const x = (px: number): string => persen(px / lebar);
  return (
    <svg class="gb" aria-hidden="true" focusable="false">
      {garis.map((g) => (
        <line x1={x(g.x1)} y1={persen(g.y1)} x2={x(g.x2)} y2={persen(g.y2)} />
      ))}
      {(simbol || kepala.length > 0) && (
        <svg viewBox={`0 ${-SEPARUH} ${bulat(lebar)} ${SEPARUH * 2}`}>
          {simbol && <Simbol bentuk={simbol.bentuk} x={tengah} huruf={simbol.huruf} />}
          {kepala.map((k) => (
            <path class="kp" d={jalurKepala(k)} />
          ))}
        </svg>
      )}
      {label.map((l) => (
        <Label label={l} x={x(l.x + l.lebar / 2)} />
      ))}
    </svg>
  );
}

/** "Ya" or "Tidak" at its arrow. */
function Label({ label: l, x }: { readonly label: LabelSel; readonly x: string }) {
  return (
    <text x={x} y={persen(l.pecahan)} dy={bulat(l.geser + l.tinggi - 2)}>
      {SOP.cabang[l.cabang]}
    </text>
  );
}

interface SimbolProps extends Pick<BarisBagan, 'bentuk' | 'huruf'> {
  /** Where its centre stands. */
  readonly x: number;
}

/** One of the symbols of PermenPAN-RB 35/2012 around (x, 0). */
export function Simbol({ bentuk, x, huruf }: SimbolProps) {
  const { lebar, tinggi } = UKURAN.simbol[bentuk];
  const [l, t] = [lebar / 2, tinggi / 2];
  return (
    <>
      <path class="sb" d={GARIS_LUAR[bentuk](x, l, t)} />
      {huruf && (
        <text x={bulat(x)} y={3}>
          {huruf}
        </text>
      )}
    </>
  );
}

const GARIS_LUAR: Readonly<Record<Bentuk, (x: number, l: number, t: number) => string>> = {
  kapsul: (x, l, t) =>
    `M${bulat(x - l + t)} ${-t}h${2 * (l - t)}a${t} ${t} 0 0 1 0 ${2 * t}h${-2 * (l - t)}a${t} ${t} 0 0 1 0 ${-2 * t}z`,
  kotak: (x, l, t) => `M${bulat(x - l)} ${-t}h${2 * l}v${2 * t}h${-2 * l}z`,
  'belah-ketupat': (x, l, t) => `M${bulat(x - l)} 0l${l} ${-t} ${l} ${t} ${-l} ${t}z`,
  segilima: (x, l, t) => `M${bulat(x - l)} ${-t}h${2 * l}v${t * 1.2}l${-l} ${t * 0.8} ${-l} ${-t * 0.8}z`,
};

function jalurKepala({ x, geser, arah }: KepalaSel): string {
  const { panjang: p, lebar } = UKURAN.kepala;
  const l = lebar / 2;
  const ujung = `M${bulat(x)} ${bulat(geser)}`;
  if (arah === 'bawah') return `${ujung}l${-l} ${-p}h${lebar}z`;
  const ke = arah === 'kanan' ? -p : p;
  return `${ujung}l${ke} ${-l}v${lebar}z`;
}

const bulat = (angka: number): number => Math.round(angka * 100) / 100;
const persen = (bagian: number): string => `${bulat(bagian * 100)}%`;
