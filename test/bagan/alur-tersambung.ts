import type { Bagan } from '../../src/core/sop/bagan/bagan.ts';

/** For tests: the letters at the head and at the foot of a page. */
export function sambungan(b: Bagan | undefined): {
  readonly kepala: readonly string[];
  readonly kaki: readonly string[];
} {
  const baris = b?.baris ?? [];
  const pertama = baris.findIndex((r) => r.jenis !== 'sambung');
  const huruf = (isi: typeof baris) => isi.flatMap((r) => (r.jenis === 'sambung' ? [r.huruf ?? ''] : []));
  return { kepala: huruf(baris.slice(0, pertama)), kaki: huruf(baris.slice(pertama)) };
}

/** For tests: the exits of all pages as a reader follows them, from letter to letter: `3 tidak 2`. */
export function alurTersambung(halaman: readonly Bagan[]): readonly string[] {
  return halaman
    .flatMap((b, n) =>
      b.panah.flatMap((p) =>
        b.baris[p.dari]?.jenis === 'sambung'
          ? []
          : [`${nama(b, p.dari)} ${p.label?.cabang ?? '-'} ${ikuti(halaman, n, p.ke)}`],
      ),
    )
    .toSorted();
}

function nama(b: Bagan | undefined, baris: number): string {
  const r = b?.baris[baris];
  return r ? String(r.no ?? r.jenis) : 'nowhere';
}

function ikuti(halaman: readonly Bagan[], n: number, baris: number): string {
  const b = halaman[n];
  const r = b?.baris[baris];
  if (!b || r?.jenis !== 'sambung') return nama(b, baris);
  const dikaki = baris >= b.baris.findIndex((x) => x.jenis !== 'sambung');
  const lain = halaman[dikaki ? n + 1 : n - 1];
  const langkah = lain?.baris.findIndex((x) => x.jenis !== 'sambung') ?? 0;
  const di =
    lain?.baris.findIndex((x, i) => x.huruf === r.huruf && (dikaki ? i < langkah : i > langkah)) ?? -1;
  const terus = lain?.panah.filter((p) => p.dari === di) ?? [];
  return terus.length === 1 && terus[0] ? ikuti(halaman, dikaki ? n + 1 : n - 1, terus[0].ke) : 'nowhere';
}
