/** Letters that are not taken for a digit or for each other on a worn receipt; 19 of them, a prime, so that the sum catches more. */
const HURUF = 'ACDEFHJKLMNPRTUVWXY';
const SEMUA = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BENTUK = /^([A-Z][A-Z0-9]{0,4})-(\d{2})-(\d{4,})-([A-Z])$/;

/** The number of a berkas, e.g. `G1-26-0412-K`: the office's prefix, year, sequence, check letter. */
export function tulisNomor(awalan: string, tahun: number, urut: number): string {
  const pokok = `${awalan}-${String(tahun % 100).padStart(2, '0')}-${String(urut).padStart(4, '0')}`;
  return `${pokok}-${hurufUji(pokok)}`;
}

/** A typed or scanned number in its one form, or undefined when it is none (wrong digit, two digits swapped). */
export function bacaNomor(teks: string): string | undefined {
  const rapi = teks
    .trim()
    .toUpperCase()
    .replaceAll(/[\s–—_.]+/g, '-');
  const cocok = BENTUK.exec(rapi);
  if (!cocok) return undefined;
  const pokok = rapi.slice(0, rapi.lastIndexOf('-'));
  return hurufUji(pokok) === cocok[4] ? rapi : undefined;
}

function hurufUji(pokok: string): string {
  const jumlah = Array.from(pokok.replaceAll('-', ''))
    .reverse()
    .reduce((sum, huruf, at) => sum + SEMUA.indexOf(huruf) * ((at % 18) + 1), 0);
  return HURUF.charAt(jumlah % HURUF.length);
}
