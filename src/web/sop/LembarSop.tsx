import type { Hari } from '../../core/waktu/hari.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { SOP } from '../kata/sop.ts';
import type { AngkaSop } from './angka.ts';
import { ArtiSimbol } from './ArtiSimbol.tsx';
import { catatanSop } from './catatan-sop.ts';
import { CatatanNaskah } from './CatatanNaskah.tsx';
import { KotakIdentitas } from './KotakIdentitas.tsx';
import { TabelBagan } from './TabelBagan.tsx';

export interface LembarSopProps {
  readonly sop: Sop;
  /** The day on which it is read: an SOP that nobody reviews says so. */
  readonly hari: Hari;
  readonly angka?: AngkaSop | undefined;
}

/** The official sheet as it hangs on the wall, and below it what is ours: meaning of symbols, notes, loops in words. */
export function LembarSop({ sop, hari, angka }: LembarSopProps) {
  const catatan = catatanSop(sop, hari);
  return (
    <>
      {catatan.belumDitinjau !== null && <p class="tinjau">{SOP.belumDitinjau(catatan.belumDitinjau)}</p>}
      <section class={angka ? 'naskah naskah-h' : 'naskah'} aria-label={sop.identitas.nama}>
        <KotakIdentitas identitas={sop.identitas} />
        <TabelBagan sop={sop} catatan={catatan} angka={angka} />
      </section>
      <ArtiSimbol />
      <CatatanNaskah sop={sop} catatan={catatan} />
    </>
  );
}
