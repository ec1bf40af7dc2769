const AKSI = 'cetak:';

/** The value of a button that keeps what is typed and prints a companion sheet of it. */
export const cetakLembar = (kunci: string): string => `${AKSI}${kunci}`;

/** What the pressed button prints: the form itself (`form`), or a companion sheet; undefined for one that does not print. */
export function yangDicetak(aksi: string): string | undefined {
  if (aksi === 'cetak') return 'form';
  return aksi.startsWith(AKSI) ? aksi.slice(AKSI.length) : undefined;
}
