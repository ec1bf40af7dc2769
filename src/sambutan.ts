import { alamatTerbuka, type TempatDengar } from './core/jaringan/alamat-bawaan.ts';
import { jangkauan } from './core/jaringan/jangkauan.ts';
import type { Config } from './config.ts';
import { KATA_JANGKAUAN } from './web/kata/jangkauan.ts';

export interface AkunLatihan {
  readonly akun: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly kantor: string;
  readonly sandi: string;
}

export interface Sambutan {
  readonly tempat: TempatDengar;
  /** Origin printed in QR codes: as set, or the best that is known. */
  readonly alamatPublik: string;
  /** The training accounts, on the first run only. */
  readonly akun: readonly AkunLatihan[] | null;
  readonly config: Pick<Config, 'latihan' | 'alamatPublik' | 'proksi' | 'tls'>;
}

/** What the console says once the program answers: who can reach it and where; on the first run the training accounts. */
export function sambutan(s: Sambutan): readonly string[] {
  const { sini, lain } = alamatTerbuka(s.tempat);
  return [
    ...akunLatihan(s),
    `Lajur berjalan di ${sini}`,
    ...(lain.length > 0 ? [`Dari komputer dan ponsel lain di kantor: ${lain.join('  ')}`] : []),
    ...tentangQr(s),
  ];
}

function akunLatihan({ akun, config }: Sambutan): readonly string[] {
  if (akun === null || akun.length === 0) {
    return config.latihan
      ? [
          'Akun latihan dan sandinya dicetak pada saat pertama dijalankan. Lupa: hentikan Lajur, lalu node scripts/lajur.mjs sandi atur <akun>',
        ]
      : [];
  }
  const lebar = Math.max(...akun.map((a) => a.akun.length));
  const baris = akun.map((a) => `  ${a.akun.padEnd(lebar)}  ${a.sandi}  ${a.jabatan}, ${a.kantor}`);
  return ['', 'Akun kantor latihan (catat sandinya; hanya ditampilkan sekali ini):', ...baris, ''];
}

/** A training office on one computer needs no words about phones; everybody else does. */
function tentangQr({ alamatPublik, config, tempat }: Sambutan): readonly string[] {
  const { lain } = alamatTerbuka(tempat);
  if (config.alamatPublik === null && lain.length === 0 && config.latihan) return [];
  const luar = jangkauan(alamatPublik);
  const https = alamatPublik.startsWith('https:');
  return [
    `Alamat pada QR: ${alamatPublik}`,
    `  ${KATA_JANGKAUAN[luar]}`,
    ...(https && config.tls === null && config.proksi.length === 0
      ? [
          '  Alamat itu https, tetapi Lajur tidak memegang sertifikat dan LAJUR_PROKSI kosong. Di belakang proksi, isi LAJUR_PROKSI=127.0.0.1.',
        ]
      : []),
    ...(!https && luar === 'umum'
      ? [
          '  Alamat umum tanpa https: sandi dan data lewat tanpa segel. Pasang TLS; lihat docs/kantor-sendiri.md.',
        ]
      : []),
  ];
}
