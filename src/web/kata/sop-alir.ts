import { keluar } from '../../core/sop/bagan/alur.ts';
import type { Kegiatan } from '../../core/sop/schema.ts';

/** What the symbol of a step and its arrows say, for who does not see them: "Keputusan: Ya ke langkah …, Tidak ke langkah …". */
export function kataAlir(k: Kegiatan): string {
  const jalan = keluar(k).map(({ cabang, tujuan }) => ({
    cabang: cabang === 'ya' ? 'Ya' : 'Tidak',
    ke: tujuan === 'selesai' ? 'selesai' : `ke langkah ${tujuan}`,
  }));
  const lurus = jalan.map((j) => j.ke).join(', ');
  switch (k.bacaan.simbol) {
    case 'mulai':
      return `Mulai, ${lurus}`;
    case 'keputusan':
      return `Keputusan: ${jalan.map((j) => `${j.cabang} ${j.ke}`).join(', ')}`;
    case 'proses':
      return lurus.slice(0, 1).toUpperCase() + lurus.slice(1);
    case 'selesai':
      return lurus === '' ? 'Selesai' : `Selesai, ${lurus}`;
  }
}
