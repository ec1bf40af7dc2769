import { keluar } from '../../core/sop/bagan/alur.ts';
import type { Kegiatan } from '../../core/sop/schema.ts';

const SIMBOL = { mulai: 'Mulai', proses: 'Kegiatan', keputusan: 'Keputusan', selesai: 'Selesai' } as const;

/** What the symbol of a step and its arrows say, for who does not see them: "Keputusan: Ya ke langkah 4, Tidak ke langkah 2". */
export function kataAlir(k: Kegiatan): string {
  const { simbol } = k.bacaan;
  const jalan = keluar(k).map(({ cabang, tujuan }) => {
    const ke = tujuan === 'selesai' ? 'selesai' : `ke langkah ${tujuan}`;
    return simbol === 'keputusan' ? `${cabang === 'ya' ? 'Ya' : 'Tidak'} ${ke}` : ke;
  });
  const pisah = simbol === 'keputusan' ? ': ' : ', ';
  return [SIMBOL[simbol], jalan.join(', ')].filter(Boolean).join(pisah);
}
