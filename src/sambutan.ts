import type { Config } from './config.ts';

export interface AkunLatihan {
  readonly akun: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly kantor: string;
  readonly sandi: string;
}

/** What the console says once the program answers: the address, and on the first run the training accounts. */
export function sambutan(
  url: string,
  akun: readonly AkunLatihan[] | null,
  config: Pick<Config, 'latihan' | 'data'>,
): readonly string[] {
  const alamat = `Lajur berjalan di ${url}`;
  if (akun === null || akun.length === 0) {
    return config.latihan
      ? [
          alamat,
          'Akun latihan dan sandinya dicetak pada saat pertama dijalankan. Lupa: hentikan Lajur, lalu node scripts/lajur.mjs sandi atur <akun>',
        ]
      : [alamat];
  }
  const lebar = Math.max(...akun.map((a) => a.akun.length));
  const baris = akun.map((a) => `  ${a.akun.padEnd(lebar)}  ${a.sandi}  ${a.jabatan}, ${a.kantor}`);
  return ['', 'Akun kantor latihan (catat sandinya; hanya ditampilkan sekali ini):', ...baris, '', alamat];
}
