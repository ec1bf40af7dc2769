import { z } from 'zod';
import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { BarisBerkas } from '../../store/berkas/baris.ts';
import { REGISTER } from '../kata/register.ts';
import { type Layar, lingkup } from '../layar.ts';

/** The pemohon as lists may show them; said so when the person was forgotten. */
export function namaPemohon(baris: Pick<BarisBerkas, 'namaPemohon'>): string {
  return baris.namaPemohon ?? REGISTER.tanpaNama;
}

/** The service in words. */
export function namaKeperluan({ dunia }: Layar, kunci: string): string {
  return cariKeperluan(dunia.naskah.persyaratan.nilai, kunci)?.label ?? kunci;
}

export function tanggal({ dunia }: Layar, saat: number): string {
  return tanggalPendek(saat, dunia.kalender.zona);
}

/** Words behind references of one berkas, by id; what was forgotten is missing. */
export async function kataBerkas(
  layar: Layar,
  berkas: string,
  rujukan: readonly Pick<Rujukan, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (rujukan.length === 0) return new Map();
  const isi = await layar.dunia.berkas.isi({ berkas, lingkup: lingkup(layar), rujukan, skema: z.unknown() });
  return new Map([...isi].flatMap(([id, teks]) => (typeof teks === 'string' ? [[id, teks] as const] : [])));
}

/** What is noted of a berkas that came in on paper. */
export function asalKertas({ kanal }: Pick<BarisBerkas, 'kanal'>): readonly string[] {
  return kanal === 'kertas' ? [REGISTER.dariKertas] : [];
}
