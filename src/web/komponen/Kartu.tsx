import type { ComponentChildren } from 'preact';

export interface KartuProps {
  readonly judul: string;
  /** What it is called among others of the same title, for who hears the page; the title where left out. */
  readonly sebutan?: string | undefined;
  readonly id?: string | undefined;
  /** Right end of the heading: a count or a short remark. */
  readonly ujung?: ComponentChildren;
  /** False for lists and tables that reach the card's edge. */
  readonly jarak?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** A titled card of the main column. */
export function Kartu({ judul, sebutan = judul, id, ujung, jarak = true, children }: KartuProps) {
  return (
    <section class="lembar" id={id} aria-label={sebutan}>
      <div class="kartu-j">
        <h2>{judul}</h2>
        {ujung && <span class="ujung">{ujung}</span>}
      </div>
      {jarak ? <div class="lembar-isi">{children}</div> : children}
    </section>
  );
}
