import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

/** Writes into the book of looks that this person opened a paper of a berkas. */
export async function catatCetak(
  { dunia, pegawai }: Layar,
  { berkas, penugasan }: BahanKerja,
  perihal: string,
): Promise<void> {
  await dunia.berkas.pembacaan.catat({
    berkas: berkas.id,
    orang: pegawai.id,
    penugasan: penugasan.id,
    jenis: 'cetak',
    perihal,
  });
}
