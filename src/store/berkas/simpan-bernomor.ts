import type { Lingkungan } from './lingkungan.ts';
import { ambilNomor } from './pencacah.ts';
import type { PercobaanLengkap } from './percobaan.ts';
import type { HasilTekan } from './press.ts';
import { simpan } from './simpan.ts';

/** Number, decision and write in one transaction: whatever fails, the number is not used up. */
export async function simpanBernomor(
  l: Lingkungan,
  percobaan: PercobaanLengkap,
): Promise<HasilTekan | 'kalah'> {
  const { penomoran } = percobaan.press;
  if (!penomoran) throw new RangeError('A press that receives a berkas says from which series its number is');
  try {
    return await l.db.transaction(async (tx) => {
      const nomor = await ambilNomor(tx, l.tenant, penomoran);
      const hasil = await simpan(l, tx, percobaan, nomor);
      if (hasil === 'kalah' || hasil.hasil !== 'berhasil') throw new Urungkan(hasil);
      return hasil;
    });
  } catch (error) {
    if (error instanceof Urungkan) return error.hasil;
    throw error;
  }
}

/** Rolls the transaction back and carries the answer out of it. */
class Urungkan extends Error {
  constructor(readonly hasil: HasilTekan | 'kalah') {
    super('rolled back');
  }
}
