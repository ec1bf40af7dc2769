import type { Sop } from '../../core/sop/schema.ts';
import { BIDANG_IDENTITAS } from '../kata/sop.ts';

/** The 13 fields in the places the printed sheet gives them: the office left, the numbered box right, pairs below. */
export function KotakIdentitas({ identitas }: Pick<Sop, 'identitas'>) {
  return (
    <dl class="identitas">
      {BIDANG_IDENTITAS.map(({ kunci, nama, tempat }) => (
        <div key={kunci} class={tempat}>
          <dt>{nama}</dt>
          <dd>{identitas[kunci]}</dd>
        </div>
      ))}
    </dl>
  );
}
