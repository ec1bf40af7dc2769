/** A fixed offset east of UTC, in minutes. Keppres 41/1987 knows three zones and no daylight saving. */
export interface Zona {
  readonly nama: string;
  readonly offset: number;
}

/** The three zones of Indonesia. Kota Pangkalpinang lies in WIB. */
export const ZONA = {
  WIB: { nama: 'WIB', offset: 7 * 60 },
  WITA: { nama: 'WITA', offset: 8 * 60 },
  WIT: { nama: 'WIT', offset: 9 * 60 },
} as const satisfies Record<string, Zona>;
