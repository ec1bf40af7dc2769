import type { Sop } from '../core/sop/schema.ts';
import type { BerkasTenant } from '../store/berkas/store.ts';

/** What a round needs of one tenant. */
export interface TenantJobs {
  readonly berkas: BerkasTenant;
  /** The office's clock (epoch ms). */
  readonly jam: () => number;
  readonly naskah: { readonly sop: { readonly nilai: Sop } };
}

/** Closes every wait for the pemohon that lasted longer than its SOP allows. Answers how many were closed. */
export async function kedaluwarsakan(semua: readonly TenantJobs[]): Promise<number> {
  let banyak = 0;
  for (const { berkas, jam, naskah } of semua) {
    const hari = naskah.sop.nilai.luar_bagan.kedaluwarsa.hari;
    for (const id of await berkas.menungguSejak(jam() - hari * 24 * 60 * 60 * 1000)) {
      // The berkas' own SOP decides; an older one may allow more days, and then this is refused.
      const hasil = await berkas.tekan({
        berkas: id,
        versi: null,
        kunci: `kedaluwarsa-${id}-${Math.floor(jam() / (60 * 60 * 1000))}`,
        konteks: { saat: jam(), pelaku: { jenis: 'sistem' } },
        sumber: 'sistem',
        perintah: () => ({ jenis: 'kedaluwarsakan' }),
      });
      if (hasil.hasil === 'berhasil') banyak += 1;
    }
  }
  return banyak;
}
