import type { ComponentChildren } from 'preact';
import { Ikon, type NamaIkon } from './Ikon.tsx';

export interface KosongProps {
  readonly ikon?: NamaIkon | undefined;
  /** What is so: "Tidak ada tugas." */
  readonly judul: string;
  /** What can be done or known instead. */
  readonly ket?: string | undefined;
  readonly children?: ComponentChildren;
}

/** An empty list said kindly. */
export function Kosong({ ikon = 'inbox', judul, ket, children }: KosongProps) {
  return (
    <div class="kosong">
      <Ikon nama={ikon} />
      <p>
        <b>{judul}</b>
      </p>
      {ket && <p>{ket}</p>}
      {children}
    </div>
  );
}
