import { UMUM } from '../kata/umum.ts';
import { Ikon } from './Ikon.tsx';
import { MenuPonsel, type MenuPonselProps } from './MenuPonsel.tsx';

/** The phone's bottom bar: up to three places and the menu. Hidden from 821 px. */
export function BilahBawah(p: MenuPonselProps) {
  return (
    <nav class="bawah" aria-label={UMUM.navigasiPonsel}>
      {p.navigasi
        .filter((b) => b.ponsel !== undefined)
        .map((b) => (
          <a key={b.href} href={b.href} aria-current={b.kini ? 'page' : undefined}>
            <Ikon nama={b.ikon} />
            {b.ponsel}
          </a>
        ))}
      <MenuPonsel {...p} />
    </nav>
  );
}
