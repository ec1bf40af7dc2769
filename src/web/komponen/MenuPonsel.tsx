import { UMUM } from '../kata/umum.ts';
import { Ikon } from './Ikon.tsx';
import { Navigasi, type BarangNavigasi } from './Navigasi.tsx';
import { SiapaSaya, type Pengguna } from './SiapaSaya.tsx';

export interface MenuPonselProps {
  readonly navigasi: readonly BarangNavigasi[];
  readonly pengguna: Pengguna;
  readonly jam: string;
  /** In the top bar only the sign is shown. */
  readonly hanyaIkon?: boolean | undefined;
}

/** Everything of the rail on a phone, as a details element: opens without script. */
export function MenuPonsel({ navigasi, pengguna, jam, hanyaIkon }: MenuPonselProps) {
  return (
    <details class="menu-hp" data-menu>
      <summary>
        <Ikon nama="menu" />
        <span class={hanyaIkon ? 'sr' : undefined}>{UMUM.menu}</span>
      </summary>
      <div class="menu-isi">
        <Navigasi barang={navigasi} />
        <SiapaSaya pengguna={pengguna} jam={jam} bersuara={false} />
      </div>
    </details>
  );
}
