import type { ComponentChildren } from 'preact';
import { PINTASAN } from '../kata/pintasan.ts';
import { BarisBerkas, type BarisBerkasProps } from './BarisBerkas.tsx';
import { Ikon, type NamaIkon } from './Ikon.tsx';

export interface KelompokBerkas {
  readonly id: string;
  readonly judul: string;
  readonly ikon?: NamaIkon | undefined;
  /** The group of those past the SOP's time. */
  readonly lewat?: boolean | undefined;
  readonly baris: readonly BarisBerkasProps[];
}

export interface DaftarBerkasProps {
  readonly kelompok: readonly KelompokBerkas[];
  /** Address whose answer replaces the inside of the list while the page is visible (ETag). */
  readonly poll?: string | undefined;
  /** Where all keys are told, for whom the key for that does nothing. */
  readonly hrefPintas?: string | undefined;
  /** Shown when no group has a row; usually Kosong. */
  readonly kosong?: ComponentChildren;
}

/** The list of a task box in its groups, walked with J, K and Enter. */
export function DaftarBerkas({ kelompok, poll, kosong, hrefPintas }: DaftarBerkasProps) {
  const ada = kelompok.filter((k) => k.baris.length > 0);
  return (
    <div class="lembar antre">
      <div data-daftar data-poll={poll}>
        <IsiDaftar kelompok={ada} kosong={kosong} />
      </div>
      {ada.length > 0 && <Pintas href={hrefPintas} />}
    </div>
  );
}

/** The inside alone: what the polled address answers. */
export function IsiDaftar({ kelompok, kosong }: Pick<DaftarBerkasProps, 'kelompok' | 'kosong'>) {
  if (kelompok.length === 0) return <>{kosong}</>;
  return (
    <>
      {kelompok.map((k) => (
        <section key={k.id} aria-labelledby={`kel-${k.id}`}>
          <h2 id={`kel-${k.id}`} class={k.lewat ? 'lewat' : undefined}>
            {k.ikon && <Ikon nama={k.ikon} kecil />}
            {k.judul}
          </h2>
          <ol>
            {k.baris.map((b) => (
              <li key={b.nomor}>
                <BarisBerkas {...b} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Pintas({ href }: { readonly href: string | undefined }) {
  return (
    <p class="pintas">
      <span>
        <kbd>J</kbd>
        <kbd>K</kbd>
        {PINTASAN.pindah}
      </span>
      <span>
        <kbd>Enter</kbd>
        {PINTASAN.buka}
      </span>
      <span>
        <kbd>/</kbd>
        {PINTASAN.cari}
      </span>
      <span>
        <kbd>?</kbd>
        {href === undefined ? PINTASAN.semua : <a href={href}>{PINTASAN.semua}</a>}
      </span>
    </p>
  );
}
