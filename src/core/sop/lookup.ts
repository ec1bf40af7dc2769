import type { Cabang, Hop, JenisKerja, Kegiatan, Kerja, PelaksanaSop, Sop } from './schema.ts';

/** The step with this number. @throws RangeError when the SOP has none: a berkas never names another SOP's step. */
export function kegiatan(sop: Sop, no: number): Kegiatan {
  const found = sop.kegiatan.find((k) => k.no === no);
  if (!found) throw new RangeError(`SOP ${sop.kunci} has no step ${no}`);
  return found;
}

/** The lane with this key. @throws RangeError when the SOP has none. */
export function pelaksana(sop: Sop, kunci: string): PelaksanaSop {
  const found = sop.pelaksana.find((p) => p.kunci === kunci);
  if (!found) throw new RangeError(`SOP ${sop.kunci} has no pelaksana ${kunci}`);
  return found;
}

/** The hops of one exit; an exit that the step does not have is empty. */
export function jalan(sop: Sop, no: number, cabang: Cabang): readonly Hop[] {
  const { ya, tidak } = kegiatan(sop, no).bacaan;
  return cabang === 'ya' ? ya : (tidak ?? []);
}

/** The work of a step at this place in its list, or undefined past the end. */
export function kerja(sop: Sop, no: number, bagian: number): Kerja | undefined {
  return kegiatan(sop, no).bacaan.kerja[bagian];
}

/** Where in a step's list a kind of work stands; 0 when the step lacks it. */
export function bagianKerja(sop: Sop, no: number, jenis: JenisKerja): number {
  const at = kegiatan(sop, no).bacaan.kerja.findIndex((k) => k.jenis === jenis);
  return Math.max(at, 0);
}

/** The label of a signature for people. */
export function labelTanda(sop: Sop, kunci: string): string {
  return sop.tanda_tangan.find((t) => t.kunci === kunci)?.label ?? kunci;
}

/** Lanes that have work in the chart (acting), in printed order; the others keep their columns only. */
export function pelaksanaBertindak(sop: Sop): readonly PelaksanaSop[] {
  const acting = new Set([sop.penerimaan.pelaksana, ...sop.kegiatan.map((k) => k.bacaan.pelaksana)]);
  return sop.pelaksana.filter((p) => acting.has(p.kunci));
}

/** Standard office minutes of the whole clean path, or of one unit's part of it. */
export function totalMenit(sop: Sop, unit?: string): number {
  return sop.kegiatan
    .filter((k) => unit === undefined || pelaksana(sop, k.bacaan.pelaksana).unit === unit)
    .reduce((sum, k) => sum + k.waktu.menit, 0);
}

/** The names of papers as the SOP writes them, in one line: "persyaratan, form isian". */
export function namaSurat(sop: Sop, surat: readonly string[]): string {
  return surat.map((kunci) => sop.surat.find((s) => s.kunci === kunci)?.nama ?? kunci).join(', ');
}
