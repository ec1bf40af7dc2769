import type { Bagan } from '../../core/sop/bagan/bagan.ts';
import { totalMenit } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { SOP } from '../kata/sop.ts';
import type { AngkaSop } from './angka.ts';
import { BarisLangkah } from './BarisLangkah.tsx';
import type { DaftarCatatan } from './catatan-sop.ts';
import { gambarSop } from './gambar-teringat.ts';
import { KepalaBagan } from './KepalaBagan.tsx';
import { kelompokKolom } from './kolom.ts';

/** Widths of lanes on an office screen (bagan.css), and how much of it they may take so that nothing scrolls sideways. */
const LEBAR = { luas: 40, sempit: 28, muat: 620 };
/** So few lanes leave room for wide ones. */
const SEDIKIT = 8;

export interface TabelBaganProps {
  readonly sop: Sop;
  readonly catatan: DaftarCatatan;
  readonly angka?: AngkaSop | undefined;
}

/** The branching flowchart as a table, one row a step. On narrow screens the same rows are read as cards. */
export function TabelBagan({ sop, catatan, angka }: TabelBaganProps) {
  const gambar = gambarSop(sop);
  const { bagan } = gambar;
  const luas = kolomLuas(bagan);
  const judul = SOP.judulTabel(sop.identitas.nama, sop.kegiatan.length, totalMenit(sop));
  return (
    <div
      class={muat(sop, luas) ? 'gulir-b muat' : 'gulir-b'}
      tabIndex={0}
      role="region"
      aria-label={SOP.bagan}
    >
      <table class={kelasTabel(sop, angka !== undefined)}>
        <caption>{judul}</caption>
        <colgroup>
          <col class="c-no" />
          <col class="c-kgt" />
        </colgroup>
        {kelompok(sop, bagan, luas)}
        <colgroup>
          <col class="c-mb" />
          <col class="c-wk" />
          <col class="c-mb" />
        </colgroup>
        <colgroup>
          <col class="c-kt" />
        </colgroup>
        <KepalaBagan sop={sop} catatan={catatan} luas={luas} />
        <tbody>
          {bagan.baris.map((_, baris) => (
            <BarisLangkah sop={sop} gambar={gambar} baris={baris} catatan={catatan} angka={angka} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function kelasTabel({ pelaksana }: Sop, hidup: boolean): string {
  return ['bagan', hidup && 'hidup', pelaksana.length <= SEDIKIT && 'lapang'].filter(Boolean).join(' ');
}

/** Lanes that hold a symbol or a word are wide, wider where many lines pass; those that lines only pass are narrow. */
function kelompok(sop: Sop, { kolom }: Bagan, luas: ReadonlySet<number>) {
  const biasa = Math.min(...kolom.map((k) => k.lebar));
  const kelas = (at: number): string => {
    const kali = (kolom[at]?.lebar ?? biasa) / biasa;
    return luas.has(at) ? (kali > 1.7 ? 'c-a3' : kali > 1.15 ? 'c-a2' : 'c-a') : 'c-i';
  };
  let at = 0;
  return kelompokKolom(sop).map((k) => (
    <colgroup>
      {k.lajur.map((p) => (
        <col key={p.kunci} class={kelas(at++)} />
      ))}
    </colgroup>
  ));
}

function kolomLuas({ baris, kolom, panah }: Bagan): ReadonlySet<number> {
  const berkata = panah.flatMap(({ label }) =>
    label
      ? kolom.flatMap((k, at) => (k.kiri < label.x + label.lebar && label.x < k.kiri + k.lebar ? [at] : []))
      : [],
  );
  return new Set([...baris.map((b) => b.kolom), ...berkata]);
}

/** Whether the whole width fits an office screen: then the heads can stick to the page itself. */
function muat(sop: Sop, luas: ReadonlySet<number>): boolean {
  const sempit = sop.pelaksana.length - luas.size;
  return luas.size * LEBAR.luas + sempit * LEBAR.sempit <= LEBAR.muat;
}
