import type { Penugasan } from '../organisasi/penugasan.ts';
import type { Sop } from '../sop/schema.ts';

/** The lanes whose signature the SOP asks for: the heads of the offices, whatever they are called. */
export function penandaTangan(sop: Sop): readonly string[] {
  const lajur = new Set(sop.pelaksana.map((p) => p.kunci));
  return sop.tanda_tangan.map((t) => t.oleh).filter((oleh) => lajur.has(oleh));
}

/**
 * Whose looks at personal data somebody may read. An admin: of every kantor. A post that signs: of its own kantor; where
 * nobody signs in the SOP, the post of the first step. Undefined: none. Deny by default.
 */
export function lingkupJejak(options: {
  readonly sop: Sop;
  readonly kantor: readonly { readonly id: string }[];
  readonly penugasan: readonly Pick<Penugasan, 'kantor' | 'pelaksana'>[];
  readonly admin: boolean;
}): readonly string[] | undefined {
  const { sop, kantor, penugasan, admin } = options;
  if (admin) return kantor.map((k) => k.id);
  const menanda = penandaTangan(sop);
  const awal = sop.kegiatan.find((k) => k.no === sop.penerimaan.ke)?.bacaan.pelaksana;
  const kepala = new Set(menanda.length > 0 ? menanda : [awal]);
  const milik = penugasan.filter((p) => kepala.has(p.pelaksana)).map((p) => p.kantor);
  return milik.length > 0 ? [...new Set(milik)] : undefined;
}
