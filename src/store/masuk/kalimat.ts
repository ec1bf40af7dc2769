import { MENIT } from '../../core/waktu/saat.ts';
import { pukul } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';

/** Said for a wrong password and for an account that does not exist: nobody learns which. */
export function kalimatSalah(sisa: number): string {
  const awal = 'Akun dan sandi belum cocok. Periksa ejaan dan tombol Caps Lock.';
  if (sisa > 2 || sisa < 1) return awal;
  return `${awal} Sisa ${sisa} percobaan sebelum Anda perlu menunggu sebentar.`;
}

/** Said while an account or an address has to wait: until when, and what can be done meanwhile. */
export function kalimatTunggu(sebab: 'akun' | 'alamat', sampai: number, saat: number, zona: Zona): string {
  const menit = Math.max(1, Math.ceil((sampai - saat) / MENIT));
  const siapa = sebab === 'akun' ? 'dengan akun ini' : 'dari jaringan ini';
  return (
    `Terlalu banyak percobaan ${siapa}. Coba lagi pukul ${pukul(sampai, zona)}, ${menit} menit lagi. ` +
    'Lupa sandi? Admin kantor dapat memberi sandi baru sekarang juga.'
  );
}

export const SANDI_LAMA_SALAH = 'Sandi yang sekarang belum cocok. Periksa ejaan dan tombol Caps Lock.';
export const SANDI_SAMA = 'Sandi baru masih sama dengan yang lama. Pilih yang lain.';
export const SANDI_LEWAT =
  'Masa sandi sekali pakai ini sudah lewat. Admin kantor dapat memberi yang baru sekarang juga.';
