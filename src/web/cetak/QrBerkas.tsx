import type { BahanKerja } from '../kerja/bahan.ts';
import { TempatQr } from '../komponen/BlokCetak.tsx';
import { qr } from '../qr.ts';

/** The number of a berkas as a QR code with the number beside it; nothing while it has no number. */
export function QrBerkas({ berkas, ket }: { readonly berkas: BahanKerja['berkas']; readonly ket: string }) {
  if (berkas.nomor === null) return null;
  return <TempatQr {...qr(berkas.nomor)} kode={berkas.nomor} ket={ket} />;
}
