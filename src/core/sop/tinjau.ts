import type { Hari } from '../waktu/hari.ts';
import { hariDariTertulis } from '../waktu/tanggal-tertulis.ts';
import type { Sop } from './schema.ts';

/** An SOP is evaluated at least once a year (PermenPAN-RB 35/2012 as Perka BPS 19/2013 carries it out). */
const HARI_TINJAU = 366;

/**
 * The date, as the SOP itself writes it, since which it was not reviewed: its latest one, when that is more than a year
 * before `kini`. Undefined: reviewed in time, or no date that can be read.
 */
export function belumDitinjauSejak({ identitas: i }: Pick<Sop, 'identitas'>, kini: Hari): string | undefined {
  const [akhir] = [i.tanggal_revisi, i.tanggal_efektif, i.tanggal_pembuatan]
    .flatMap((tertulis) => {
      const hari = hariDariTertulis(tertulis);
      return hari === undefined ? [] : [{ tertulis, hari }];
    })
    .sort((a, b) => b.hari - a.hari);
  return akhir && kini - akhir.hari > HARI_TINJAU ? akhir.tertulis : undefined;
}
