import type { Sop } from '../schema.ts';
import { type Alur, alurSop } from './alur.ts';
import type { Bagan, BarisBagan, LabelBagan, PanahBagan } from './bagan.ts';
import { lebarKolom, type RuangLabel } from './kolom.ts';
import { letakLabel } from './label.ts';
import type { Lintasan } from './lintasan.ts';
import { rute } from './rute.ts';
import { titikPanah } from './titik.ts';
import { UKURAN } from './ukuran.ts';

/** The whole SOP as one drawing, for a table that is not cut into pages. */
export function baganSop(sop: Sop): Bagan {
  return gambar(alurSop(sop));
}

/** Gives everything in a flow its place. A label that finds none makes room for itself, and all is placed again. */
export function gambar(alur: Alur): Bagan {
  const baris = alur.simpul.map((s) => ({
    ...s,
    tinggi: s.bentuk === 'belah-ketupat' ? UKURAN.tinggi.keputusan : UKURAN.tinggi.biasa,
  }));
  const lintasan = rute(alur);
  const ruang = new Map<string, number>();
  for (;;) {
    const { bagan, kurang } = sekali(alur, baris, lintasan, ruang);
    const baru = kurang.filter(({ tempat, px }) => px > (ruang.get(tempat) ?? 0));
    if (baru.length === 0) return bagan;
    for (const { tempat, px } of baru) ruang.set(tempat, px);
  }
}

interface Kurang {
  readonly tempat: string;
  readonly px: number;
}

function sekali(
  alur: Alur,
  baris: readonly BarisBagan[],
  lintasan: readonly Lintasan[],
  ruang: RuangLabel,
): { readonly bagan: Bagan; readonly kurang: readonly Kurang[] } {
  const lebar = lebarKolom(alur.kolom, lintasan, ruang);
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
