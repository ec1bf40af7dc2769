import type { ConfigKabar } from './config-kabar.ts';
import type { Dunia } from './web/dunia.ts';
import type { KeadaanSaluran } from './web/sistem/sistem.ts';
import { SALURAN_KABAR } from './store/kabar/baris-kabar.ts';

/** How each channel does, over all real offices together; of a training office nothing is ever sent. */
export async function keadaanKabar(
  dunia: readonly Dunia[],
  { surel, gerbang }: Pick<ConfigKabar, 'surel' | 'gerbang'>,
): Promise<readonly KeadaanSaluran[]> {
  const semua = (
    await Promise.all(dunia.filter((d) => !d.tenant.latihan).map((d) => d.berkas.kabar.kesehatan()))
  ).flat();
  const dipasang = { tangan: true, email: surel !== null, gerbang: gerbang !== null };
  return SALURAN_KABAR.map((saluran) => {
    const milik = semua.filter((k) => k.saluran === saluran);
    const jumlah = (apa: 'menunggu' | 'gagal' | 'takPasti'): number => milik.reduce((n, k) => n + k[apa], 0);
    const saat = milik.flatMap((k) => k.terakhir ?? []);
    const sejak = milik.flatMap((k) => k.gagalSejak ?? []);
    return {
      saluran,
      dipasang: dipasang[saluran],
      terakhir: saat.length === 0 ? null : Math.max(...saat),
      menunggu: jumlah('menunggu'),
      gagal: jumlah('gagal'),
      takPasti: jumlah('takPasti'),
      gagalSejak: sejak.length === 0 ? null : Math.min(...sejak),
      sebab: milik.flatMap((k) => k.sebab ?? [])[0] ?? null,
    };
  });
}
