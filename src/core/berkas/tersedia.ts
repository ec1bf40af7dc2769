import type { Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import { type Konteks, tempatPelaku } from './konteks.ts';
import type { Tindakan } from './penolakan.ts';
import { TINDAKAN } from './tindakan/daftar.ts';
import type { Situasi } from './tindakan/tindakan.ts';
import { bolehBertindak } from './wewenang.ts';

type JenisTindakan = keyof typeof TINDAKAN;

/** What this actor may do on this berkas now. Pages, refusals and the exploration all ask here. */
export function tersedia(sop: Sop, berkas: Berkas, konteks: Konteks): readonly Tindakan[] {
  const situasi: Situasi = { sop, berkas, saat: konteks.saat, oleh: tempatPelaku(konteks.pelaku) };
  return JENIS.flatMap((perintah) => {
    const siapa = TINDAKAN[perintah].siapa(situasi);
    if (siapa === undefined || bolehBertindak(siapa, konteks) !== undefined) return [];
    return [{ perintah, label: TINDAKAN[perintah].label(situasi) }];
  });
}

const JENIS: readonly JenisTindakan[] = Object.keys(TINDAKAN).filter(
  (jenis): jenis is JenisTindakan => jenis in TINDAKAN,
);
