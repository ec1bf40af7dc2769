import type { Sop } from '../../sop/schema.ts';
import type { Berkas } from '../berkas.ts';
import { type Konteks, tempatPelaku } from '../konteks.ts';
import type { Situasi } from './tindakan.ts';

/** What the handlers look at, of a press at its instant. */
export function situasiDari(sop: Sop, berkas: Berkas, { saat, pelaku }: Konteks): Situasi {
  return { sop, berkas, saat, oleh: tempatPelaku(pelaku) };
}
