import { UKURAN } from '../../core/sop/bagan/ukuran.ts';
import { SOP } from '../kata/sop.ts';
import { Simbol } from './GambarSel.tsx';

const BENTUK = ['kapsul', 'kotak', 'belah-ketupat', 'segilima'] as const;

/** What the symbols mean, for who never read a flowchart. */
export function ArtiSimbol() {
  return (
    <ul class="arti" aria-label={SOP.simbol}>
      {BENTUK.map((bentuk) => (
        <li key={bentuk}>
          <svg
            class="gb"
            viewBox={`0 -11 ${UKURAN.separuhSimbol * 2 + 2} 22`}
            aria-hidden="true"
            focusable="false"
          >
            <Simbol bentuk={bentuk} x={UKURAN.separuhSimbol + 1} huruf={null} />
          </svg>
          {SOP.artiSimbol[bentuk]}
        </li>
      ))}
    </ul>
  );
}
