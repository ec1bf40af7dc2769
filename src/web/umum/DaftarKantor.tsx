import type { Kantor } from '../../core/organisasi/kantor.ts';
import { LACAK } from '../kata/lacak.ts';

/** Offices with address, counter hours and telephone, each in a few lines. */
export function DaftarKantor({ kantor }: { readonly kantor: readonly Kantor[] }) {
  return (
    <ul class="kantor-u">
      {kantor.map((k) => (
        <li key={k.id}>
          <b>{k.nama}</b>
          <span>{k.alamat}</span>
          <span>
            {LACAK.jam} {k.jamLoket}
          </span>
          <a href={`tel:${k.telepon.replaceAll(/[^\d+]/gu, '')}`}>{k.telepon}</a>
        </li>
      ))}
    </ul>
  );
}
