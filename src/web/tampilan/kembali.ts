import { kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { kataKurang } from '../kerja/periksa-nilai.ts';
import { namaPelaku } from './direktori.ts';

/**
 * Why the berkas came back to this work: the reason of a return outside the chart, or what the last check found wanting,
 * item by item. Undefined when it did not come back, or once this post has worked on it again.
 */
export function sebabKembali(bahan: BahanKerja, catatan: readonly Catatan[]): string | undefined {
  const { sop, berkas } = bahan;
  const kunjungan = kunjunganKini(berkas);
  if (kunjungan?.jenis !== 'langkah' && berkas.posisi.di !== 'penerimaan') return undefined;
  const lalu = catatan.findLast(
    ({ peristiwa: p }) => p.jenis === 'dikembalikan' || p.jenis === 'diperiksa' || p.jenis === 'form_diisi',
  );
  const p = lalu?.peristiwa;
  if (!lalu || !p) return undefined;
  const siapa = namaPelaku(sop, lalu.pelaku);
  if (p.jenis === 'dikembalikan') return KATA_BERKAS.dikembalikan(siapa, bahan.teks(p.alasan) ?? '');
  if (p.jenis !== 'diperiksa' || p.hasil !== 'kurang') return undefined;
  const kurang = Object.entries(p.nilai).flatMap(([kunci, n]) =>
    n.putusan === 'kurang' ? [`${namaSyarat(bahan.naskah, kunci)}: ${kataKurang(bahan, n)}`] : [],
  );
  return KATA_BERKAS.dikembalikan(siapa, kurang.join('; '));
}
