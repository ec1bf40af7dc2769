import { hariDariIso } from '../waktu/hari.ts';

/** A typed NIP without spaces and dots: `19830131 200112 1 001` is 18 digits. */
export function nipBaku(ketikan: string): string {
  return ketikan.replaceAll(/[\s.\p{Cc}]/gu, '');
}

/**
 * What looks wrong with a NIP, as a warning in Indonesian (Perka BKN 22/2007: birth date, appointment month, sex,
 * serial). The month is not judged: PPPK numbers carry other digits there.
 */
export function nipJanggal(nip: string): string | undefined {
  if (!/^\d+$/.test(nip)) return 'NIP hanya berisi angka.';
  if (nip.length !== 18) return `NIP berisi 18 angka. Yang terisi ${nip.length}.`;
  const lahir = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  if (hariDariIso(lahir) === undefined) return 'Delapan angka pertama NIP bukan tanggal lahir.';
  if (!/[12]/.test(nip.charAt(14))) return 'Angka ke-15 NIP seharusnya 1 (laki-laki) atau 2 (perempuan).';
  return undefined;
}
