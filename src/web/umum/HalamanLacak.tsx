import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { LACAK } from '../kata/lacak.ts';
import type { IsiLacak } from './isi-lacak.ts';

/** Where a berkas is, what comes next, and what its pemohon does now. */
export function BadanLacak({ isi }: { readonly isi: IsiLacak }) {
  const { lakukan } = isi;
  return (
    <>
      <div>
        <h1>{LACAK.judul(isi.nama)}</h1>
        <p class="sub1">
          {isi.nomor === null ? (
            `${LACAK.tanpaNomor}.`
          ) : (
            <>
              {LACAK.nomor} {isi.nomor}.
            </>
          )}{' '}
          {kalimat(isi.keperluan)}
        </p>
        <section class={lakukan.perlu ? 'kini-u perlu' : 'kini-u'}>
          <h2>{lakukan.perlu ? LACAK.perluAnda : LACAK.sekarang}</h2>
          <div>
            <p class="besar">{isi.sekarang}</p>
            <p>{lakukan.kalimat}</p>
            {lakukan.butir.length > 0 && (
              <ul>
                {lakukan.butir.map((b) => (
                  <li key={b}>{b}</li>
                ))}
              </ul>
            )}
            {isi.sejak !== null && <p class="kecil">{LACAK.sejak(isi.sejak)}</p>}
          </div>
        </section>
        {isi.kantor && <KontakKantor judul={LACAK.bertanya} kantor={isi.kantor} />}
      </div>
      {isi.tahap.length > 0 && (
        <section class="langkah-w">
          <h2>{LACAK.tahap}</h2>
          <ol>
            {isi.tahap.map((t, ke) => (
              <li
                key={t.kata}
                class={[t.keadaan, t.anda ? 'anda' : ''].join(' ').trim()}
                aria-current={t.keadaan === 'kini' ? 'step' : undefined}
              >
                <span class="t" aria-hidden="true">
                  {t.keadaan !== 'sudah' && <span>{ke + 1}</span>}
                </span>
                {t.kata}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** A label as a sentence. */
function kalimat(label: string): string {
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}.`;
}
