const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** Western Indonesia Time: UTC+7 all year (Keppres 41/1987). */
const WIB = 7 * 3_600_000;

function dinding(ms: number): Date {
  return new Date(ms + WIB);
}

/** Epoch ms to "24 November 2026" in WIB. */
export function tanggalPanjang(ms: number): string {
  const d = dinding(ms);
  return `${d.getUTCDate()} ${BULAN[d.getUTCMonth()] ?? ''} ${d.getUTCFullYear()}`;
}

/** Epoch ms to "24 Nov 2026" in WIB, for lists. */
export function tanggalPendek(ms: number): string {
  const d = dinding(ms);
  return `${d.getUTCDate()} ${(BULAN[d.getUTCMonth()] ?? '').slice(0, 3)} ${d.getUTCFullYear()}`;
}

/** Epoch ms to "Selasa, 24 November 2026" in WIB. */
export function hariTanggal(ms: number): string {
  return `${HARI[dinding(ms).getUTCDay()] ?? ''}, ${tanggalPanjang(ms)}`;
}

/** Epoch ms to "09.42" in WIB. */
export function jam(ms: number): string {
  const d = dinding(ms);
  return `${String(d.getUTCHours()).padStart(2, '0')}.${String(d.getUTCMinutes()).padStart(2, '0')}`;
}

/** Minutes to "6 mnt", "1 jam 5 mnt". */
export function lamaPendek(menit: number): string {
  const jamPenuh = Math.floor(menit / 60);
  const sisa = Math.round(menit % 60);
  if (jamPenuh === 0) return `${sisa} mnt`;
  return sisa === 0 ? `${jamPenuh} jam` : `${jamPenuh} jam ${sisa} mnt`;
}

/** 16 digits to "197106 420200 9903"; anything else comes back as it was. */
export function nikTerbaca(nik: string): string {
  return /^\d{16}$/.test(nik) ? `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}` : nik;
}

/** 16 digits to "1971•• •••••• ••03": region and the last two only, which alone identify nobody. */
export function nikTersamar(nik: string): string {
  return /^\d{16}$/.test(nik) ? `${nik.slice(0, 4)}•• •••••• ••${nik.slice(14)}` : '•••••• •••••• ••••';
}

/** "081234564471" to "0812-••••-4471". */
export function teleponTersamar(nomor: string): string {
  return nomor.length >= 9 ? `${nomor.slice(0, 4)}-••••-${nomor.slice(-4)}` : '••••';
}

/** 1250 to "1.250". */
export function angkaRibuan(n: number): string {
  return String(n).replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** Initials of a name without titles, at most two, for the round mark. */
export function parafNama(nama: string): string {
  const kata = nama
    .split(',')[0]
    ?.split(/\s+/)
    .filter((k) => k !== '' && !k.endsWith('.'));
  return (kata ?? [])
    .slice(0, 2)
    .map((k) => k.charAt(0).toUpperCase())
    .join('');
}
