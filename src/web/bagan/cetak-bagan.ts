import type { Sop } from '../../core/sop/schema.ts';
import { awalHari, type Hari } from '../../core/waktu/hari.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import type { Kertas, KertasJadi } from '../../dokumen/kertas/kertas.ts';
import { paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import type { PaketCetak } from '../../naskah/paket-cetak.ts';
import { alurSop } from '../../core/sop/bagan/alur.ts';
import { gambar } from '../../core/sop/bagan/gambar.ts';
import { isiLembar } from './isi-lembar.ts';
import { halamanKertas, potongKertas, teksBaris, UKUR } from './halaman-kertas.ts';
import { KERTAS_SOP, type KertasSop, lebarTabel, PENGECILAN } from './ukuran-kertas.ts';

export interface CaraCetakBagan {
  readonly kertas: KertasSop;
  /** Templates and the office's emblem. */
  readonly cetak: PaketCetak;
  /** The day on which it is read: it decides whether a review is due, and is the date of the file. */
  readonly kini: Hari;
  readonly zona: Zona;
}

/**
 * The official page as PDF/A-2b. Printed twice: first the heights are measured by the very templates that print, then
 * pages are cut by them. Same SOP, same paper, same day: same bytes. Rejects with KertasError.
 */
export async function cetakBagan(
  mesin: Pick<Kertas, 'cetak'>,
  sop: Sop,
  { kertas, cetak, kini, zona }: CaraCetakBagan,
): Promise<KertasJadi> {
  const ukuran = KERTAS_SOP[kertas];
  const alur = alurSop(sop);
  const [utuh] = gambar([alur]);
  if (!utuh) throw new RangeError('A flow gives a drawing');
  const paket = paketTemplat(cetak.berkas);
  const cara = { judul: sop.identitas.nama, saat: awalHari(kini, zona) };
  const teks = alur.simpul.map((s) => teksBaris(sop, s));
  const coba = async (kecil: number) => {
    const lebar = lebarTabel(ukuran, utuh.kolom, kecil);
    const isi = isiLembar(sop, { kertas: ukuran, lebar, lambang: cetak.kop.logo, kini });
    const jadi = await mesin.cetak([{ paket, templat: 'sop-ukur', data: { ...isi, baris: teks } }], cara);
    const terukur = UKUR.parse(jadi.ukuran[0]);
    return { isi, terukur, ...potongKertas(alur, utuh, isi, terukur) };
  };

  const [besar, hemat] = [await coba(PENGECILAN.hemat[0]), await coba(PENGECILAN.hemat[1])];
  let hasil = hemat.muat && (!besar.muat || hemat.lembar < besar.lembar) ? hemat : besar;
  for (const kecil of PENGECILAN.darurat) if (!hasil.muat) hasil = await coba(kecil);
  const data = { ...hasil.isi, nama: hasil.terukur.nama, ...halamanKertas({ alur, teks, ...hasil }) };
  return mesin.cetak([{ paket, templat: 'sop', data }], cara);
}
