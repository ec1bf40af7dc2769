import type { ComponentChildren } from 'preact';

export interface KepalaBerkasProps {
  /** Name of the pemohon. */
  readonly nama: string;
  /** Short facts, in order of weight. */
  readonly meta: readonly ComponentChildren[];
  /** Status tag and buttons. */
  readonly kanan?: ComponentChildren;
}

/** Head of a berkas page. */
export function KepalaBerkas({ nama, meta, kanan }: KepalaBerkasProps) {
  return (
    <header class="kepala">
      <div>
        <h1 tabIndex={-1}>{nama}</h1>
        <p class="meta">
          {meta.map((m) => (
            <span>{m}</span>
          ))}
        </p>
      </div>
      {kanan && <div class="kanan">{kanan}</div>}
    </header>
  );
}
