import { readFileSync } from 'node:fs';
import { tempat } from '../../src/core/berkas/penempatan.ts';
import type { Konteks, Pelaku } from '../../src/core/berkas/konteks.ts';
import type { Tempat } from '../../src/core/berkas/posisi.ts';
import type { Penugasan } from '../../src/core/organisasi/penugasan.ts';
import { pelaksanaBertindak } from '../../src/core/sop/lookup.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { duniaContoh, MULAI, penugasanContoh } from '../../src/latihan/jalan/contoh.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';

const akar = new URL('../../', import.meta.url);

/** The SOPs that every exploration runs: the real one and the invented one. */
export const SOP: readonly (readonly [string, Sop])[] = [
  'sop/rekomendasi-kk/sop.yaml',
  'test/sop-contoh/izin-keramaian/sop.yaml',
].map((file) => {
  const sop = parseSopFile(file, readFileSync(new URL(file, akar), 'utf8'));
  return [sop.kunci, sop] as const;
});

export const SYARAT = ['syarat-satu', 'syarat-dua'] as const;
/** Actors are those of the one berkas id, kantor and times of the generator's example world. */
export const kantorContoh = (sop: Sop): Readonly<Record<string, string>> => duniaContoh(sop).kantor;
export { MULAI };

const HARI = 86_400_000;
export const LEWAT_KEDALUWARSA = 31 * HARI;

/** Everybody who might press: each acting post, and those who must never succeed. */
export interface Aktor {
  readonly nama: string;
  readonly pelaku: Pelaku;
}

export function aktor(sop: Sop): { readonly benar: readonly Aktor[]; readonly asing: readonly Aktor[] } {
  const kantor = kantorContoh(sop);
  const tempatnya = pelaksanaBertindak(sop).map((p) => tempat(sop, kantor, p.kunci));
  const benar = tempatnya.map((t) => pejabat(t.pelaksana, penugasanContoh(t)));
  const asing = tempatnya.flatMap((t) => salah(t));
  const [pasif] = sop.pelaksana.filter((p) => !tempatnya.some((t) => t.pelaksana === p.kunci));
  const tamu = pasif ? [pejabat('pasif', penugasanContoh(tempat(sop, kantor, pasif.kunci)))] : [];
  return {
    benar: [
      ...benar,
      { nama: 'pemohon', pelaku: { jenis: 'pemohon' } },
      { nama: 'sistem', pelaku: { jenis: 'sistem' } },
    ],
    asing: [
      ...asing,
      ...tamu,
      pejabat('orang luar', penugasanContoh({ pelaksana: 'tamu', kantor: 'entah' })),
    ],
  };
}

/** The same post in another kantor, an appointment that ended, and one that has not begun. */
function salah(t: Tempat): Aktor[] {
  const asli = penugasanContoh(t);
  return [
    pejabat(`${t.pelaksana} kantor lain`, penugasanContoh({ ...t, kantor: `${t.kantor}-lain` })),
    pejabat(`${t.pelaksana} habis`, { ...asli, sampai: MULAI }),
    pejabat(`${t.pelaksana} belum`, { ...asli, mulai: MULAI + 1e13 }),
  ];
}

export function pejabat(nama: string, penugasan: Penugasan): Aktor {
  return { nama, pelaku: { jenis: 'pejabat', penugasan } };
}

export const konteks = ({ pelaku }: Aktor, saat: number): Konteks => ({ pelaku, saat });
