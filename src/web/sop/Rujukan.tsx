import { SOP } from '../kata/sop.ts';
import { idCatatan, idRujukan } from './catatan-sop.ts';

/** The number of a note of ours, as a link to it. */
export function Rujukan({ nomor }: { readonly nomor: number }) {
  return (
    <a class="rujuk" id={idRujukan(nomor)} href={`#${idCatatan(nomor)}`}>
      <span class="sr">{SOP.rujukan} </span>
      <sup>{nomor}</sup>
    </a>
  );
}
