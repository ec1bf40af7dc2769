import { kantorTerlibat } from './wewenang.ts';
import { pelaksana } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Arsip, Berkas, Pinjaman } from './berkas.ts';
import { tempat } from './penempatan.ts';
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
  const lanes = sop.kegiatan
    .filter((k) => k.bacaan.kerja.some((w) => w.jenis === 'arsip'))
    .map((k) => k.bacaan.pelaksana);
  return [...new Set(lanes)];
}

/** The posts that keep the archive of a berkas in the kantor whose part in it has begun. */
export function penyimpanArsip(sop: Sop, berkas: Pick<Berkas, 'kantor' | 'kunjungan'>): readonly Tempat[] {
  const terlibat = kantorTerlibat(berkas);
  return lajurArsip(sop)
    .filter((lane) => berkas.kantor[pelaksana(sop, lane).unit] !== undefined)
    .map((lane) => tempat(sop, berkas.kantor, lane))
    .filter((t) => terlibat.has(t.kantor));
}
