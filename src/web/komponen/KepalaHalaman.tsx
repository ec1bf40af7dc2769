import type { ComponentChildren } from 'preact';

export interface KepalaHalamanProps {
  readonly judul: string;
  /** One plain sentence under the title. */
  readonly ket?: string | undefined;
  /** Role switch, search, buttons. */
  readonly kanan?: ComponentChildren;
}

/** Title of a page. The h1 takes focus after navigation by script. */
export function KepalaHalaman({ judul, ket, kanan }: KepalaHalamanProps) {
  return (
    <div class="atas">
      <div>
        <h1 tabIndex={-1}>{judul}</h1>
        {ket && <p class="ket">{ket}</p>}
      </div>
      {kanan && <div class="kanan">{kanan}</div>}
    </div>
  );
}
