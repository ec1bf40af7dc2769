import type { Kabari, Kemajuan } from '../cadangan/kemajuan.ts';

const TAHAP: Readonly<Record<Kemajuan['tahap'], string>> = {
  baris: 'Baris data',
  dokumen: 'Dokumen',
  'periksa-arsip': 'Memeriksa cadangan',
  berkas: 'Memeriksa berkas',
  nomor: 'Memeriksa nomor',
};

/** Prints every tenth of a long piece of work on the error stream, so that what is printed as result stays clean. */
export function cetakKemajuan(tulis: (baris: string) => void = (b) => console.error(b)): Kabari {
  let terakhir = '';
  return ({ tahap, selesai, semua }) => {
    const persen = semua === 0 ? 100 : Math.floor((selesai * 10) / semua) * 10;
    const kini = `${tahap} ${persen}`;
    if (kini === terakhir || (persen === 0 && terakhir.startsWith(`${tahap} `))) return;
    terakhir = kini;
    const angka = tahap === 'periksa-arsip' ? '' : ` (${ribuan(selesai)} dari ${ribuan(semua)})`;
    tulis(`${TAHAP[tahap]}: ${persen} %${angka}`);
  };
}

/** `12.340` */
export function ribuan(angka: number): string {
  return String(angka).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
}

/** `3,4 MB`: sizes as people say them. */
export function ukuran(byte: number): string {
  const satuan = ['B', 'KB', 'MB', 'GB', 'TB'] as const;
  let ke = 0;
  let nilai = byte;
  while (nilai >= 1024 && ke < satuan.length - 1) {
    nilai /= 1024;
    ke += 1;
  }
  const angka = ke === 0 || nilai >= 100 ? String(Math.round(nilai)) : nilai.toFixed(1).replace('.', ',');
  return `${angka} ${satuan[ke] ?? ''}`;
}
