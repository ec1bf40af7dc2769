import { BATAS_KIRIMAN, kirimanDari, type Kiriman, type Unggahan } from '../kiriman.ts';
import type { PengunggahFile } from './pemilik.ts';

/** Begins the name of a hidden field that names a file sent before its form: `_unggahan.<name of the file field>`. */
export const AWALAN_UNGGAHAN = '_unggahan.';
/** Files of one form at most. */
const TERBANYAK = 60;

/**
 * A post with the files that came before it, as if they had come with it. What is not there any more stands in its place
 * without a byte, and is refused in the same words as an empty file.
 */
export async function lengkapi(kiriman: Kiriman, oleh: PengunggahFile): Promise<Kiriman> {
  const bidang = Object.keys(kiriman.isi).filter((nama) => nama.startsWith(AWALAN_UNGGAHAN));
  if (bidang.length === 0) return kiriman;
  const tambahan = new Map<string, Unggahan[]>();
  let muat = BATAS_KIRIMAN;
  let banyak = 0;
  for (const nama of bidang)
    for (const id of new Set(kiriman.semua(nama).filter((i) => i !== ''))) {
      banyak += 1;
      if (banyak > TERBANYAK) break;
      const isi = await oleh.toko.ambil(oleh, id);
      const ukuran = isi?.bytes.length ?? 0;
      const bytes = isi && ukuran <= muat ? isi.bytes : new Uint8Array();
      muat -= bytes.length;
      const untuk = nama.slice(AWALAN_UNGGAHAN.length);
      tambahan.set(untuk, [...(tambahan.get(untuk) ?? []), { nama: isi?.nama ?? '', bytes, ukuran }]);
    }
  if (tambahan.size === 0) return kiriman;
  const lain = kirimanDari(kiriman.isi, tambahan);
  return {
    ...kiriman,
    unggahan: (nama) => [...lain.unggahan(nama), ...kiriman.unggahan(nama)],
    adaBerkas: true,
  };
}
