import type { Sop } from '../schema.ts';
import { type Alur, alurSop, type Simpul } from './alur.ts';
import type { Bagan, BarisBagan, LabelBagan, PanahBagan } from './bagan.ts';
import { type Lebar, lebarKolom } from './kolom.ts';
import { letakLabel } from './label.ts';
import type { Lintasan } from './lintasan.ts';
import { rute } from './rute.ts';
import { titikPanah } from './titik.ts';
import { UKURAN } from './ukuran.ts';

/** The whole SOP as one drawing, for a table that is not cut into pages. */
export function baganSop(sop: Sop): Bagan {
  const [bagan] = gambar([alurSop(sop)]);
  if (!bagan) throw new RangeError('A flow gives a drawing');
  return bagan;
}

/**
 * Gives everything in these flows its place: one drawing for each, all with the same columns. A label that finds no place
 * makes room for itself, and all is placed again.
 */
export function gambar(alur: readonly Alur[]): readonly Bagan[] {
  const bahan = alur.map((a) => ({ alur: a, lintasan: rute(a), baris: a.simpul.map(denganTinggi) }));
  const ruang = new Map<string, number>();
  for (;;) {
    const lebar = lebarKolom(
      alur[0]?.kolom ?? 0,
      bahan.flatMap((b) => b.lintasan),
      ruang,
    );
    const jadi = bahan.map((b) => sekali(b, lebar));
    const baru = jadi.flatMap((j) => j.kurang).filter(({ tempat, px }) => px > (ruang.get(tempat) ?? 0));
    if (baru.length === 0) return jadi.map((j) => j.bagan);
    for (const { tempat, px } of baru) ruang.set(tempat, px);
  }
}

function denganTinggi(simpul: Simpul): BarisBagan {
  const { keputusan, biasa, sambung } = UKURAN.tinggi;
  const tinggi = { kapsul: biasa, kotak: biasa, 'belah-ketupat': keputusan, segilima: sambung };
  return { ...simpul, tinggi: tinggi[simpul.bentuk] };
}

interface Bahan {
  readonly alur: Alur;
  readonly lintasan: readonly Lintasan[];
  readonly baris: readonly BarisBagan[];
}

interface Kurang {
  readonly tempat: string;
  readonly px: number;
}

function sekali(
  { alur, lintasan, baris }: Bahan,
  lebar: Lebar,
): { readonly bagan: Bagan; readonly kurang: readonly Kurang[] } {
  const polos = lintasan.map((l): PanahBagan => ({
    ...l.sisi,
    titik: titikPanah(alur, lebar, l),
    label: null,
  }));
  const label: LabelBagan[] = [];
  const kurang: Kurang[] = [];
  const panah = polos.map((p, i): PanahBagan => {
    const pintu = lintasan[i]?.pintu;
    if (!p.cabang || !pintu) return p;
    const ada = letakLabel({ baris, panah: polos, lebar }, p, pintu, label);
    if (!ada) kurang.push(kurangnya(baris[p.dari]?.kolom ?? 0, pintu, UKURAN.label[p.cabang]));
    else label.push(ada);
    return { ...p, label: ada ?? null };
  });
  return {
    bagan: { lebar: lebar.kolom.reduce((n, k) => n + k.lebar, 0), kolom: lebar.kolom, baris, panah },
    kurang,
  };
}

/** So much room between a symbol and the lanes of its column that the label fits in the column itself. */
function kurangnya(kolom: number, pintu: Lintasan['pintu'], px: number): Kurang {
  return pintu === 'bawah'
    ? { tempat: `${kolom} kanan`, px: px - UKURAN.separuhSimbol }
    : { tempat: `${kolom} ${pintu}`, px };
}
