import type { Berkas } from '../../core/berkas/berkas.ts';
import { decide } from '../../core/berkas/decide.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import type { Penolakan } from '../../core/berkas/penolakan.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import type { Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { NomorDiambil } from './pencacah.ts';
import type { PerintahPress } from './press.ts';

/** The events of all commands of a press, each decided on the state the former left; the first refusal refuses all. */
export type Putusan =
  | { readonly ok: true; readonly peristiwa: readonly Peristiwa[]; readonly berkas: Berkas | null }
  | { readonly ok: false; readonly penolakan: Penolakan };

/** Asks the core. `id` and `nomor` (taken for this press) are what only the store can give. */
export function putuskan(options: {
  readonly sop: Sop;
  readonly awal: Berkas | null;
  readonly perintah: readonly PerintahPress[];
  readonly konteks: Konteks;
  readonly id: string;
  readonly nomor: readonly NomorDiambil[];
}): Putusan {
  const { sop, awal, perintah, konteks, id, nomor } = options;
  const peristiwa: Peristiwa[] = [];
  let berkas = awal;
  for (const p of perintah) {
    const keputusan = decide(sop, berkas, lengkapi(p, id, nomor, awal), konteks);
    if (!keputusan.ok) return { ok: false, penolakan: keputusan.penolakan };
    peristiwa.push(...keputusan.peristiwa);
    berkas = keputusan.berkas;
  }
  return { ok: true, peristiwa, berkas };
}

function lengkapi(
  p: PerintahPress,
  id: string,
  nomor: readonly NomorDiambil[],
  awal: Berkas | null,
): Perintah {
  if (p.jenis === 'catat') return { ...p, berkas: id };
  if (p.jenis === 'terima') {
    const baru = nomor.find((n) => n.tanda === null)?.nomor;
    return { jenis: 'terima', nomor: baru ?? awal?.nomor ?? '' };
  }
  if (p.jenis !== 'nomori') return p;
  const diambil = nomor.find((n) => n.tanda === p.tanda);
  if (!diambil) throw new RangeError(`No number was taken for ${p.tanda}`);
  return { jenis: 'nomori', tanda: p.tanda, kantor: diambil.kantor, nomor: diambil.nomor };
}
