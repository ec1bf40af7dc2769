import type { ComponentChildren } from 'preact';

export interface BagianFormulirProps {
  readonly judul: string;
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A titled card of fields in two columns (one on a phone). */
export function BagianFormulir({ judul, id, children }: BagianFormulirProps) {
  const idJudul = `${id ?? judul.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-j`;
  return (
    <section class="lembar bagian-f" id={id} aria-labelledby={idJudul}>
      <h2 id={idJudul}>{judul}</h2>
      <div class="petak">{children}</div>
    </section>
  );
}
