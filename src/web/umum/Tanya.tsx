import type { Jawaban } from '../../core/formulir/tanya.skema.ts';
import type { Telusur, Terjawab } from '../../core/formulir/tanya.ts';
import { alamat } from '../alamat.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';

export interface BadanTanyaProps {
  readonly telusur: Telusur & { readonly di: { readonly jenis: 'pertanyaan' | 'saran' } };
  readonly kantor: string | undefined;
}

/** One question as a page of links: the address holds the answers, nothing else does. */
export function BadanTanya({ telusur: { jejak, di }, kantor }: BadanTanyaProps) {
  const sejauh = jejak.map((t) => t.jawaban.kunci);
  return (
    <div class="tanya">
      {di.jenis === 'pertanyaan' && (
        <>
          <p class="kecil">{SYARAT_UMUM.pertanyaan(jejak.length + 1)}</p>
          <h1>{di.pertanyaan.tanya}</h1>
          {di.pertanyaan.ket !== undefined && <p class="sub1">{di.pertanyaan.ket}</p>}
          <ul class="jawaban">
            {di.pertanyaan.jawaban.map((j) => (
              <li key={j.kunci}>
                <a href={menuju(j, { jawab: [...sejauh, j.kunci], kantor })}>
                  <b>{j.label}</b>
                  {j.ket !== undefined && <span>{j.ket}</span>}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {di.jenis === 'saran' && (
        <>
          <h1>{SYARAT_UMUM.saran}</h1>
          <p class="saran">{di.saran}</p>
        </>
      )}
      <JejakJawaban jejak={jejak} kantor={kantor} />
      {jejak.length === 0 && <p class="kecil">{SYARAT_UMUM.tidakTercatat}</p>}
    </div>
  );
}

/** Where an answer leads; the last one straight to its list, because a redirect costs a poor connection another wait. */
function menuju(
  { keperluan }: Jawaban,
  saring: { readonly jawab: readonly string[]; readonly kantor: string | undefined },
): string {
  return keperluan === undefined ? alamat.syarat(saring) : alamat.syaratUntuk(keperluan, saring);
}

/** What was answered so far, each with the way back to its question. */
export function JejakJawaban({
  jejak,
  kantor,
}: {
  readonly jejak: readonly Terjawab[];
  readonly kantor: string | undefined;
}) {
  if (jejak.length === 0) return null;
  return (
    <section class="jejak">
      <h2>{SYARAT_UMUM.jawabanAnda}</h2>
      <dl>
        {jejak.map(({ pertanyaan, jawaban }, ke) => (
          <div key={pertanyaan.kunci}>
            <dt>{pertanyaan.tanya}</dt>
            <dd>
              {jawaban.label}{' '}
              <a
                href={alamat.syarat({ jawab: jejak.slice(0, ke).map((t) => t.jawaban.kunci), kantor })}
                aria-label={SYARAT_UMUM.ubahNama(pertanyaan.tanya)}
              >
                {SYARAT_UMUM.ubah}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
