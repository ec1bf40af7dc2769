import { DRAF } from '../kata/draf.ts';
import { AsetKonteks } from './aset-konteks.ts';
import { Tombol } from './Tombol.tsx';

export interface CatatanDrafProps {
  /** Said of a draft that is shown; undefined while nothing was kept. */
  readonly kata?: string | undefined;
  /** Where the draft is thrown away; given only while there is one. */
  readonly aksiBuang?: string | undefined;
}

/** Says inside a form whether its typing is kept on the server, and loads the script that keeps it. */
export function CatatanDraf({ kata, aksiBuang }: CatatanDrafProps) {
  return (
    <div class="deret">
      <span class="petunjuk" role="status" data-draf-catatan>
        {kata}
      </span>
      {kata && aksiBuang && (
        <Tombol jenis="polos" ukuran="kecil" aksi={aksiBuang}>
          {DRAF.buang}
        </Tombol>
      )}
      <AsetKonteks.Consumer>{(aset) => <script src={aset.draf} defer />}</AsetKonteks.Consumer>
    </div>
  );
}
