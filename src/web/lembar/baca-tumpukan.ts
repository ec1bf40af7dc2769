import { bacaQr } from '../../dokumen/kode-lembar.ts';
import { turunanPdf } from '../../dokumen/pdf-gambar.ts';
import { tegakkan } from '../../dokumen/tegakkan.ts';
import { type BatasUnggahan, periksaUnggahan } from '../../dokumen/unggahan.ts';
import type { Unggahan } from '../../store/berkas/alat.ts';
import { PINDAI } from '../kata/lembar.ts';
import type { Unggahan as UnggahanMentah } from '../kiriman.ts';
import type { Maju } from './papan-pindai.ts';
import type { HalamanPindaian } from './simpan-tumpukan.ts';

/** Pages of one stack at most. */
export const HALAMAN_TERBANYAK = 40;

/** A stack as it was scanned: its pages one by one, the files that are none, and how many pages there were. */
export interface TumpukanTerbaca {
  readonly halaman: readonly HalamanPindaian[];
  readonly kesalahan: readonly { readonly nama: string; readonly kalimat: string }[];
  readonly banyak: number;
}

/** Judges the files and takes a PDF of the scanner apart: each page may belong to another berkas. */
export async function bacaTumpukan(
  unggahan: readonly UnggahanMentah[],
  { batas, maju }: { readonly batas?: BatasUnggahan | undefined; readonly maju?: Maju } = {},
): Promise<TumpukanTerbaca> {
  const diperiksa = await Promise.all(
    unggahan.map(async (u) => ({ nama: u.nama, hasil: await periksaUnggahan(u, batas) })),
  );
  const kesalahan = diperiksa.flatMap(({ nama, hasil }) =>
    hasil.ok ? [] : [{ nama, kalimat: hasil.kalimat }],
  );
  const diterima = diperiksa.flatMap(({ hasil }) => (hasil.ok ? [hasil.unggahan] : []));
  const banyak = diterima.reduce((n, u) => n + (u.halaman ?? 1), 0);
  if (banyak > HALAMAN_TERBANYAK) return { halaman: [], kesalahan, banyak };
  const halaman: HalamanPindaian[] = [];
  maju?.(0, banyak);
  for (const u of diterima)
    halaman.push(...(await perHalaman(u, (ke) => maju?.(halaman.length + ke, banyak))));
  maju?.(banyak, banyak);
  return { halaman, kesalahan, banyak };
}

async function perHalaman(u: Unggahan, maju: (ke: number) => void): Promise<readonly HalamanPindaian[]> {
  const qr = await bacaQr(u.bytes, u.mime);
  if (u.mime !== 'application/pdf' || u.halaman === 1)
    return [{ asal: u.nama, qr: qr.map((k) => k.teks), unggahan: tegakkan(u, qr) }];
  const halaman: HalamanPindaian[] = [];
  for (let ke = 1; ke <= (u.halaman ?? 1); ke += 1) {
    const kode = qr.filter((k) => k.halaman === ke);
    const gambar = await turunanPdf(u.bytes, ke, kode[0]?.putaran ?? 0);
    maju(ke);
    const nama = PINDAI.halaman(u.nama, ke);
    halaman.push({
      asal: nama,
      qr: kode.map((k) => k.teks),
      unggahan: { nama: `${nama}.jpg`, mime: 'image/jpeg', bytes: gambar.baca, halaman: 1, turunan: gambar },
    });
  }
  return halaman;
}
