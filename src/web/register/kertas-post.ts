import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Layar } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { bacaKertas, type KetikanKertas } from './dari-kertas.ts';

/** A sheet as posted. The form's own first press has the number already: that is no other berkas. */
export async function kertasPost(
  layar: Layar,
  { ketikan, loket, kunci }: { ketikan: KetikanKertas; loket: Penugasan; kunci: string },
) {
  const dibaca = await bacaKertas(layar, ketikan, loket.kantor);
  if (dibaca.kesalahan.length === 0) return dibaca;
  const konteks = sebagai(loket, layar.kini);
  const dulu = await layar.dunia.berkas.terdahulu({ berkas: null, versi: null, kunci, konteks });
  return dulu?.hasil === 'berhasil' ? { ...dibaca, kesalahan: [] } : dibaca;
}
