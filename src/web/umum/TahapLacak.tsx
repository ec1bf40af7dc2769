import { alamat } from '../alamat.ts';
import { LACAK } from '../kata/lacak.ts';
import type { IsiLacak } from './isi-lacak.ts';

/** The few stages of the pemohon, the own ones marked; the SOP's official steps one tap away. */
export function TahapLacak({ isi: { tahap, langkah, nomorSop, sekarang } }: { readonly isi: IsiLacak }) {
  if (tahap.length === 0) return null;
  return (
    <section class="langkah-w">
      <h2>{LACAK.tahap}</h2>
      <ol>
        {tahap.map((t, ke) => (
          <li
            key={t.kata}
            class={[t.keadaan, t.anda ? 'anda' : ''].join(' ').trim()}
            aria-current={t.keadaan === 'kini' ? 'step' : undefined}
          >
            <span class="t" aria-hidden="true">
              {t.keadaan !== 'sudah' && <span>{ke + 1}</span>}
            </span>
            {t.kata}
            {t.keadaan === 'kini' && t.kata !== sekarang && <small>{sekarang}</small>}
          </li>
        ))}
      </ol>
      <details>
        <summary>{LACAK.langkahResmi(langkah.length, nomorSop)}</summary>
        <ul class="resmi">
          {langkah.map((l) => (
            <li key={l.no} class={l.keadaan}>
              {l.no}. {l.nama}
              <small>
                {l.pos}
                {l.keadaan === 'kini' && `, ${LACAK.langkahKini}`}
              </small>
            </li>
          ))}
        </ul>
        <a href={alamat.sopUmum}>{LACAK.bacaSop}</a>
      </details>
    </section>
  );
}
