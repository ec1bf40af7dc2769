import { awalKecil, rangkai } from '../tulisan/rangkai.ts';

interface Beralternatif {
  readonly kunci: string;
  /** Items of one list with the same word are alternatives. */
  readonly salah_satu?: string | undefined;
}

/**
 * What is wanting of a list, in its order: each entry is one item, or the wanting ones of alternatives of which one
 * suffices. Nothing of alternatives is wanting once one of them is in order.
 */
export function susunKurang<T extends Beralternatif>(
  daftar: readonly T[],
  kurang: (kunci: string) => boolean,
  cukup: (kunci: string) => boolean = () => false,
): readonly (readonly T[])[] {
  return daftar.flatMap((butir): readonly (readonly T[])[] => {
    if (!kurang(butir.kunci)) return [];
    const sekelompok = alternatif(daftar, butir);
    if (sekelompok.some((s) => s !== butir && cukup(s.kunci))) return [];
    const wanting = sekelompok.filter((s) => kurang(s.kunci));
    return wanting[0] === butir ? [wanting] : [];
  });
}

/** The items of which one suffices instead of this one, itself among them; itself alone where there are none. */
export function alternatif<T extends Beralternatif>(daftar: readonly T[], butir: T): readonly T[] {
  if (butir.salah_satu === undefined) return [butir];
  return daftar.filter((s) => s.salah_satu === butir.salah_satu);
}

/** All groups of alternatives of a list; items that stand alone are left out. */
export function kelompokAlternatif<T extends Beralternatif>(daftar: readonly T[]): readonly (readonly T[])[] {
  return daftar.flatMap((butir) => {
    const kelompok = alternatif(daftar, butir);
    return kelompok.length > 1 && kelompok[0] === butir ? [kelompok] : [];
  });
}

/** One item, or alternatives, as a name: "Salah satu: buku nikah atau akta cerai". */
export function sebutNama(nama: readonly string[]): string {
  const [satu = '', ...lain] = nama;
  if (lain.length === 0) return satu;
  return `Salah satu: ${rangkai(nama.map(awalKecil), 'atau')}`;
}

/** Why, for one item or for alternatives: once where all have the same reason, else each with its name. */
export function sebutAlasan(butir: readonly { readonly nama: string; readonly alasan: string }[]): string {
  const beda = new Set(butir.map((b) => b.alasan));
  const [satu = ''] = beda;
  if (beda.size < 2) return satu;
  const isi = butir
    .filter((b) => b.alasan !== '')
    .map((b) => `${awalKecil(b.nama)}, ${awalKecil(b.alasan)}`)
    .join('; ');
  return isi.charAt(0).toUpperCase() + isi.slice(1);
}

/** What is wanting within a sentence: "buku nikah (foto buram) dan KK lama (belum diserahkan)". */
export function kalimatKurang(butir: readonly { readonly nama: string; readonly alasan: string }[]): string {
  return rangkai(
    butir.map(({ nama, alasan }) =>
      alasan === '' ? awalKecil(nama) : `${awalKecil(nama)} (${awalKecil(alasan)})`,
    ),
  );
}
