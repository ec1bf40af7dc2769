import { TUNJUKKAN_ASLI as KATA } from '../kata/permohonan.ts';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import type { BahanKerja } from './bahan.ts';

/** Of which papers only pictures came, although the originals are asked for. */
export function asliBelumDilihat({ naskah, dariTautan = [] }: BahanKerja): readonly string[] {
  return naskah.persyaratan
    .filter((s) => s.bentuk === 'asli' && dariTautan.includes(s.kunci))
    .map((s) => s.label);
}

/** Reminds whoever has the pemohon before them to see the originals. */
export function PengingatAsli({ bahan }: { readonly bahan: BahanKerja }) {
  const asli = asliBelumDilihat(bahan);
  if (asli.length === 0) return null;
  return <Pemberitahuan isi={`${KATA.judul}: ${asli.join(', ')}.`} lanjut={KATA.ket} />;
}
