import type { Alur, Simpul, Sisi } from './alur.ts';

/** A flow to one symbol over one page break. */
interface Lintas {
  readonly ke: number;
  readonly arah: 'turun' | 'naik';
}

/** Which targets are reached over the break before this row: downwards from above it, upwards from below. */
export function lintasBatas({ sisi }: Alur, baris: number): readonly Lintas[] {
  const turun = sisi.filter((s) => s.dari < baris && s.ke >= baris).map((s) => s.ke);
  const naik = sisi.filter((s) => s.dari >= baris && s.ke < baris).map((s) => s.ke);
  const unik = (ke: readonly number[]): number[] => [...new Set(ke)].toSorted((a, b) => a - b);
  return [
    ...unik(turun).map((ke) => ({ ke, arah: 'turun' }) as const),
    ...unik(naik).map((ke) => ({ ke, arah: 'naik' }) as const),
  ];
}

/**
 * Cuts a flow into pages that begin with these rows. Each break is crossed in pentagons only: one at the foot of the page,
 * one with the same letter at the head of the next, for each symbol that is reached over it. A letter stands for one
 * symbol, at however many breaks. A pentagon is a row of its own, so each page is a flow like any other.
 */
export function alurHalaman(alur: Alur, mulai: readonly number[]): readonly Alur[] {
  const batas = [...mulai.slice(1).map((b) => lintasBatas(alur, b))];
  const huruf = hurufTujuan(batas.flat());
  return mulai.map((awal, n) => {
    const akhir = mulai[n + 1] ?? alur.simpul.length;
    // Nearest to the steps: at the head what leads to the first of them, at the foot what comes from the last.
    const kepala = (batas[n - 1] ?? []).toReversed();
    const kaki = batas[n] ?? [];
    const geser = kepala.length - awal;
    const [diKepala, diKaki] = [
      new Map(kepala.map((l, i) => [l.ke, i])),
      new Map(kaki.map((l, i) => [l.ke, akhir + geser + i])),
    ];
    const di = (baris: number): boolean => awal <= baris && baris < akhir;
    const tempat = (ke: number): number | undefined =>
      di(ke) ? ke + geser : ke < awal ? diKepala.get(ke) : diKaki.get(ke);

    const sisi: readonly Sisi[] = [
      ...kepala.flatMap((l, i) => (l.arah === 'turun' ? terus(i, tempat(l.ke)) : [])),
      ...alur.sisi.flatMap((s) => {
        const ke = tempat(s.ke);
        return di(s.dari) && ke !== undefined ? [{ ...s, dari: s.dari + geser, ke }] : [];
      }),
      ...kaki.flatMap((l, i) => (l.arah === 'naik' ? terus(akhir + geser + i, tempat(l.ke)) : [])),
    ];
    const langkah = alur.simpul.slice(awal, akhir);
    const kolom = (baris: number, l: Lintas): number =>
      kolomSambung({ alur, langkah, kepala: kepala.length, sisi }, baris, l);
    const segilima = (l: Lintas, baris: number): Simpul => ({
      jenis: 'sambung',
      no: alur.simpul[l.ke]?.no ?? null,
      kolom: kolom(baris, l),
      bentuk: 'segilima',
      huruf: huruf.get(l.ke) ?? '',
    });
    return {
      kolom: alur.kolom,
      unit: alur.unit,
      simpul: [...kepala.map(segilima), ...langkah, ...kaki.map((l, i) => segilima(l, akhir + geser + i))],
      sisi,
    };
  });
}

function terus(dari: number, ke: number | undefined): readonly Sisi[] {
  return ke === undefined ? [] : [{ dari, ke, cabang: null }];
}

/** A pentagon that is reached stands in the column of the step nearest to it that leads there; else in its target's. */
function kolomSambung(
  h: {
    readonly alur: Alur;
    readonly langkah: readonly Simpul[];
    readonly kepala: number;
    readonly sisi: readonly Sisi[];
  },
  baris: number,
  { ke }: Lintas,
): number {
  const asal = h.sisi
    .filter((s) => s.ke === baris)
    .map((s) => s.dari - h.kepala)
    .filter((dari) => dari >= 0 && dari < h.langkah.length)
    .toSorted((a, b) => Math.abs(a + h.kepala - baris) - Math.abs(b + h.kepala - baris))[0];
  const simpul = asal === undefined ? h.alur.simpul[ke] : h.langkah[asal];
  return simpul?.kolom ?? 0;
}

/** A to Z, then AA, in the order in which the symbols are first reached over a break. */
function hurufTujuan(lintas: readonly Lintas[]): ReadonlyMap<number, string> {
  const unik = [...new Set(lintas.map((l) => l.ke))];
  return new Map(unik.map((ke, n) => [ke, nama(n)]));
}

const ABJAD = 26;

function nama(n: number): string {
  const akhir = String.fromCharCode(65 + (n % ABJAD));
  return n < ABJAD ? akhir : nama(Math.floor(n / ABJAD) - 1) + akhir;
}
