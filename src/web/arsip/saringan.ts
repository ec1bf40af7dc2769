import type { SaringArsip } from '../../store/berkas/arsip.ts';
import type { Layar } from '../layar.ts';
import { kantorArsip } from './hak.ts';

/** What the address of the archive page asks for. */
export interface SaringanArsip {
  readonly kantor: string;
  readonly keadaan: 'aktif' | 'inaktif' | 'dipinjam';
  readonly bulan: string | undefined;
  readonly rak: string | undefined;
  readonly boks: string | undefined;
}

const KEADAAN = ['aktif', 'inaktif', 'dipinjam'] as const;

/** Reads the address; an office that is not this person's is not narrowed to but replaced by the first of theirs. */
export function bacaSaringan(
  layar: Layar,
  tanya: (nama: string) => string | undefined,
): SaringanArsip | undefined {
  const boleh = kantorArsip(layar);
  const kantor = boleh.find((k) => k === tanya('kantor')) ?? boleh[0];
  if (kantor === undefined) return undefined;
  const bulan = tanya('bulan');
  return {
    kantor,
    keadaan: KEADAAN.find((k) => k === tanya('keadaan')) ?? 'aktif',
    bulan: bulan !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/u.test(bulan) ? bulan : undefined,
    ...tempat(tanya('rak'), tanya('boks')),
  };
}

/** A rack or a box in the address is one place: the part left out is empty there, not just any. */
function tempat(rak: string | undefined, boks: string | undefined): Pick<SaringanArsip, 'rak' | 'boks'> {
  return rak === undefined && boks === undefined
    ? { rak: undefined, boks: undefined }
    : { rak: rak ?? '', boks: boks ?? '' };
}

/** The same for the store. */
export function saringStore(layar: Layar, s: SaringanArsip): SaringArsip {
  const { kantor, ...lain } = s;
  return { ...lain, kantor: [kantor], geser: layar.dunia.kalender.zona.offset };
}
