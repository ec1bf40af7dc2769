import type { ComponentChildren } from 'preact';
import { alamat } from '../alamat.ts';

/** A form of the settings page: knows which version it changes. */
export function FormAtur({
  versi,
  children,
}: {
  readonly versi: number;
  readonly children?: ComponentChildren;
}) {
  return (
    <form class="formulir lembar-isi" method="post" action={alamat.syaratAtur()}>
      <input type="hidden" name="_versi" value={versi} />
      {children}
    </form>
  );
}
