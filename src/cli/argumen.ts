import { type IsianKantorAwal, saranAkun } from '../core/organisasi/kantor-awal.ts';
import { type ArgumenCadangan, bacaArgumenCadangan } from './argumen-cadangan.ts';
import { CliError } from './galat.ts';

/** A command line understood: one closed union of everything `lajur` can do. */
export type Argumen =
  | { readonly perintah: 'bantuan' }
  | { readonly perintah: 'impor'; readonly file: string; readonly coba: boolean }
  | { readonly perintah: 'mulai'; readonly isian: IsianKantorAwal | null }
  | { readonly perintah: 'sandi'; readonly akun: string; readonly kantor: string | null }
  | ArgumenCadangan;

const LIHAT = 'Lihat: npx lajur bantuan';

/** Reads the words after `lajur`. @throws CliError for an unknown command, option, or a missing word. */
export function bacaArgumen(kata: readonly string[]): Argumen {
  const [satu = 'bantuan', dua = '', ...sisa] = kata;
  if (['bantuan', '--help', '-h'].includes(satu)) return { perintah: 'bantuan' };
  if (satu === 'kantor' && dua === 'impor') return impor(sisa);
  if (satu === 'kantor' && dua === 'mulai') return mulai(sisa);
  if (satu === 'sandi' && dua === 'atur') return sandi(sisa);
  const cadangan = bacaArgumenCadangan(satu, kata.slice(1));
  if (cadangan) return cadangan;
  throw new CliError(`Perintah "${[satu, dua].join(' ').trim()}" tidak dikenal. ${LIHAT}`);
}

function impor(sisa: readonly string[]): Argumen {
  const coba = sisa.includes('--coba');
  const file = satuSaja(
    sisa.filter((s) => s !== '--coba'),
    'Sebutkan satu file, misalnya: npx lajur kantor impor kantor.yaml',
  );
  return { perintah: 'impor', file, coba };
}

const PILIHAN_MULAI = ['kecamatan', 'zona', 'nama', 'nip', 'akun'] as const;

/** Without options it asks on the terminal; with them it asks nothing. */
function mulai(sisa: readonly string[]): Argumen {
  if (sisa.length === 0) return { perintah: 'mulai', isian: null };
  const isi = new Map<string, string>();
  for (let ke = 0; ke < sisa.length; ke += 2) {
    const bidang = PILIHAN_MULAI.find((b) => `--${b}` === sisa[ke]);
    const nilai = sisa[ke + 1];
    if (!bidang) throw new CliError(`Pilihan "${sisa[ke] ?? ''}" tidak dikenal. ${LIHAT}`);
    if (nilai === undefined) throw new CliError(`Sesudah --${bidang} belum ada isinya. ${LIHAT}`);
    isi.set(bidang, nilai);
  }
  const teks = (bidang: (typeof PILIHAN_MULAI)[number], bawaan = ''): string => isi.get(bidang) ?? bawaan;
  const nama = teks('nama');
  return {
    perintah: 'mulai',
    isian: {
      kecamatan: teks('kecamatan'),
      zona: teks('zona', 'WIB'),
      nama,
      nip: teks('nip'),
      akun: teks('akun', saranAkun(nama)),
    },
  };
}

function sandi(sisa: readonly string[]): Argumen {
  const di = sisa.indexOf('--kantor');
  const kantor = di < 0 ? null : (sisa[di + 1] ?? '');
  if (kantor === '') throw new CliError(`Sebutkan kunci kantornya sesudah --kantor. ${LIHAT}`);
  const lain = di < 0 ? sisa : sisa.filter((_, ke) => ke !== di && ke !== di + 1);
  const akun = satuSaja(lain, 'Sebutkan satu akun, misalnya: npx lajur sandi atur rosmala');
  return { perintah: 'sandi', akun, kantor };
}

function satuSaja(kata: readonly string[], kalimat: string): string {
  const asing = kata.find((k) => k.startsWith('-'));
  if (asing !== undefined) throw new CliError(`Pilihan "${asing}" tidak dikenal. ${LIHAT}`);
  const [satu, ...lebih] = kata;
  if (satu === undefined || lebih.length > 0) throw new CliError(`${kalimat}. ${LIHAT}`);
  return satu;
}
