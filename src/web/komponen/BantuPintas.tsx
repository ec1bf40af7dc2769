import { KLIEN } from '../kata/klien.ts';
import { PINTASAN } from '../kata/pintasan.ts';

/** Shortcut help, opened by "?" and closed by Esc; without script it stays shut and nothing is lost. */
export function BantuPintas() {
  return (
    <dialog class="bantu-pintas" id="bantu-pintas" aria-labelledby="bantu-pintas-j">
      <h2 id="bantu-pintas-j">{PINTASAN.judul}</h2>
      <dl>
        {PINTASAN.daftar.map(({ tombol, guna }) => (
          <>
            <dt>
              {tombol.map((t) => (
                <>
                  <kbd>{t}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{guna}</dd>
          </>
        ))}
      </dl>
      <form method="dialog" class="deret">
        <button class="tbl tbl-u" value="tutup">
          {PINTASAN.tutup}
        </button>
        <button class="tbl" type="button" data-pintasan-saklar aria-pressed="false">
          {KLIEN.matikan}
        </button>
      </form>
    </dialog>
  );
}
