import type { ComponentChildren } from 'preact';

export interface Uraian {
  readonly nama: string;
  readonly isi: ComponentChildren;
  /** Digits of equal width, never broken. */
  readonly angka?: boolean | undefined;
}

/** Names and values in two columns. */
export function DaftarUraian({
  daftar,
  lebar,
  ganda,
}: {
  readonly daftar: readonly Uraian[];
  readonly lebar?: boolean;
  /** Two pairs beside each other where there is room. */
  readonly ganda?: boolean;
}) {
  return (
    <dl class={ganda ? 'dl dl-l dl-g' : lebar ? 'dl dl-l' : 'dl'}>
      {daftar.map((u) => (
        <>
          <dt>{u.nama}</dt>
          <dd class={u.angka ? 'angka' : undefined}>{u.isi}</dd>
        </>
      ))}
    </dl>
  );
}
