import type { ComponentChildren } from 'preact';

export interface KepalaHalamanProps {
  readonly judul: string;
  /** One plain sentence under the title. */
  readonly ket?: string | undefined;
  /** Names the sentence so that a polled answer replaces it; what changes there is said aloud. */
  readonly idKet?: string | undefined;
  /** Role switch, search, buttons. */
  readonly kanan?: ComponentChildren;
}

/** Title of a page. The h1 takes focus after navigation by script. */
export function KepalaHalaman({ judul, ket, idKet, kanan }: KepalaHalamanProps) {
  return (
    <div class="atas">
      <div>
        <h1 tabIndex={-1}>{judul}</h1>
        {ket && (
          <p class="ket" id={idKet} role={idKet ? 'status' : undefined}>
            {ket}
          </p>
        )}
      </div>
      {kanan && <div class="kanan">{kanan}</div>}
    </div>
  );
}
