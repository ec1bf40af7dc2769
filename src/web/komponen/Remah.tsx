import { BERKAS } from '../kata/berkas.ts';
import { Ikon } from './Ikon.tsx';
import { Tombol } from './Tombol.tsx';

export interface RemahProps {
  readonly asal: { readonly label: string; readonly href: string };
  /** Where one is: a berkas number or a page name. */
  readonly kini: string;
  /** Place in the queue and its neighbours. */
  readonly urutan?:
    | {
        readonly ke: number;
        readonly dari: number;
        readonly hrefSebelum?: string | undefined;
        readonly hrefSesudah?: string | undefined;
      }
    | undefined;
}

/** Way back to the list, and to the neighbours in it. */
export function Remah({ asal, kini, urutan }: RemahProps) {
  return (
    <nav class="remah" aria-label={BERKAS.remah}>
      <a href={asal.href}>{asal.label}</a>
      <Ikon nama="chevron-right" kecil />
      <span class={/\s/u.test(kini) ? undefined : 'angka'}>{kini}</span>
      {urutan && (
        <span class="lain">
          <span class="angka ke">{BERKAS.urutan(urutan.ke, urutan.dari)}</span>
          {urutan.hrefSebelum && (
            <Tombol ukuran="kecil" href={urutan.hrefSebelum} label={BERKAS.sebelum} ikon="chevron-left" />
          )}
          {urutan.hrefSesudah && (
            <Tombol ukuran="kecil" href={urutan.hrefSesudah} label={BERKAS.sesudah} ikon="chevron-right" />
          )}
        </span>
      )}
    </nav>
  );
}
