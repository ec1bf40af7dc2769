import type { ComponentChildren } from 'preact';

export interface KolomTabel {
  readonly judul: string;
  /** Digits: equal width, to the right. */
  readonly angka?: boolean | undefined;
}

export interface TabelProps {
  /** Names the table for screen readers and the scroll region. */
  readonly label: string;
  readonly kolom: readonly KolomTabel[];
  /** Many columns: keeps its width and scrolls rather than squeeze them. */
  readonly lebar?: boolean | undefined;
  /** Few columns with much in them: on a phone the cells of a row stand one below the other. */
  readonly tumpuk?: boolean | undefined;
  /** First cell of a row is its heading. */
  readonly baris: readonly (readonly ComponentChildren[])[];
}

/** A plain table that scrolls sideways in itself on narrow screens. */
export function Tabel({ label, kolom, lebar, tumpuk, baris }: TabelProps) {
  return (
    <div class="gulir" tabIndex={0} role="region" aria-label={label}>
      <table class={`tabel${lebar ? ' tabel-l' : ''}${tumpuk ? ' tabel-t' : ''}`}>
        <thead>
          <tr>
            {kolom.map((k) => (
              <th key={k.judul} scope="col" class={k.angka ? 'kn' : undefined}>
                {k.judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((sel) => (
            <tr>
              {sel.map((isi, i) =>
                i === 0 ? (
                  <th scope="row">{isi}</th>
                ) : (
                  <td class={kolom[i]?.angka ? 'kn angka' : undefined}>{isi}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
