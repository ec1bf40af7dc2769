import type { KolomBagan } from './bagan.ts';
import type { Lajur, Lintasan } from './lintasan.ts';
import { UKURAN } from './ukuran.ts';

/** Room beside the symbols that a label needs, by `<column> <side>`, px. */
export type RuangLabel = ReadonlyMap<string, number>;

export interface Lebar {
  readonly kolom: readonly KolomBagan[];
  readonly xLajur: (lajur: Lajur) => number;
}

/**
 * Widths of the columns. All are alike as long as no place holds more than one lane; one that holds more, or a label that
 * found no place, widens its column.
 */
export function lebarKolom(
  banyak: number,
  lintasan: readonly Lintasan[],
  ruang: RuangLabel = new Map(),
): Lebar {
  const { jarak, separuhSimbol } = UKURAN;
  const isi = new Map<string, number>();
  for (const { lajur } of lintasan) {
    if (!lajur) continue;
    const kunci = lajur.sisi === 'kiri' ? `${lajur.sela - 1} kanan` : `${lajur.sela} kiri`;
    isi.set(kunci, Math.max(isi.get(kunci) ?? 0, lajur.urut + 1));
  }
  const tepi = (kolom: number, sisi: 'kiri' | 'kanan'): number =>
    jarak * (Math.max(1, isi.get(`${kolom} ${sisi}`) ?? 0) + 1) + (ruang.get(`${kolom} ${sisi}`) ?? 0);

  const kolom: KolomBagan[] = [];
  let kiri = 0;
  for (let n = 0; n < banyak; n += 1) {
    const tengah = kiri + tepi(n, 'kiri') + separuhSimbol;
    const lebar = tengah + separuhSimbol + tepi(n, 'kanan') - kiri;
    kolom.push({ kiri, lebar, tengah });
    kiri += lebar;
  }
  const batas = (sela: number): number => kolom[sela]?.kiri ?? kiri;
  return {
    kolom,
    xLajur: ({ sela, sisi, urut }) => batas(sela) + (sisi === 'kiri' ? -1 : 1) * jarak * (urut + 1),
  };
}
