import { type Berkas, tandaBerlaku } from '../../core/berkas/berkas.ts';
import type { CaraTanda } from '../../core/berkas/peristiwa.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { kerja } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { cariBerkas } from '../berkas/buka-berkas.ts';
import { type Layar, lingkup } from '../layar.ts';
import { barisAntrean } from '../rute/tugas.tsx';
import { type BarisAntrean, urutkan } from '../tampilan/antrean.ts';
import { posisiBaris } from '../tampilan/posisi-baris.ts';
import { tandaPerhatian } from './tanda-perhatian.ts';

/** At most so many in one act: more than one can really look at would be signing blind. */
export const BATAS = 25;

/** A berkas that waits for this post's signature. */
export interface SiapTanda {
  readonly baris: BarisAntrean;
  readonly berkas: Berkas;
  /** Why it should be read first; empty when nothing stands out. Those with a reason are never preselected. */
  readonly perhatian: readonly string[];
  readonly cara: CaraTanda;
}

/** The appointments of this person whose post signs somewhere in the SOP. */
export function penugasanPenanda({ penugasan, dunia }: Layar): readonly PenugasanTercatat[] {
  const { kegiatan } = dunia.naskah.sop.nilai;
  return penugasan.filter((p) =>
    kegiatan.some(
      ({ bacaan }) =>
        bacaan.pelaksana === p.pelaksana && bacaan.kerja.some((k) => k.jenis === 'tanda_tangan'),
    ),
  );
}

/** What waits for the signature of this post, most urgent first; `selebihnya` counts those past the limit. */
export async function tumpukan(
  layar: Layar,
  penugasan: PenugasanTercatat,
): Promise<{ readonly siap: readonly SiapTanda[]; readonly selebihnya: number }> {
  const { dunia, kini } = layar;
  const { baris } = await dunia.berkas.antrean({ tempat: [penugasan], antrean: 'kerja', sejak: kini });
  const menanti = await Promise.all(
    baris.map(async (b) => {
      const posisi = posisiBaris(b);
      return tandaKini(await dunia.berkas.naskah.sop(b.sop), { posisi }) ? barisAntrean(layar, b) : undefined;
    }),
  );
  const bahan = { sop: dunia.naskah.sop.nilai, kalender: dunia.kalender, kini };
  const urut = urutkan(
    menanti.filter((b) => b !== undefined),
    bahan,
  );
  const siap = await Promise.all(urut.slice(0, BATAS).map((b) => siapTanda(layar, penugasan, b.id)));
  return { siap: siap.filter((s) => s !== undefined), selebihnya: Math.max(0, urut.length - BATAS) };
}

/** One of the stack by number or id; undefined when it does not wait for this post's signature (any more). */
export async function siapTanda(
  layar: Layar,
  penugasan: PenugasanTercatat,
  kunci: string,
): Promise<SiapTanda | undefined> {
  const { dunia } = layar;
  const berkas = await cariBerkas(layar, kunci);
  const terbaca = berkas && (await dunia.berkas.ambil(berkas.id, lingkup(layar)));
  if (!terbaca) return undefined;
  const sop = await dunia.berkas.naskah.sop(terbaca.berkas.naskah.sop);
  const tanda = tandaKini(sop, terbaca.berkas);
  const { penanggung } = terbaca.berkas;
  if (tanda === undefined || penanggung?.pelaksana !== penugasan.pelaksana) return undefined;
  if (penanggung.kantor !== penugasan.kantor) return undefined;
  return {
    baris: barisAntrean(layar, terbaca.baris),
    berkas: terbaca.berkas,
    perhatian: tandaPerhatian({ sop, berkas: terbaca.berkas, penugasan, tanda }),
    cara: tandaBerlaku(terbaca.berkas, tanda) ? 'tetap' : 'basah',
  };
}

/** The signature that is the work now; undefined elsewhere. */
export function tandaKini(sop: Sop, { posisi }: Pick<Berkas, 'posisi'>): string | undefined {
  if (posisi.di !== 'langkah') return undefined;
  const now = kerja(sop, posisi.langkah, posisi.bagian);
  return now?.jenis === 'tanda_tangan' ? now.tanda : undefined;
}
