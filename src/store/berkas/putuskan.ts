import type { Berkas } from '../../core/berkas/berkas.ts';
import { decide } from '../../core/berkas/decide.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import type { Penolakan } from '../../core/berkas/penolakan.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import type { Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { PerintahPress } from './press.ts';

/** The events of all commands of a press, each decided on the state the former left; the first refusal refuses all. */
export type Putusan =
  | { readonly ok: true; readonly peristiwa: readonly Peristiwa[]; readonly berkas: Berkas | null }
  | { readonly ok: false; readonly penolakan: Penolakan };

/** Asks the core. `id` and `nomor` are what only the store can give. */
export function putuskan(options: {
  readonly sop: Sop;
  readonly awal: Berkas | null;
  readonly perintah: readonly PerintahPress[];
  readonly konteks: Konteks;
  readonly id: string;
  readonly nomor: string;
}): Putusan {
  const { sop, awal, perintah, konteks, id, nomor } = options;
  const peristiwa: Peristiwa[] = [];
  let berkas = awal;
  for (const p of perintah) {
    const keputusan = decide(sop, berkas, lengkapi(p, id, nomor), konteks);
    if (!keputusan.ok) return { ok: false, penolakan: keputusan.penolakan };
    peristiwa.push(...keputusan.peristiwa);
    berkas = keputusan.berkas;
  }
  return { ok: true, peristiwa, berkas };
}

function lengkapi(p: PerintahPress, id: string, nomor: string): Perintah {
  if (p.jenis === 'catat') return { ...p, berkas: id };
  return p.jenis === 'terima' ? { jenis: 'terima', nomor } : p;
}
