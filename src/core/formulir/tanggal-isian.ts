import { hariDariIso } from '../waktu/hari.ts';

/** A date as its three inputs hold it, each exactly as typed. */
export interface TigaBagian {
  readonly hari: string;
  readonly bulan: string;
  readonly tahun: string;
}

/** Joins the three inputs into one text, `2/2/2000`; all empty is empty. Nothing typed is lost. */
export const gabungTanggal = ({ hari, bulan, tahun }: TigaBagian): string =>
  `${hari}${bulan}${tahun}` === '' ? '' : `${hari}/${bulan}/${tahun}`;

/** Splits a date text (`2/2/2000`, `02-02-2000` or `2000-02-02`) for its three inputs; unknown shapes stand in `hari`. */
export const bagianTanggal = (teks: string): TigaBagian => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks.trim());
  if (iso) return { hari: iso[3] ?? '', bulan: iso[2] ?? '', tahun: iso[1] ?? '' };
  const pisah = /^([^/]*)\/(.*)\/([^/]*)$/s.exec(teks) ?? /^([^-]*)-(.*)-([^-]*)$/s.exec(teks);
  return { hari: pisah?.[1] ?? teks, bulan: pisah?.[2] ?? '', tahun: pisah?.[3] ?? '' };
};

/** A typed date as ISO 8601 (`2000-02-02`); undefined when there is no such day between 1900 and 2100. */
export const bacaTanggal = (teks: string): string | undefined => {
  const { hari, bulan, tahun } = bagianTanggal(teks);
  const iso = `${tahun.trim()}-${bulan.trim().padStart(2, '0')}-${hari.trim().padStart(2, '0')}`;
  if (hariDariIso(iso) === undefined) return undefined;
  return iso >= '1900-01-01' && iso <= '2100-12-31' ? iso : undefined;
};
