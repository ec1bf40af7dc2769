import type { Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import { tempat } from './penempatan.ts';
import type { Rujukan } from './rujukan.ts';

/** Why a register number counts no more; it is never given again. */
export type SebabBatal = 'pejabat' | 'dibatalkan' | 'ditolak' | 'dikoreksi' | 'dialihkan';

/** One number of an office's register of letters, bound to a berkas for one of its signatures. */
export interface NomorRegister {
  readonly tanda: string;
  readonly kantor: string;
  readonly nomor: string;
  readonly saat: number;
  /** How many prints there were before: the ones after it carry the number, until it is void. */
  readonly sejakCetakan: number;
  readonly batal: {
    readonly saat: number;
    readonly sebab: SebabBatal;
    readonly alasan: Rujukan;
    readonly sampaiCetakan: number;
  } | null;
}

/** The entry under which this signature is given now: bound, not void. At most one. */
export function registerBerlaku({ register }: Berkas, tanda: string): NomorRegister | undefined {
  return register.find((r) => r.tanda === tanda && r.batal === null);
}

/** The register number that the form carries for this signature; undefined while none is bound. */
export function nomorRegister(berkas: Berkas, tanda: string): string | undefined {
  return registerBerlaku(berkas, tanda)?.nomor;
}

/** Whether a print of the form carries a number that is void by now: the sheet is replaced by a later one. */
export function lembarDiganti({ cetakan, register }: Berkas, id: string): boolean {
  const ke = cetakan.findIndex((c) => c.id === id);
  if ((cetakan[ke]?.isian ?? null) === null) return false;
  return register.some((r) => r.batal !== null && r.sejakCetakan <= ke && ke < r.batal.sampaiCetakan);
}

/** The signatures of officials, which carry a register number of their kantor; the pemohon's carries none. */
export function tandaPejabat(
  sop: Sop,
  berkas: Pick<Berkas, 'kantor'>,
): readonly { readonly tanda: string; readonly pelaksana: string; readonly kantor: string }[] {
  return sop.tanda_tangan.flatMap(({ kunci, oleh }) =>
    sop.pelaksana.some((p) => p.kunci === oleh)
      ? [{ tanda: kunci, ...tempat(sop, berkas.kantor, oleh) }]
      : [],
  );
}

/** Signatures of this kantor (or only those of one post of it) that still want their number, in the SOP's order. */
export function belumBernomor(
  sop: Sop,
  berkas: Berkas,
  { kantor, pelaksana }: { readonly kantor: string; readonly pelaksana?: string },
): readonly string[] {
  return tandaPejabat(sop, berkas).flatMap((t) => {
    const milik = t.kantor === kantor && (pelaksana === undefined || t.pelaksana === pelaksana);
    return milik && !registerBerlaku(berkas, t.tanda) ? [t.tanda] : [];
  });
}
