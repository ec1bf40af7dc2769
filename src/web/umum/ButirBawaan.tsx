import type { Bawaan } from '../../core/formulir/bawaan.ts';
import type { SyaratDiminta } from '../../core/formulir/persyaratan.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';

/** One line of what to bring: a paper, or papers of which one suffices. The box is ticked on paper. */
export function ButirBawaan({ bawaan }: { readonly bawaan: Bawaan }) {
  if (bawaan.jenis === 'satu') return <Kertas syarat={bawaan.syarat} />;
  return (
    <li class="pilihan">
      <p>
        <b>{SYARAT_UMUM.salahSatu}</b>
      </p>
      <ul>
        {bawaan.pilihan.map((s) => (
          <Kertas key={s.kunci} syarat={s} />
        ))}
      </ul>
    </li>
  );
}

function Kertas({ syarat }: { readonly syarat: SyaratDiminta }) {
  return (
    <li class="kertas-u">
      <p>
        <b>{syarat.label}</b>{' '}
        <span class={`cap cap-${syarat.bentuk}`}>{SYARAT_UMUM.bentuk[syarat.bentuk]}</span>
        {syarat.setempat && <span class="cap">{SYARAT_UMUM.setempat}</span>}
      </p>
      {syarat.bila !== undefined && <p class="bila">{syarat.bila}</p>}
      <p class="kecil">
        {syarat.bantuan} {syarat.berlaku !== undefined && `${syarat.berlaku} `}
        <span class="dasar">
          {SYARAT_UMUM.dasar}: {syarat.dasar}
        </span>
      </p>
      {syarat.tampak && (
        <details class="kecil tanpa-cetak">
          <summary>{SYARAT_UMUM.tampak}</summary>
          <ul>
            {syarat.tampak.map((t) => (
              <li key={t}>{t}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
