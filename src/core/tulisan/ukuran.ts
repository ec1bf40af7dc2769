const SATUAN = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** `3,4 MB`: a size as people say it. */
export function ukuran(byte: number): string {
  let ke = 0;
  let nilai = byte;
  while (nilai >= 1024 && ke < SATUAN.length - 1) {
    nilai /= 1024;
    ke += 1;
  }
  const angka = ke === 0 || nilai >= 100 ? String(Math.round(nilai)) : nilai.toFixed(1).replace('.', ',');
  return `${angka} ${SATUAN[ke] ?? ''}`;
}

/** `12.340` */
export function ribuan(angka: number): string {
  return String(angka).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
}
