import { pelaksana } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Kantor } from './kantor.ts';
import type { Penugasan } from './penugasan.ts';

/** Offices whose complaints a person reads and answers: all of them, or those not kept from the counter. */
export interface JangkauanAduan {
  readonly penuh: readonly string[];
  readonly loket: readonly string[];
}

/** The lanes that answer for an office: those who sign; where nobody signs, those who may refuse a request. */
export function lajurPimpinan(sop: Sop): ReadonlySet<string> {
  const resmi = new Set(sop.pelaksana.map((p) => p.kunci));
  const penanda = sop.tanda_tangan.map((t) => t.oleh).filter((oleh) => resmi.has(oleh));
  return new Set(penanda.length > 0 ? penanda : sop.luar_bagan.tolak.pelaksana);
}

/**
 * Deny by default. Who answers for an office reads what is about it and about the offices below it; the admin reads all;
 * the counter reads what is about its own office and was not kept from it (docs/decisions/0022-pemohon-online.md).
 */
export function jangkauanAduan(
  sop: Sop,
  kantor: readonly Kantor[],
  { admin, penugasan }: { readonly admin: boolean; readonly penugasan: readonly Penugasan[] },
): JangkauanAduan {
  if (admin) return { penuh: kantor.map((k) => k.id), loket: [] };
  const pimpinan = lajurPimpinan(sop);
  const dipimpin = new Set(penugasan.filter((p) => pimpinan.has(p.pelaksana)).map((p) => p.kantor));
  const penuh = kantor.filter((k) => silsilah(kantor, k).some((id) => dipimpin.has(id))).map((k) => k.id);
  const loket = penugasan
    .filter((p) => p.pelaksana === sop.penerimaan.pelaksana && !penuh.includes(p.kantor))
    .map((p) => p.kantor);
  return { penuh, loket: [...new Set(loket)] };
}

/** Whether anything could ever be read: who gets the entry in the navigation. */
export function adaJangkauan({ penuh, loket }: JangkauanAduan): boolean {
  return penuh.length + loket.length > 0;
}

/** Whether one complaint is this person's to read. */
export function bolehBacaAduan(
  { penuh, loket }: JangkauanAduan,
  aduan: { readonly kantor: string; readonly hanyaPimpinan: boolean },
): boolean {
  return penuh.includes(aduan.kantor) || (!aduan.hanyaPimpinan && loket.includes(aduan.kantor));
}

/** The office that receives berkas, of those that work on one. */
export function kantorLoket(sop: Sop, kantor: Readonly<Record<string, string>>): string | undefined {
  return kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit];
}

/** An office and all above it. A circle in the data ends the walk. */
function silsilah(kantor: readonly Kantor[], awal: Kantor): readonly string[] {
  const jalur: string[] = [];
  for (let k: Kantor | undefined = awal; k && !jalur.includes(k.id);) {
    jalur.push(k.id);
    const { induk }: Kantor = k;
    k = kantor.find((lain) => lain.id === induk);
  }
  return jalur;
}
