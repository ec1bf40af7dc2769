import type { Sop } from '../../core/sop/schema.ts';
import { SOP } from '../kata/sop.ts';
import { type DaftarCatatan, idCatatan, idRujukan } from './catatan-sop.ts';
import { kelompokKolom } from './kolom.ts';

export interface KepalaBaganProps {
  readonly sop: Sop;
  readonly catatan: DaftarCatatan;
  /** Places of the lanes that hold a symbol or a word. */
  readonly luas: ReadonlySet<number>;
}

/** The heads of the official table in three rows: what, which unit, which post. */
export function KepalaBagan({ sop, catatan, luas }: KepalaBaganProps) {
  const { kolom } = SOP;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={3} class="no">
          {kolom.no}
        </th>
        <th scope="col" rowSpan={3} class="kgt">
          {kolom.kegiatan}
        </th>
        <th scope="colgroup" colSpan={sop.pelaksana.length}>
          {kolom.pelaksana}
        </th>
        <th scope="colgroup" colSpan={3}>
          {kolom.mutu}
        </th>
        <th scope="col" rowSpan={3}>
          {kolom.keterangan}
        </th>
      </tr>
      <tr>
        {kelompokKolom(sop).map((k) => (
          <th scope="colgroup" colSpan={k.lajur.length} class="unit">
            {k.nama}
          </th>
        ))}
        {[kolom.kelengkapan, kolom.waktu, kolom.output].map((nama) => (
          <th scope="col" rowSpan={2}>
            {nama}
          </th>
        ))}
      </tr>
      <tr>
        {sop.pelaksana.map((p, at) => (
          <th scope="col" class={luas.has(at) ? 'jbt jbt-l' : 'jbt'} key={p.kunci}>
            <NamaTertulis tertulis={p.tertulis} nomor={catatan.pelaksana.get(p.kunci)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The source's word; where we doubt it, dotted and linked to the note that says why. */
function NamaTertulis({
  tertulis,
  nomor,
}: {
  readonly tertulis: string;
  readonly nomor: number | undefined;
}) {
  if (nomor === undefined) return <span>{tertulis}</span>;
  return (
    <a id={idRujukan(nomor)} href={`#${idCatatan(nomor)}`}>
      {tertulis}
      <sup>
        <span class="sr"> {SOP.rujukan} </span>
        {nomor}
      </sup>
    </a>
  );
}
