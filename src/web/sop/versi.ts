import { createHash } from 'node:crypto';
import type { Sop } from '../../core/sop/schema.ts';
import type { Lingkup } from '../../store/berkas/lingkup.ts';
import type { Dunia } from '../dunia.ts';

/** An SOP as a document: in force, or one that berkas began with before. */
export interface NaskahSop {
  readonly sop: Sop;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  readonly berlaku: boolean;
  /** Berkas under way with it, of those in sight. */
  readonly berjalan: number;
  /** When the first berkas began with it (epoch ms); null before that. */
  readonly sejak: number | null;
}

const SIDIK = 12;

/** The beginning of a hash, as people compare it. */
export const sidik = (hash: string): string => hash.slice(0, SIDIK);

const ingatan = new WeakMap<Uint8Array, string>();

/** The hash of the SOP in force; its bytes stay the same as long as the program runs. */
export function hashBerlaku({ naskah: { sop } }: Pick<Dunia, 'naskah'>): string {
  const ada = ingatan.get(sop.bytes);
  if (ada !== undefined) return ada;
  const hash = createHash('sha256').update(sop.bytes).digest('hex');
  ingatan.set(sop.bytes, hash);
  return hash;
}

/** The SOP in force, first, and all earlier ones that berkas began with. */
export async function semuaVersi(
  dunia: Pick<Dunia, 'naskah' | 'berkas'>,
  lingkup: Lingkup,
): Promise<readonly [NaskahSop, ...NaskahSop[]]> {
  const hash = hashBerlaku(dunia);
  const tersimpan = await dunia.berkas.versiSop(lingkup);
  const kini = tersimpan.find((v) => v.hash === hash) ?? { hash, berjalan: 0, sejak: null };
  const lama = await Promise.all(
    tersimpan
      .filter((v) => v.hash !== hash)
      .map(async (v) => ({ ...v, sop: await dunia.berkas.naskah.sop(v.hash), berlaku: false })),
  );
  return [{ ...kini, sop: dunia.naskah.sop.nilai, berlaku: true }, ...lama];
}

/** The one whose hash begins so; undefined when none or more than one does. */
export function pilihVersi(semua: readonly NaskahSop[], awalan: string): NaskahSop | undefined {
  const cocok = semua.filter((v) => v.hash.startsWith(awalan.toLowerCase()));
  return cocok.length === 1 ? cocok[0] : undefined;
}
