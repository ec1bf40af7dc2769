import { PETA } from '../kata/map.ts';
import type { JawabanDiMana } from '../tampilan/di-mana.ts';

/** The answer "di mana map ini", group by group; papers that stayed behind have a group of their own. */
export function DaftarIkatan({ jawaban }: { readonly jawaban: JawabanDiMana }) {
  if (jawaban.ikatan.length === 0) return <p>{PETA.belumAda}</p>;
  return (
    <>
      <ul class="ikatan">
        {jawaban.ikatan.map((i) => (
          <li key={`${i.siapa}${i.surat}`}>
            <b>{i.siapa}</b>
            <span>{i.surat}</span>
            <small>
              {PETA.sejakHari(i.sejak, i.hari)}
              {i.lewat && `, ${i.lewat}`}
            </small>
            {i.tidakIkut && <small class="kurang">{i.tidakIkut}</small>}
          </li>
        ))}
      </ul>
      <p class="petunjuk">{jawaban.berikutnya}</p>
    </>
  );
}
