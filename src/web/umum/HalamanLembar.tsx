import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { LACAK, LEMBAR } from '../kata/lacak.ts';
import type { IsiLembar, KeadaanLembar } from './isi-lembar.ts';

/** What is seen at a glance: also that a form which fits is not signed by everybody yet. */
type Sekilas = KeadaanLembar | 'belum' | 'asing';

const KATA = {
  berlaku: [LEMBAR.berlaku, LEMBAR.berlakuKet],
  belum: [LEMBAR.belum, LEMBAR.belumKet],
  diganti: [LEMBAR.diganti, LEMBAR.digantiKet],
  dibatalkan: [LEMBAR.dibatalkan, LEMBAR.dibatalkanKet],
} as const;

/** What a printed sheet is worth, for whoever holds it: read in two seconds by word, colour and shape. */
export function BadanLembar({ isi }: { readonly isi: IsiLembar }) {
  const belum = isi.keadaan === 'berlaku' && isi.tanda.some((t) => t.kapan === null);
  const sekilas = belum ? 'belum' : isi.keadaan;
  const [judul, ket] = KATA[sekilas];
  return (
    <div class="lembar">
      <section class={`kini-u ${sekilas}`}>
        <h1>
          <TandaLembar keadaan={sekilas} />
          {judul}
        </h1>
        <div>
          <p class="besar angka">{isi.nomor ?? LEMBAR.belumAda}</p>
          <p>{ket}</p>
          {isi.lebihBaru && <p>{isi.lebihBaru}</p>}
          <dl>
            <dt>{LEMBAR.surat}</dt>
            <dd>{isi.surat.slice(0, 1).toUpperCase() + isi.surat.slice(1)}</dd>
            {isi.nama !== '' && (
              <>
                <dt>{LEMBAR.nama}</dt>
                <dd>{isi.nama}</dd>
              </>
            )}
            <dt>{LEMBAR.dicetak}</dt>
            <dd>{isi.dicetak}</dd>
            {isi.kantor && (
              <>
                <dt>{LEMBAR.kantor}</dt>
                <dd>{isi.kantor.nama}</dd>
              </>
            )}
          </dl>
          {isi.tanda.length > 0 && (
            <>
              <h2>{LEMBAR.tandaTangan}</h2>
              <dl>
                {isi.tanda.map((t) => (
                  <>
                    <dt>{t.label}</dt>
                    <dd class={t.kapan === null ? 'belum' : undefined}>{t.kapan ?? LEMBAR.belumAda}</dd>
                  </>
                ))}
              </dl>
            </>
          )}
          <p class="kecil">
            {LEMBAR.diperiksa} {isi.diperiksa}.
          </p>
        </div>
      </section>
      {isi.kantor && <KontakKantor judul={LACAK.bertanya} kantor={isi.kantor} />}
    </div>
  );
}

const BENTUK: Readonly<Record<Sekilas, readonly [luar: string, dalam: string]>> = {
  berlaku: ['M24 2a22 22 0 1 1 0 44a22 22 0 1 1 0-44z', 'M13 25l8 8 15-17'],
  belum: ['M6 3h36a3 3 0 0 1 3 3v36a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z', 'M24 12v13l9 6'],
  diganti: ['M24 3 46 43H2z', 'M24 17v13M24 36v.5'],
  dibatalkan: ['M15 2h18l13 13v18L33 46H15L2 33V15z', 'M16 16l16 16M32 16 16 32'],
  asing: ['M24 1 47 24 24 47 1 24z', 'M19 19a5 5 0 1 1 6 6c-1 1-1 2-1 3M24 34v.5'],
};

/** Circle, square, triangle, octagon or lozenge: the shape says the same as word and colour. */
export function TandaLembar({ keadaan }: { readonly keadaan: Sekilas }) {
  const [luar, dalam] = BENTUK[keadaan];
  return (
    <svg class="tanda-u" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={luar} />
      <path d={dalam} />
    </svg>
  );
}
