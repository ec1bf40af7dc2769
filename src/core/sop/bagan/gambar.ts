import type { Sop } from '../schema.ts';
import { type Alur, alurSop } from './alur.ts';
import type { Bagan } from './bagan.ts';
import { lebarKolom } from './kolom.ts';
import { rute } from './rute.ts';
import { titikPanah } from './titik.ts';
import { UKURAN } from './ukuran.ts';

/** The whole SOP as one drawing, for a table that is not cut into pages. */
export function baganSop(sop: Sop): Bagan {
  return gambar(alurSop(sop));
}

/** Gives everything in a flow its place. */
export function gambar(alur: Alur): Bagan {
  const lintasan = rute(alur);
  const lebar = lebarKolom(alur.kolom, lintasan);
  return {
    lebar: lebar.kolom.reduce((n, k) => n + k.lebar, 0),
    kolom: lebar.kolom,
    baris: alur.simpul.map((s) => ({
      ...s,
      tinggi: s.bentuk === 'belah-ketupat' ? UKURAN.tinggi.keputusan : UKURAN.tinggi.biasa,
    })),
    panah: lintasan.map((l) => ({
      dari: l.sisi.dari,
      ke: l.sisi.ke,
      cabang: l.sisi.cabang,
      titik: titikPanah(alur, lebar, l),
      label: null,
    })),
  };
}
