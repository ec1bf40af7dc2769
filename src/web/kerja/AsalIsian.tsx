import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import type { BahanKerja } from './bahan.ts';

/** Says above a form nobody has saved yet where its beginning came from, of which day, and to hold it against the KK. */
export function AsalIsian({ bahan }: { readonly bahan: BahanKerja }) {
  const { diketahui, isian, kalender } = bahan;
  if (!diketahui || isian !== null) return null;
  const { asal } = diketahui;
  return (
    <Pemberitahuan
      nada="kunyit"
      isi={
        asal
          ? KELUARGA.diForm(asal.nomor ?? KELUARGA.asalLuar, tanggalPanjang(asal.pada, kalender.zona))
          : KELUARGA.diFormDaring
      }
    />
  );
}
