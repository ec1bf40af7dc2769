import { TUGAS } from '../kata/tugas.ts';
import { Ikon } from './Ikon.tsx';

export interface KotakCariProps {
  readonly aksi: string;
  readonly nilai?: string | undefined;
  readonly sembunyiHp?: boolean | undefined;
  /** Id of the form, for a button that stands outside it. */
  readonly id?: string | undefined;
}

/**
 * Search by name, berkas number or NIK (field "q"); "/" puts the focus here. It posts, because a NIK in an address
 * would stay in the browser's history and in logs.
 */
export function KotakCari({ aksi, nilai, sembunyiHp, id }: KotakCariProps) {
  return (
    <form id={id} class={sembunyiHp ? 'cari sembunyi-hp' : 'cari'} role="search" action={aksi} method="post">
      <label class="sr" for="q">
        {TUGAS.cariLabel}
      </label>
      <Ikon nama="search" />
      <input
        id="q"
        name="q"
        type="search"
        placeholder={TUGAS.cariContoh}
        autoComplete="off"
        value={nilai}
        data-cari
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
