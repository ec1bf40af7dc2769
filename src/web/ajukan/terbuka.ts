import { jangkauan } from '../../core/jaringan/jangkauan.ts';
import type { Dunia } from '../dunia.ts';

/**
 * Whether this office takes requests from phones: as it says; where it said nothing, in training, and where everybody can
 * open these pages at all.
 */
export async function ajukanTerbuka({ berkas, tenant, alamatPublik }: Dunia): Promise<boolean> {
  const { buka } = await berkas.permohonan.aturan.baca();
  return buka ?? (tenant.latihan || jangkauan(alamatPublik) === 'umum');
}
