import { semuaField, kolom } from '../../core/formulir/form.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { hurufTakTercetak } from '../../dokumen/huruf-tercetak.ts';
import { CETAK_FORM } from '../kata/cetak-form.ts';
import type { BahanFormCetak } from './form-cetak.ts';

/** Letters that cannot be printed, and where they stand. */
export interface HurufAsing {
  readonly label: string;
  readonly huruf: readonly string[];
}

/** Every text that would go on the sheet with a letter that no font of ours has; empty is good. */
export function hurufAsing({
  form,
  isian,
  penanda,
  register,
  ...lain
}: BahanFormCetak): readonly HurufAsing[] {
  const teks: readonly (readonly [label: string, teks: string])[] = [
    ...semuaField(form).map((f) => [f.label, ambil(isian.nilai, f.kunci)] as const),
    ...isian.baris.flatMap((b, i) =>
      kolom(form).map((f) => [CETAK_FORM.anggota(f.label, i + 1), ambil(b, f.kunci)] as const),
    ),
    ...[...penanda.values()].flatMap((p) =>
      [...p.atas, p.nama ?? '', p.nip ?? ''].map((t) => [CETAK_FORM.penanda, t] as const),
    ),
    ...[...register.values()].map((t) => [CETAK_FORM.register, t] as const),
    [CETAK_FORM.jejak, lain.jejak],
  ];
  return teks
    .map(([label, isi]) => ({ label, huruf: hurufTakTercetak(isi) }))
    .filter(({ huruf }) => huruf.length > 0);
}
