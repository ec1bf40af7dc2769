import type { PelakuTercatat } from '../../core/berkas/peristiwa.ts';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';

/** Names of people and offices by id, as the pages show them. Unknown ids answer undefined. */
export interface Direktori {
  readonly orang: (id: string) => { readonly nama: string; readonly nip: string | null } | undefined;
  readonly kantor: (
    id: string,
  ) => { readonly nama: string; readonly unit: string; readonly kode: string } | undefined;
}

/** The post of a lane in a real office: "<post> <office>" where the lane's own name does not say the office. */
export function namaTempat(sop: Sop, dir: Direktori, tempat: Tempat): string {
  return `${pelaksana(sop, tempat.pelaksana).singkat}, ${dir.kantor(tempat.kantor)?.nama ?? tempat.kantor}`;
}

/** The short name of a post for lists and chains. */
export function namaPos(sop: Sop, tempat: Pick<Tempat, 'pelaksana'>): string {
  return pelaksana(sop, tempat.pelaksana).singkat;
}

/** Who acts without a post. */
const PELAKU_LAIN = { pemohon: 'Pemohon', sistem: 'Lajur' } as const;

/** Who did it, as post: acting officials with Plh. or Plt. */
export function namaPelaku(sop: Sop, pelaku: PelakuTercatat): string {
  if (pelaku.jenis !== 'pejabat') return PELAKU_LAIN[pelaku.jenis];
  return sebutan(pelaku.status, namaPos(sop, pelaku));
}

/** Two letters for the circle of a person. */
export function parafOrang(nama: string): string {
  const kata = nama
    .replace(/,.*$/u, '')
    .split(/\s+/u)
    .filter((k) => /^\p{L}/u.test(k) && !k.endsWith('.'));
  const huruf = [kata[0], kata.length > 1 ? kata.at(-1) : undefined].map((k) => k?.[0] ?? '');
  return huruf.join('').toUpperCase();
}
