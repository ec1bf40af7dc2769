import type { Kunjungan } from '../berkas/berkas.ts';
import type { Kini } from './kini.ts';

/** A cell of the chart: a step (0: the loket's unnumbered one) and the lane that acts in it. */
export interface Letak {
  readonly langkah: number;
  readonly pelaksana: string;
}

/** What lies in one cell now. `hampir` and `lewat` are parts of `jumlah`. */
export interface HitunganSel {
  readonly jumlah: number;
  readonly hampir: number;
  readonly lewat: number;
}

export const SEL_KOSONG: HitunganSel = { jumlah: 0, hampir: 0, lewat: 0 };

/** The cell a visit belongs to; undefined for waits, which are nobody's work. */
export function letakKunjungan(k: Pick<Kunjungan, 'jenis' | 'langkah' | 'penanggung'>): Letak | undefined {
  if (k.jenis === 'tunggu' || k.jenis === 'tutup' || k.penanggung === null) return undefined;
  return { langkah: k.langkah ?? 0, pelaksana: k.penanggung.pelaksana };
}

/** The step after which a berkas waits for the pemohon; undefined where it does not. */
export function langkahTunggu({
  kunjungan,
  berkas: { posisi },
}: Pick<Kini, 'kunjungan' | 'berkas'>): number | undefined {
  return kunjungan.jenis === 'tunggu' && posisi.di === 'jalan' ? posisi.dari : undefined;
}

/** The name of a cell in maps: `<step>/<lane>`. */
export function kunciSel({ langkah, pelaksana }: Letak): string {
  return `${langkah}/${pelaksana}`;
}

/** How many berkas lie in each cell now, late and nearly late ones among them. Cells without any are left out. */
export function hitungSel(kini: readonly Kini[]): ReadonlyMap<string, HitunganSel> {
  const sel = new Map<string, HitunganSel>();
  for (const { kunjungan, keadaan } of kini) {
    const letak = letakKunjungan(kunjungan);
    if (!letak) continue;
    const kunci = kunciSel(letak);
    const { jumlah, hampir, lewat } = sel.get(kunci) ?? SEL_KOSONG;
    sel.set(kunci, {
      jumlah: jumlah + 1,
      hampir: hampir + Number(keadaan === 'hampir'),
      lewat: lewat + Number(keadaan === 'lewat'),
    });
  }
  return sel;
}
