import { kegiatan, pelaksana } from '../../core/sop/lookup.ts';
import type { Kegiatan, Sop } from '../../core/sop/schema.ts';
import { SOP } from '../kata/sop.ts';
import { kataAlir } from '../kata/sop-alir.ts';
import type { AngkaSop } from './angka.ts';
import type { DaftarCatatan } from './catatan-sop.ts';
import type { GambarSop } from './gambar-teringat.ts';
import { GambarSel } from './GambarSel.tsx';
import { PilAngka, PilTunggu } from './PilAngka.tsx';
import { Rujukan } from './Rujukan.tsx';

export interface BarisLangkahProps {
  readonly sop: Sop;
  readonly gambar: GambarSop;
  /** Place of the row in the drawing. */
  readonly baris: number;
  readonly catatan: DaftarCatatan;
  readonly angka: AngkaSop | undefined;
}

/** One row of the official table: a step, or a capsule without number where the flow begins or ends outside of one. */
export function BarisLangkah({ sop, gambar, baris, catatan, angka }: BarisLangkahProps) {
  const isi = gambar.bagan.baris[baris];
  if (!isi) return null;
  const k = isi.no === null ? undefined : kegiatan(sop, isi.no);
  const rujukan = k && catatan.langkah.get(k.no);
  return (
    <tr class={k ? (isi.bentuk === 'belah-ketupat' ? 'lgk kep' : 'lgk') : 'tanpa-no'}>
      {k ? (
        <th scope="row" class="no">
          {k.no}
        </th>
      ) : (
        <td class="no" />
      )}
      <td class="kgt">
        {k?.kegiatan}
        {rujukan !== undefined && <Rujukan nomor={rujukan} />}
      </td>
      {(gambar.sel[baris] ?? []).map((sel, at) => {
        const bagian = <GambarSel sel={sel} lebar={gambar.bagan.kolom[at]?.lebar ?? 1} />;
        return at === isi.kolom ? (
          <td class="p akt">
            {bagian}
            <Pelaku sop={sop} k={k} kapsul={isi.jenis} />
            {k && <PilAngka no={k.no} sel={angka?.langkah.get(k.no)} />}
          </td>
        ) : (
          <td class="p">{bagian}</td>
        );
      })}
      {k ? <MutuBaku k={k} angka={angka} /> : <td colSpan={4} />}
    </tr>
  );
}

/** Who acts and what the arrows say. On paper-like screens the column says who, so the name is for cards alone. */
function Pelaku({
  sop,
  k,
  kapsul,
}: {
  readonly sop: Sop;
  readonly k: Kegiatan | undefined;
  readonly kapsul: string;
}) {
  if (!k) return <span class="alir">{kapsul === 'mulai' ? SOP.mulai : SOP.selesai}</span>;
  return (
    <>
      <b class="hp">{pelaksana(sop, k.bacaan.pelaksana).tertulis}</b>
      <span class="alir">{kataAlir(k)}</span>
    </>
  );
}

function MutuBaku({ k, angka }: { readonly k: Kegiatan; readonly angka: AngkaSop | undefined }) {
  return (
    <>
      <td class="klg" data-l={SOP.kolom.kelengkapan}>
        {k.kelengkapan}
      </td>
      <td class="wkt" data-l={SOP.kolom.waktu}>
        {k.waktu.tertulis}
      </td>
      <td class="out" data-l={SOP.kolom.output}>
        {k.output}
      </td>
      <td class="ktg">
        {k.keterangan}
        <PilTunggu no={k.no} jumlah={angka?.tunggu.get(k.no)} />
      </td>
    </>
  );
}
