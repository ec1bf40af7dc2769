import type { Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import { catat } from './catat.ts';
import { type Konteks, tempatPelaku } from './konteks.ts';
import type { Peristiwa } from './peristiwa.ts';
import { type Penolakan, tolak, type Tolak } from './penolakan.ts';
import { type Penulis, penulis } from './penulis.ts';
import type { Perintah, PerintahJenis } from './perintah.ts';
import { rangkapJabatan } from './rangkap-jabatan.ts';
import { tersedia } from './tersedia.ts';
import { TINDAKAN } from './tindakan/daftar.ts';
import { bolehBertindak } from './wewenang.ts';

/** The answer to a press: events to append (and the state they lead to), or a refusal that changes nothing. */
export type Keputusan =
  | { readonly ok: true; readonly peristiwa: readonly Peristiwa[]; readonly berkas: Berkas }
  | { readonly ok: false; readonly penolakan: Penolakan };

/** The one heart: every press of every page goes through here, and so does the exploration. Pure. */
export function decide(sop: Sop, berkas: Berkas | null, perintah: Perintah, konteks: Konteks): Keputusan {
  const tulis = penulis(sop, berkas, konteks);
  const refused = run(sop, berkas, perintah, konteks, tulis);
  if (refused)
    return { ok: false, penolakan: { ...refused, tersedia: berkas ? tersedia(sop, berkas, konteks) : [] } };
  if (berkas) rangkapJabatan(berkas, konteks, tulis);
  return { ok: true, peristiwa: tulis.peristiwa(), berkas: tulis.kini() };
}

function run(
  sop: Sop,
  berkas: Berkas | null,
  perintah: Perintah,
  konteks: Konteks,
  tulis: Penulis,
): Tolak | undefined {
  if (perintah.jenis === 'catat') {
    return berkas
      ? tolak('bukan_giliran', 'Berkas ini sudah tercatat.')
      : catat(sop, perintah, konteks, tulis);
  }
  if (berkas === null) return tolak('belum_ada', 'Berkas ini belum ada.');
  return act(sop, berkas, perintah.jenis, perintah, konteks, tulis);
}

function act<J extends keyof typeof TINDAKAN>(
  sop: Sop,
  berkas: Berkas,
  jenis: J,
  perintah: PerintahJenis<J>,
  konteks: Konteks,
  tulis: Penulis,
): Tolak | undefined {
  const situasi = { sop, berkas, saat: konteks.saat, oleh: tempatPelaku(konteks.pelaku) };
  const tindakan = TINDAKAN[jenis];
  const siapa = tindakan.siapa(situasi);
  if (siapa === undefined)
    return tolak('bukan_giliran', 'Berkas ini sudah berpindah, jadi tindakan itu tidak berlaku lagi.');
  return bolehBertindak(siapa, konteks) ?? tindakan.lakukan(situasi, perintah, tulis);
}
