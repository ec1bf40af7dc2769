import type { Berkas } from '../../core/berkas/berkas.ts';
import { bacaQr } from '../../dokumen/kode-lembar.ts';
import { tegakkan } from '../../dokumen/tegakkan.ts';
import { bacaKodeCetakan } from '../cetak/kode-cetakan.ts';
import type { UnggahanDiterima } from '../berkas/tekan.ts';
import type { Layar } from '../layar.ts';
import { kenaliLembar } from './kenali-lembar.ts';

/** Accepted pictures of one signed sheet, upright and in the order of its pages, and the print they show. */
export type HasilPindaian =
  | { readonly ok: true; readonly cetakan: string | null; readonly unggahan: readonly UnggahanDiterima[] }
  | { readonly ok: false; readonly kalimat: string };

/** Reads the codes on what was scanned and asks whose sheet it is. */
export async function kenaliPindaian(
  layar: Layar,
  berkas: Berkas,
  {
    unggahan,
    kode,
    tulisTangan,
  }: {
    readonly unggahan: readonly UnggahanDiterima[];
    readonly kode: string;
    readonly tulisTangan: boolean;
  },
): Promise<HasilPindaian> {
  const terbaca: {
    readonly u: UnggahanDiterima;
    readonly halaman: number;
    readonly qr: readonly string[];
  }[] = [];
  for (const u of unggahan) {
    const qr = await bacaQr(u.unggahan.bytes, u.unggahan.mime);
    terbaca.push({
      u: { ...u, unggahan: tegakkan(u.unggahan, qr) },
      halaman: halamanTerakhir(qr.map((k) => k.teks)),
      qr: qr.map((k) => k.teks),
    });
  }
  const hasil = await kenaliLembar(layar, berkas, { qr: terbaca.flatMap((t) => t.qr), kode, tulisTangan });
  if (!hasil.ok) return hasil;
  const urut = terbaca.toSorted((a, b) => a.halaman - b.halaman).map((t) => t.u);
  return { ok: true, cetakan: hasil.cetakan, unggahan: urut };
}

/** The highest page of a sheet that these codes name; 0 where they name none: such a page stands first. */
function halamanTerakhir(qr: readonly string[]): number {
  return Math.max(0, ...qr.map(bacaKodeCetakan).map((k) => (k.jenis === 'lembar' ? k.halaman : 0)));
}
