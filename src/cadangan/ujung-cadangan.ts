import type { Ujung } from '../store/periksa/sidik.ts';
import type { Baris } from '../store/cadangan/potret.ts';
import { bacaArsip, kumpulkan } from './arsip-baca.ts';
import { type Manifes, tabelAnggota } from './manifes.ts';
import { bacaBaris } from './tulis-tabel.ts';

const MAKS_BAGIAN = 256 * 1024 * 1024;

/** Takes one column of a row by its name; '' for null. */
export type Ambil = (baris: Baris, kolom: string) => string;

/** How columns of a table are found in its rows. */
export function pengambil(kolom: readonly { readonly nama: string }[]): Ambil {
  const tempat = new Map(kolom.map((k, ke) => [k.nama, ke]));
  return (baris, nama) => baris[tempat.get(nama) ?? -1] ?? '';
}

/** The rows of one table of a checked backup, member by member. */
export async function* barisTabel(
  file: string,
  manifes: Manifes,
  nama: string,
): AsyncGenerator<{ readonly baris: readonly Baris[]; readonly ambil: Ambil }> {
  const tabel = manifes.tabel.find((t) => t.nama === nama);
  if (!tabel) return;
  const ambil = pengambil(tabel.kolom);
  for await (const anggota of bacaArsip(file)) {
    if (tabelAnggota(anggota.nama) === nama)
      yield { baris: await bacaBaris(await kumpulkan(anggota, MAKS_BAGIAN)), ambil };
    else for await (const _ of anggota.isi);
  }
}

/** A row of the table berkas as the end of its chain. */
export function ujungDari(ambil: Ambil, b: Baris): Ujung {
  const hash = ambil(b, 'hash_terakhir');
  return { tenant: ambil(b, 'tenant'), berkas: ambil(b, 'id'), versi: Number(ambil(b, 'versi')), hash };
}

/** Where every chain ended when the backup was made. */
export async function ujungCadangan(file: string, manifes: Manifes): Promise<readonly Ujung[]> {
  const semua: Ujung[] = [];
  for await (const { baris, ambil } of barisTabel(file, manifes, 'berkas'))
    semua.push(...baris.map((b) => ujungDari(ambil, b)));
  return semua;
}
