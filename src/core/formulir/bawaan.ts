import { daftarPersyaratan, type SyaratDiminta } from './persyaratan.ts';
import type { Persyaratan } from './persyaratan.skema.ts';

/** What to bring: one paper, or papers of which one suffices. */
export type Bawaan =
  | { readonly jenis: 'satu'; readonly syarat: SyaratDiminta }
  | { readonly jenis: 'salah_satu'; readonly pilihan: readonly SyaratDiminta[] };

/** The papers of a service in shown order, without those that somebody's answers ruled out; alternatives together. */
export function daftarBawaan(
  data: Persyaratan,
  keperluan: string,
  tanpa: readonly string[] = [],
): readonly Bawaan[] {
  const semua = daftarPersyaratan(data, keperluan).filter((s) => !tanpa.includes(s.kunci));
  return semua.flatMap((syarat): readonly Bawaan[] => {
    const { salah_satu: kata } = syarat;
    const pilihan = kata === undefined ? [] : semua.filter((s) => s.salah_satu === kata);
    if (pilihan.length < 2) return [{ jenis: 'satu', syarat }];
    return pilihan[0] === syarat ? [{ jenis: 'salah_satu', pilihan }] : [];
  });
}
