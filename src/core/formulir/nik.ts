import {
  enamTengah,
  hariTerbanyak,
  periksaNomor16,
  periksaUrut,
  rapikanNomor,
  type SalahNomor,
} from './nomor16.ts';

export type JenisKelamin = 'laki-laki' | 'perempuan';

/** What a NIK says. `tahun` keeps its two digits: the century comes from the stated birth date, never from a guess. */
export interface Nik {
  readonly nomor: string;
  readonly wilayah: string;
  readonly tanggal: number;
  readonly bulan: number;
  readonly tahun: number;
  readonly jenisKelamin: JenisKelamin;
}

export type HasilNik =
  { readonly ok: true; readonly nik: Nik } | { readonly ok: false; readonly salah: SalahNomor };

const gagal = (kode: SalahNomor['kode'], pesan: string): HasilNik => ({ ok: false, salah: { kode, pesan } });

/**
 * Reads PPKKCC + DDMMYY (women DD + 40) + serial; spaces and dots are accepted. Only hard errors refuse (domain: PP
 * 37/2007 art. 37); differences that the law allows are `peringatanNik`.
 */
export const bacaNik = (teks: string): HasilNik => {
  const nomor = rapikanNomor(teks);
  const awal = periksaNomor16('NIK', nomor);
  if (awal) return { ok: false, salah: awal };
  const { hari, bulan, tahun } = enamTengah(nomor);
  const tanggal = hari > 40 ? hari - 40 : hari;
  if (tanggal < 1 || tanggal > 31) {
    return gagal(
      'tanggal',
      'Angka ke-7 dan 8 pada NIK adalah tanggal: 01-31, perempuan 41-71. Periksa lagi.',
    );
  }
  if (bulan < 1 || bulan > 12)
    return gagal('bulan', 'Angka ke-9 dan 10 pada NIK adalah bulan: 01-12. Periksa lagi.');
  if (tanggal > hariTerbanyak(bulan, tahun)) {
    return gagal('tanggal_tidak_mungkin', 'Tanggal pada NIK tidak mungkin. Periksa angka ke-7 sampai 12.');
  }
  const urut = periksaUrut('NIK', nomor);
  if (urut) return { ok: false, salah: urut };
  const jenisKelamin = hari > 40 ? 'perempuan' : 'laki-laki';
  return { ok: true, nik: { nomor, wilayah: nomor.slice(0, 6), tanggal, bulan, tahun, jenisKelamin } };
};

/** What is known beside the NIK. Birth date as `2000-02-28`; prefixes are the region codes usual in this kecamatan. */
export interface KonteksNik {
  readonly tanggalLahir?: string | undefined;
  readonly jenisKelamin?: JenisKelamin | undefined;
  readonly awalan?: readonly string[] | undefined;
}

const bedaLahir = (nik: Nik, iso: string): boolean => {
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  return iso.slice(2) !== `${dua(nik.tahun)}-${dua(nik.bulan)}-${dua(nik.tanggal)}`;
};

/**
 * Sentences that ask to look again and never block: a corrected birth date or sex leaves the NIK as it was
 * (Permendagri 108/2019 art. 15 (3)), and a NIK does not follow a move.
 */
export const peringatanNik = (
  nik: Nik,
  { tanggalLahir, jenisKelamin, awalan }: KonteksNik,
): readonly string[] => {
  const pesan: string[] = [];
  if (tanggalLahir !== undefined && bedaLahir(nik, tanggalLahir)) {
    pesan.push('Tanggal lahir belum sama dengan NIK. Periksa salah satunya.');
  }
  if (jenisKelamin !== undefined && jenisKelamin !== nik.jenisKelamin) {
    pesan.push('Jenis kelamin belum sama dengan NIK. Periksa salah satunya.');
  }
  if (awalan !== undefined && awalan.length > 0 && !awalan.includes(nik.wilayah)) {
    pesan.push(
      `NIK berawal ${nik.wilayah}, bukan ${awalan.join(' atau ')}. Boleh, bila NIK dibuat di tempat lain.`,
    );
  }
  return pesan;
};
