import type { Berkas } from '../../core/berkas/berkas.ts';
import { periksaBundel } from '../../store/berkas/periksa-bundel.ts';
import type { BahanArsip } from '../kerja/bahan-arsip.ts';
import { type Layar, lingkup } from '../layar.ts';

/** Boxes of the kantor, where it filed last, and the finding of opening every file of the berkas now. */
export async function bahanArsip(layar: Layar, berkas: Berkas, kantor: string): Promise<BahanArsip> {
  const { arsip, bundel } = layar.dunia.berkas;
  const [boks, terakhir, aturan, isi] = await Promise.all([
    arsip.boks([kantor]),
    arsip.terakhir(kantor),
    arsip.aturan(),
    bundel(berkas.id, lingkup(layar)),
  ]);
  return {
    boks: boks.filter((b) => b.keadaan === 'aktif'),
    terakhir,
    muat: aturan.muatBoks,
    digital: await periksaBundel(isi?.isi ?? []),
  };
}
