import { ribuan } from '../core/tulisan/ukuran.ts';
import type { Kabari, Kemajuan } from '../cadangan/kemajuan.ts';

const TAHAP: Readonly<Record<Kemajuan['tahap'], string>> = {
  baris: 'Baris data',
  dokumen: 'Dokumen',
  'periksa-arsip': 'Memeriksa cadangan',
  berkas: 'Memeriksa berkas',
  nomor: 'Memeriksa nomor',
};

/** Prints every quarter of a long piece of work on the error stream, so that what is printed as result stays clean. */
export function cetakKemajuan(tulis: (baris: string) => void = (b) => console.error(b)): Kabari {
  let terakhir = '';
  return ({ tahap, selesai, semua }) => {
    const persen = semua === 0 ? 100 : Math.floor((selesai * 4) / semua) * 25;
    const kini = `${tahap} ${persen}`;
    if (kini === terakhir || persen === 0) return;
    terakhir = kini;
    const angka = tahap === 'periksa-arsip' ? '' : ` (${ribuan(selesai)} dari ${ribuan(semua)})`;
    tulis(`${TAHAP[tahap]}: ${persen} %${angka}`);
  };
}
