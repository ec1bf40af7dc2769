import { baganSop } from '../../core/sop/bagan/gambar.ts';
import { totalMenit } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { SOP } from '../kata/sop.ts';
import type { AngkaSop } from './angka.ts';
import { BarisLangkah } from './BarisLangkah.tsx';
import type { DaftarCatatan } from './catatan-sop.ts';
import { KepalaBagan } from './KepalaBagan.tsx';
import { kelompokKolom } from './kolom.ts';

/** Widths of lanes on an office screen (bagan.css), and how much of it they may take so that nothing scrolls sideways. */
const LEBAR = { bertindak: 44, diam: 28, muat: 620 };

export interface TabelBaganProps {
  readonly sop: Sop;
  readonly catatan: DaftarCatatan;
  readonly angka?: AngkaSop | undefined;
}

/** The branching flowchart as a table, one row a step. On narrow screens the same rows are read as cards. */
export function TabelBagan({ sop, catatan, angka }: TabelBaganProps) {
  const bagan = baganSop(sop);
  const bertindak = new Set(bagan.baris.map((b) => b.kolom));
  const judul = SOP.judulTabel(sop.identitas.nama, sop.kegiatan.length, totalMenit(sop));
  return (
    <div
      class={muat(sop, bertindak) ? 'gulir-b muat' : 'gulir-b'}
      tabIndex={0}
      role="region"
      aria-label={SOP.bagan}
    >
      <table class={angka ? 'bagan hidup' : 'bagan'}>
        <caption>{judul}</caption>
        <colgroup>
          <col class="c-no" />
          <col class="c-kgt" />
        </colgroup>
        {kelompok(sop, bertindak)}
        <colgroup>
          <col class="c-mb" />
          <col class="c-wk" />
          <col class="c-mb" />
        </colgroup>
        <colgroup>
          <col class="c-kt" />
        </colgroup>
        <KepalaBagan sop={sop} catatan={catatan} />
        <tbody>
          {bagan.baris.map((_, baris) => (
            <BarisLangkah sop={sop} bagan={bagan} baris={baris} catatan={catatan} angka={angka} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lanes in which somebody acts are wider: there the symbols stand. */
function kelompok(sop: Sop, bertindak: ReadonlySet<number>) {
  let kolom = 0;
  return kelompokKolom(sop).map((k) => (
    <colgroup>
      {k.lajur.map((p) => (
        <col key={p.kunci} class={bertindak.has(kolom++) ? 'c-a' : 'c-i'} />
      ))}
    </colgroup>
  ));
}

/** Whether the whole width fits an office screen: then the heads can stick to the page itself. */
function muat(sop: Sop, bertindak: ReadonlySet<number>): boolean {
  const diam = sop.pelaksana.length - bertindak.size;
  return bertindak.size * LEBAR.bertindak + diam * LEBAR.diam <= LEBAR.muat;
}
