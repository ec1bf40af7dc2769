import { pelaksana } from '../sop/lookup.ts';
import type { PelaksanaSop, Sop } from '../sop/schema.ts';
import type { Arsip, Berkas, Pinjaman } from './berkas.ts';
import type { Tempat } from './posisi.ts';

/** The filing of a kantor that counts: a later one (next putaran, correction) supersedes the former. */
export function arsipKini({ arsip }: Pick<Berkas, 'arsip'>, kantor: string): Arsip | undefined {
  return arsip.findLast((a) => a.kantor === kantor);
}

/** The loan of a kantor's map that has not ended. */
export function pinjamanKini({ pinjaman }: Pick<Berkas, 'pinjaman'>, kantor: string): Pinjaman | undefined {
  return pinjaman.find((p) => p.kantor === kantor && p.kembali === null);
}

/** Lanes that keep an archive: those whose step files. */
export function lajurArsip(sop: Sop): readonly string[] {
  return pengarsip(sop).kunci;
}

/** The posts that keep the archive of a berkas in the kantor whose part in it has begun. */
export function penyimpanArsip(sop: Sop, berkas: Pick<Berkas, 'kantor' | 'kunjungan'>): readonly Tempat[] {
  return pengarsip(sop).lajur.flatMap(({ kunci, unit }) => {
    const kantor = berkas.kantor[unit];
    const mulai = kantor !== undefined && berkas.kunjungan.some((k) => k.penanggung?.kantor === kantor);
    return mulai ? [{ pelaksana: kunci, kantor }] : [];
  });
}

/** The lanes that keep an archive, with their units. */
interface Pengarsip {
  readonly kunci: readonly string[];
  readonly lajur: readonly PelaksanaSop[];
}

// Asked at every look at a berkas, and the same for every berkas of an SOP: worked out once per value.
const INGATAN = new WeakMap<Sop, Pengarsip>();

function pengarsip(sop: Sop): Pengarsip {
  const dulu = INGATAN.get(sop);
  if (dulu) return dulu;
  const lanes = sop.kegiatan
    .filter((k) => k.bacaan.kerja.some((w) => w.jenis === 'arsip'))
    .map((k) => k.bacaan.pelaksana);
  const kunci = [...new Set(lanes)];
  const baru = { kunci, lajur: kunci.map((k) => pelaksana(sop, k)) };
  INGATAN.set(sop, baru);
  return baru;
}
