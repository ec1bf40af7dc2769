import { alamat } from '../alamat.ts';
import { LEMBAR } from '../kata/lacak.ts';
import { TandaLembar } from './HalamanLembar.tsx';

/** A sheet that no office here printed, or an address with a slip: what to do about it. */
export function LembarAsing() {
  return (
    <div class="lembar">
      <section class="kini-u asing">
        <h1>
          <TandaLembar keadaan="asing" />
          {LEMBAR.tidakDikenal}
        </h1>
        <div>
          <p>{LEMBAR.tidakDikenalKet}</p>
          <p>
            <a href={alamat.lembarKode}>{LEMBAR.ketikLink}</a>
          </p>
        </div>
      </section>
    </div>
  );
}
