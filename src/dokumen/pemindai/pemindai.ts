import { gerbang } from '../gerbang.ts';
import type { AlamatClamd } from './alamat-clamd.ts';
import { ClamdError, pindaiClamd, type SebabClamd, versiClamd } from './clamd.ts';

/** Whether bytes may be kept, as far as the scanner goes. */
export type PutusanPindai = 'boleh' | 'berbahaya' | 'tak-terperiksa';

/** Judges bytes before anything opens or keeps them. Never rejects. */
export type Pemindai = (bytes: Uint8Array) => Promise<PutusanPindai>;

/** What is told of a scan: the name of a signature, or why there was no verdict; nothing about any file or person. */
export type KabarPindai =
  | { readonly apa: 'temuan'; readonly tanda: string }
  | { readonly apa: 'gagal'; readonly sebab: SebabClamd }
  | { readonly apa: 'pulih' };

export interface CaraPindai {
  readonly alamat: AlamatClamd;
  /** What becomes of a file that could not be scanned. */
  readonly bilaMati: 'tolak' | 'terima';
  /** Milliseconds for one file. */
  readonly tenggat?: number;
  readonly kabari: (kabar: KabarPindai) => void;
}

/** One file of 15 MB takes clamd a second or two; a whole archive would not. */
const TENGGAT = 30_000;

/** A scanner that asks clamd, two files at a time. It tells of the first failure of a row, and of the end of it. */
export function bukaPemindai({ alamat, bilaMati, tenggat = TENGGAT, kabari }: CaraPindai): Pemindai {
  const giliran = gerbang(2);
  let gagal = false;
  return async (bytes) => {
    try {
      const { temuan } = await giliran(() => pindaiClamd(alamat, bytes, tenggat));
      if (gagal) kabari({ apa: 'pulih' });
      gagal = false;
      if (temuan === null) return 'boleh';
      kabari({ apa: 'temuan', tanda: temuan });
      return 'berbahaya';
    } catch (sebab) {
      if (!(sebab instanceof ClamdError)) throw sebab;
      if (!gagal) kabari({ apa: 'gagal', sebab: sebab.sebab });
      gagal = true;
      return bilaMati === 'terima' ? 'boleh' : 'tak-terperiksa';
    }
  };
}

/** How the scanner is: its version, and the day of its signatures (epoch ms) where it tells one; null: no answer. */
export async function kesehatanPemindai(
  alamat: AlamatClamd,
  tenggat = 3000,
): Promise<{ readonly versi: string; readonly tanda: number | null } | null> {
  const kata = await versiClamd(alamat, tenggat).catch(() => null);
  if (kata === null) return null;
  const [versi = '', , saat = ''] = kata.split('/');
  const tanda = Date.parse(`${saat} UTC`);
  return { versi, tanda: Number.isNaN(tanda) ? null : tanda };
}
