import type { BahanKerja, HpKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';
import { kartuHpBerkas } from './KartuHpBerkas.tsx';
import { sesiMilik } from './mulai-hp.ts';

/** The phone that a page of a berkas shows (address parameter `hp`); undefined for anybody else's. */
export async function hpBerkas(
  layar: Layar,
  bahan: BahanKerja,
  id: string | undefined,
): Promise<HpKerja | undefined> {
  const sesi = await sesiMilik(layar, bahan.berkas, id ?? '');
  return sesi && { guna: sesi.guna, kartu: kartuHpBerkas({ ...bahan, sesi, layar }) };
}
