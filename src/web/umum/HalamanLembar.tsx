import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { LACAK, LEMBAR } from '../kata/lacak.ts';
import type { IsiLembar } from './isi-lembar.ts';

const KATA = {
  berlaku: [LEMBAR.berlaku, LEMBAR.berlakuKet],
  diganti: [LEMBAR.diganti, LEMBAR.digantiKet],
  dibatalkan: [LEMBAR.dibatalkan, LEMBAR.dibatalkanKet],
} as const;

/** What a printed sheet is worth, for whoever holds it. */
export function BadanLembar({ isi }: { readonly isi: IsiLembar }) {
  const [judul, ket] = KATA[isi.keadaan];
  return (
    <div>
      <section class={`kini-u ${isi.keadaan}`}>
        <h1>{judul}</h1>
        <div>
          <p>{ket}</p>
          {isi.lebihBaru && <p>{isi.lebihBaru}</p>}
          <dl>
            <dt>{LEMBAR.surat}</dt>
            <dd>{isi.surat.slice(0, 1).toUpperCase() + isi.surat.slice(1)}</dd>
            <dt>{LEMBAR.nomor}</dt>
            <dd>{isi.nomor ?? LEMBAR.belumAda}</dd>
            <dt>{LEMBAR.nama}</dt>
            <dd>{isi.nama}</dd>
            <dt>{LEMBAR.dicetak}</dt>
            <dd>{isi.dicetak}</dd>
          </dl>
          {isi.tanda.length > 0 && (
            <>
              <h2>{LEMBAR.tandaTangan}</h2>
              <dl>
                {isi.tanda.map((t) => (
                  <>
                    <dt>{t.label}</dt>
                    <dd>{t.kapan ?? LEMBAR.belumAda}</dd>
                  </>
                ))}
              </dl>
            </>
          )}
        </div>
      </section>
      {isi.kantor && <KontakKantor judul={LACAK.bertanya} kantor={isi.kantor} />}
    </div>
  );
}
