import type { ComponentChildren } from 'preact';
import { alamat } from '../alamat.ts';
import { UMUM_PUBLIK } from '../kata/lacak.ts';

/** One thing said courteously, and the way to the front page. */
export function BadanPesan({
  judul,
  ket,
  children,
}: {
  readonly judul: string;
  readonly ket: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="depan">
      <h1>{judul}</h1>
      <p class="sub1">{ket}</p>
      {children}
      <p>
        <a href={alamat.depan}>{UMUM_PUBLIK.keDepan}</a>
      </p>
    </div>
  );
}
