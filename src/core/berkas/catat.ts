import type { Sop } from '../sop/schema.ts';
import type { Konteks } from './konteks.ts';
import { tempat } from './penempatan.ts';
import { tolak, type Tolak } from './penolakan.ts';
import type { Penulis } from './penulis.ts';
import type { PerintahJenis } from './perintah.ts';
import { simpanDokumen } from './tindakan/loket.ts';
import { bolehBertindak } from './wewenang.ts';

/** Begins a berkas as titipan at the loket; receiving it (with a number) is `terima`. */
export function catat(
  sop: Sop,
  perintah: PerintahJenis<'catat'>,
  konteks: Konteks,
  tulis: Penulis,
): Tolak | undefined {
  const { jenis: _, dokumen, awal = null, ...isi } = perintah;
  const kurang = sop.unit.filter((u) => perintah.kantor[u.kunci] === undefined);
  if (kurang.length > 0)
    return tolak(
      'kantor_tidak_cocok',
      'Kantor yang mengerjakan belum lengkap.',
      kurang.map((u) => u.nama),
    );
  const loket = tempat(sop, perintah.kantor, sop.penerimaan.pelaksana);
  const refused = bolehBertindak([loket], konteks);
  if (refused) return refused;
  tulis.tulis({ ...isi, jenis: 'dicatat', awal, loket });
  return simpanDokumen({ berkas: tulis.kini() }, dokumen, tulis);
}
