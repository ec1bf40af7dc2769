import type { Kode } from './kode.ts';
import { rapikanTulisan } from './tulisan.ts';

/** What somebody's words find in a code list: one code, several to choose from, or none with the nearest beside it. */
export type HasilCari =
  | { readonly jenis: 'satu'; readonly kode: Kode }
  | { readonly jenis: 'banyak'; readonly calon: readonly Kode[] }
  | { readonly jenis: 'tiada'; readonly mirip: readonly Kode[] };

const kataDari = (teks: string): readonly string[] =>
  rapikanTulisan(teks)
    .toUpperCase()
    .split(/[^\p{L}\p{N}+-]+/u)
    .filter((k) => k !== '');

const sebutan = (kode: Kode): readonly string[] => [kode.nama, ...(kode.alias ?? [])];

const tanpaNol = (angka: string): string => angka.replace(/^0+(?=\d)/u, '');

/** How many letters must be changed, added or left out; more than `batas` counts as `batas + 1`. */
const jarak = (a: string, b: string, batas: number): number => {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let baris = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const lanjut = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (baris[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      lanjut.push(Math.min(ganti, (baris[j] ?? 0) + 1, (lanjut[j - 1] ?? 0) + 1));
    }
    baris = lanjut;
  }
  return baris[b.length] ?? batas + 1;
};

const semuaAda = (dicari: readonly string[], nama: string): boolean => {
  const ada = kataDari(nama);
  return dicari.every((d) => ada.some((a) => a.startsWith(d)));
};

const mirip = (dicari: readonly string[], nama: string): boolean =>
  kataDari(nama).some((a) => dicari.some((d) => d.length > 3 && jarak(d, a, 2) <= 2));

/**
 * Finds a code by its number (`81`, `081`, `81 SOPIR`), its name, another usual name, or the beginnings of its words in
 * any order. A name in full wins over names that only begin so (GURU is one code although others hold the word).
 */
export const cariKode = (daftar: readonly Kode[], teks: string): HasilCari => {
  const dicari = kataDari(teks);
  const [angka = '', ...nama] = dicari;
  if (/^\d+$/u.test(angka)) {
    const kode = daftar.find((k) => tanpaNol(k.kode) === tanpaNol(angka));
    if (kode && (nama.length === 0 || semuaAda(nama, kode.nama))) return { jenis: 'satu', kode };
  }
  const tepat = daftar.find((k) => sebutan(k).some((s) => kataDari(s).join(' ') === dicari.join(' ')));
  if (tepat) return { jenis: 'satu', kode: tepat };
  const calon = dicari.length === 0 ? [] : daftar.filter((k) => sebutan(k).some((s) => semuaAda(dicari, s)));
  const [pertama] = calon;
  if (pertama && calon.length === 1) return { jenis: 'satu', kode: pertama };
  if (pertama) return { jenis: 'banyak', calon };
  return { jenis: 'tiada', mirip: daftar.filter((k) => sebutan(k).some((s) => mirip(dicari, s))) };
};
