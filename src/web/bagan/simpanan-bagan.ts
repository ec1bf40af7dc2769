import { createHash } from 'node:crypto';
import { hariDari } from '../../core/waktu/hari.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import type { Kertas, KertasJadi } from '../../dokumen/kertas/kertas.ts';
import { paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import { cetakBagan } from './cetak-bagan.ts';
import type { KertasSop } from './ukuran-kertas.ts';

/** What of an office its page depends on. */
export interface KantorBagan {
  readonly naskah: NaskahKantor;
  readonly kertas: Pick<Kertas, 'cetak'>;
  readonly kalender: { readonly zona: Zona };
  readonly jam: () => number;
}

/** The official page of an office today, on this paper. Rejects with KertasError. */
export type AmbilBagan = (kantor: KantorBagan, kertas: KertasSop) => Promise<KertasJadi>;

/** Papers that are kept at once: two sizes, of some offices, over midnight. */
const TERBANYAK = 8;

/**
 * Prints each page once a day and keeps it: whoever asks a thousand times costs one print. The key is the SOP's bytes, the
 * templates, the paper and the day. A failed print is not kept.
 */
export function simpananBagan(): AmbilBagan {
  const sidik = new WeakMap<NaskahKantor, string>();
  const jadi = new Map<string, Promise<KertasJadi>>();
  const sidikNaskah = (naskah: NaskahKantor): string => {
    const ada = sidik.get(naskah);
    if (ada !== undefined) return ada;
    const sop = createHash('sha256').update(naskah.sop.bytes).digest('hex');
    const baru = `${sop} ${paketTemplat(naskah.cetak.berkas).sidik}`;
    sidik.set(naskah, baru);
    return baru;
  };
  return ({ naskah, kalender, kertas: mesin, jam }, kertas) => {
    const kini = hariDari(jam(), kalender.zona);
    const kunci = [sidikNaskah(naskah), kertas, kini, kalender.zona.nama].join(' ');
    const ada = jadi.get(kunci);
    if (ada) return ada;
    const baru = cetakBagan(mesin, naskah.sop.nilai, {
      kertas,
      cetak: naskah.cetak,
      kini,
      zona: kalender.zona,
    });
    jadi.set(kunci, baru);
    baru.catch(() => jadi.delete(kunci));
    const [tertua] = jadi.keys();
    if (jadi.size > TERBANYAK && tertua !== undefined) jadi.delete(tertua);
    return baru;
  };
}
