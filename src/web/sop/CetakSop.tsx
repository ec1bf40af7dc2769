import { alamat } from '../alamat.ts';
import { SOP } from '../kata/sop.ts';

/** The official sheet on paper, in both sizes that offices have. */
export function CetakSop() {
  return (
    <span class="cetak-s">
      {(['f4', 'a4'] as const).map((kertas) => (
        <a key={kertas} class="tbl" href={alamat.sopCetak({ kertas })}>
          {SOP.cetak[kertas]}
        </a>
      ))}
    </span>
  );
}
