import type { ComponentChildren } from 'preact';

export interface KartuSisiProps {
  readonly judul: string;
  readonly tautan?: { readonly label: string; readonly href: string } | undefined;
  readonly children?: ComponentChildren;
}

/** A small card of the right column. */
export function KartuSisi({ judul, tautan, children }: KartuSisiProps) {
  return (
    <section class="lembar">
      <h2>
        {judul}
        {tautan && (
          <small>
            <a href={tautan.href}>{tautan.label}</a>
          </small>
        )}
      </h2>
      {children}
    </section>
  );
}
