import { HARI } from '../core/waktu/saat.ts';
import type { TenantJobs } from './kedaluwarsa.ts';

/** How old a leftover must be: no press takes a day, no browser repeats a form after a month,
 * and whoever has not come back to a half-typed form in two weeks types it anew: it holds personal data. */
const UMUR = { berkas: HARI, kunci: 30 * HARI, hp: HARI, isian: 14 * HARI, penunjuk: 365 * HARI } as const;

/** Sweeps what failed presses and old forms left behind. `kini`: the true clock (epoch ms). Answers figures only. */
export async function sapuSemua(
  semua: readonly Pick<TenantJobs, 'berkas' | 'jam'>[],
  kini: number,
): Promise<Readonly<Record<string, number>>> {
  const jumlah = { yatim: 0, draf: 0, kunci: 0, hp: 0, isian: 0, unggahan: 0, permohonan: 0 };
  for (const { berkas, jam } of semua) {
    const satu = await berkas.sapu({
      berkas: kini - UMUR.berkas,
      kunci: jam() - UMUR.kunci,
      hp: kini - UMUR.hp,
      isian: jam() - UMUR.isian,
      unggahan: kini,
    });
    jumlah.yatim += satu.yatim;
    jumlah.draf += satu.draf;
    jumlah.kunci += satu.kunci;
    jumlah.hp += satu.hp;
    jumlah.isian += satu.isian;
    jumlah.unggahan += satu.unggahan;
    // Requests from phones follow the office's clock, as the days that their page promises do.
    const { hari } = await berkas.permohonan.aturan.baca();
    jumlah.permohonan += await berkas.permohonan.sapu({
      konsep: jam() - hari * HARI,
      selesai: jam() - UMUR.penunjuk,
    });
  }
  return jumlah;
}
