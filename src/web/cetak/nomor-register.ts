import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { belumBernomor } from '../../core/berkas/register.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';
import { perintahNomor, seriRegister } from '../register/seri.ts';
import { sebagai } from '../tampilan/sebagai.ts';

/**
 * Binds the register numbers that a form printed in this kantor carries, and answers the berkas with them. Pressed
 * again, or by two people at once, the number stays; where nothing may be numbered the berkas is answered as it is.
 */
export async function siapkanNomor(
  layar: Layar,
  { sop, berkas, penugasan, tersedia }: Pick<BahanKerja, 'sop' | 'berkas' | 'penugasan' | 'tersedia'>,
): Promise<Berkas> {
  const { kantor } = penugasan;
  const boleh = tersedia.some((t) => t.perintah === 'nomori');
  if (!boleh || belumBernomor(sop, berkas, { kantor }).length === 0) return berkas;
  const { dunia } = layar;
  const hasil = await dunia.berkas.tekan({
    berkas: berkas.id,
    versi: null,
    kunci: `nomor-${randomUUID()}`,
    konteks: sebagai(penugasan, layar.kini),
    sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
    register: await seriRegister(layar, kantor),
    perintah: (alat) => perintahNomor(alat.berkas ? belumBernomor(sop, alat.berkas, { kantor }) : []),
  });
  // Refused: somebody closed the berkas meanwhile. It is printed as it was seen, without a number.
  return hasil.hasil === 'ditolak' ? berkas : hasil.berkas;
}
