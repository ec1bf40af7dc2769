import { pukul, tanggalHari } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { LATIHAN } from '../kata/latihan.ts';
import type { Layar } from '../layar.ts';

/** Says on every page that this is the training office, what its clock shows, and where to move it. */
export function PitaLatihan({ layar }: { readonly layar: Layar }) {
  const { zona } = layar.dunia.kalender;
  return (
    <>
      <b>{LATIHAN.judul}</b> {LATIHAN.orangRekaan}{' '}
      <span class="sembunyi-hp">
        {tanggalHari(layar.kini, zona)}, {pukul(layar.kini, zona)}.
      </span>{' '}
      <a href={alamat.jamLatihan}>{LATIHAN.geserJam}</a>
    </>
  );
}
