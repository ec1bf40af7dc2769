import type { ComponentChildren } from 'preact';

export interface LipatanFormulirProps {
  readonly judul: string;
  /** Why it may stay closed: "sudah terisi, 8 isian". */
  readonly ket: string;
  readonly id?: string | undefined;
  /** True when it must be looked at. */
  readonly buka?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** A card of fields that need no look on most days: closed, opened by one press, sent along either way. */
export function LipatanFormulir({ judul, ket, id, buka, children }: LipatanFormulirProps) {
  return (
    <details class="lembar bagian-f lipat" id={id} open={buka}>
      <summary>
        <h2>{judul}</h2> <span class="petunjuk">{ket}</span>
      </summary>
      <div class="petak">{children}</div>
    </details>
  );
}
