import { MENIT_HARI_KERJA } from '../../core/waktu/durasi.ts';

/** One decimal with a comma, none where it says nothing: `1,4`, `12`. */
export function desimal(nilai: number): string {
  const bulat = Math.abs(nilai) >= 100 ? Math.round(nilai) : Math.round(nilai * 10) / 10;
  return String(bulat).replace('.', ',');
}

/** Office minutes for narrow columns: `12 mnt`, `3,2 jam`, `2,1 hari` (of 7.5 office hours); a dash for unmeasured. */
export function menitPendek(menit: number | null): string {
  if (menit === null) return '–';
  if (menit <= 0) return '0';
  if (menit < 1) return '<1 mnt';
  if (menit < 100) return `${Math.round(menit)} mnt`;
  return menit < MENIT_HARI_KERJA
    ? `${desimal(menit / 60)} jam`
    : `${desimal(menit / MENIT_HARI_KERJA)} hari`;
}

/** The same where a whole table counts minutes: their unit is left out. */
export function menitTabel(menit: number | null): string {
  return menitPendek(menit).replace(' mnt', '');
}

/** Actual over standard: `x1,4`. */
export function kali(nisbah: number): string {
  return `x${desimal(nisbah)}`;
}

/** A share in whole percent: `21 %`; a dash of nothing. */
export function persen(bagian: number, semua: number): string {
  return semua === 0 ? '–' : `${Math.round((bagian / semua) * 100)} %`;
}
