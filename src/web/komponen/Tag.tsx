import type { ComponentChildren } from 'preact';
import { Ikon, type NamaIkon } from './Ikon.tsx';

export type WarnaTag = 'abu' | 'baik' | 'kunyit' | 'merah' | 'ungu' | 'laut';

export interface TagProps {
  /** baik done, kunyit lacking or returned, merah late, ungu waiting for the pemohon, abu running. */
  readonly warna?: WarnaTag | undefined;
  readonly ikon?: NamaIkon | undefined;
  readonly children?: ComponentChildren;
}

/** A status word. Colour only repeats what the word says. */
export function Tag({ warna = 'abu', ikon, children }: TagProps) {
  return (
    <span class={warna === 'abu' ? 'tag' : `tag tag-${warna}`}>
      {ikon && <Ikon nama={ikon} kecil />}
      {children}
    </span>
  );
}
