import {
  enamTengah,
  hariTerbanyak,
  periksaNomor16,
  periksaUrut,
  rapikanNomor,
  type SalahNomor,
} from './nomor16.ts';

/** What a No. KK says: region of issue and day of recording (no 40 added), `tahun` in two digits. */
export interface NomorKk {
  readonly nomor: string;
  readonly wilayah: string;
  readonly tanggal: number;
  readonly bulan: number;
  readonly tahun: number;
}

export type HasilNomorKk =
  { readonly ok: true; readonly kk: NomorKk } | { readonly ok: false; readonly salah: SalahNomor };

const gagal = (kode: SalahNomor['kode'], pesan: string): HasilNomorKk => ({
  ok: false,
  salah: { kode, pesan },
});

/** Reads PPKKCC + DDMMYY of recording + serial; spaces and dots are accepted. Refuses only what cannot exist. */
export const bacaNomorKk = (teks: string): HasilNomorKk => {
  const nomor = rapikanNomor(teks);
  const awal = periksaNomor16('No. KK', nomor);
  if (awal) return { ok: false, salah: awal };
  const { hari: tanggal, bulan, tahun } = enamTengah(nomor);
  if (tanggal > 40 && tanggal <= 71)
    return gagal('tanggal', 'Nomor ini tampak seperti NIK. Isi No. KK dari bagian atas KK.');
  if (tanggal < 1 || tanggal > 31) {
    return gagal('tanggal', 'Angka ke-7 dan 8 pada No. KK adalah tanggal: 01-31. Periksa lagi.');
  }
  if (bulan < 1 || bulan > 12)
    return gagal('bulan', 'Angka ke-9 dan 10 pada No. KK adalah bulan: 01-12. Periksa lagi.');
  if (tanggal > hariTerbanyak(bulan, tahun)) {
    return gagal('tanggal_tidak_mungkin', 'Tanggal pada No. KK tidak mungkin. Periksa angka ke-7 sampai 12.');
  }
  const urut = periksaUrut('No. KK', nomor);
  if (urut) return { ok: false, salah: urut };
  return { ok: true, kk: { nomor, wilayah: nomor.slice(0, 6), tanggal, bulan, tahun } };
};

/** A No. KK of another region is usual after a move: a sentence that asks to look again, never a refusal. */
export const peringatanNomorKk = (kk: NomorKk, awalan: readonly string[]): readonly string[] =>
  awalan.length === 0 || awalan.includes(kk.wilayah)
    ? []
    : [`No. KK berawal ${kk.wilayah}, bukan ${awalan.join(' atau ')}. Boleh, bila KK dibuat di tempat lain.`];
