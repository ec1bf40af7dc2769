import type { Kantor } from '../organisasi/kantor.ts';
import type { Penugasan } from '../organisasi/penugasan.ts';
import { pelaksanaBertindak } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';

/** Whose berkas the monitor counts for somebody: those in which one of these kantor has a part. */
export type LingkupMonitor = readonly string[];

/**
 * Deny by default: posts that act in the SOP (the signing ones are among them) see their own kantor and those below it,
 * an admin sees every kantor. Undefined: this person sees no monitor. The numbers are the same for all who see a kantor.
 */
export function lingkupMonitor(options: {
  readonly sop: Sop;
  readonly kantor: readonly Pick<Kantor, 'id' | 'induk'>[];
  readonly penugasan: readonly Pick<Penugasan, 'kantor' | 'pelaksana'>[];
  readonly admin: boolean;
}): LingkupMonitor | undefined {
  const { sop, kantor, penugasan, admin } = options;
  if (admin) return kantor.map((k) => k.id);
  const bertindak = new Set(pelaksanaBertindak(sop).map((p) => p.kunci));
  const mulai = penugasan.filter((p) => bertindak.has(p.pelaksana)).map((p) => p.kantor);
  if (mulai.length === 0) return undefined;
  const terlihat = new Set(mulai);
  // A tree of offices, walked from above until nothing new is found: also safe against a ring by mistake.
  for (let baru = 1; baru > 0;) {
    const bawah = kantor.filter((k) => k.induk !== null && terlihat.has(k.induk) && !terlihat.has(k.id));
    for (const k of bawah) terlihat.add(k.id);
    baru = bawah.length;
  }
  return kantor.filter((k) => terlihat.has(k.id)).map((k) => k.id);
}
