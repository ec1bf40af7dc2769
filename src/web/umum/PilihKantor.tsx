import { alamat } from '../alamat.ts';
import { DEPAN } from '../kata/lacak.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';

/** Where one address serves several offices: which one is meant. */
export function PilihKantor({
  kantor,
}: {
  readonly kantor: readonly { readonly id: string; readonly nama: string }[];
}) {
  return (
    <div class="tanya">
      <h1>{kantor.length === 0 ? DEPAN.tanpaKantor : SYARAT_UMUM.pilihKantor}</h1>
      {kantor.length > 0 && <p class="sub1">{SYARAT_UMUM.pilihKantorKet}</p>}
      <ul class="jawaban">
        {kantor.map((k) => (
          <li key={k.id}>
            <a href={alamat.syarat({ kantor: k.id })}>
              <b>{k.nama}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
