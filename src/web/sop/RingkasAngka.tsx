import { SEL_KOSONG } from '../../core/monitor/sel.ts';
import { alamat } from '../alamat.ts';
import { SOP_ANGKA } from '../kata/sop-angka.ts';
import type { AngkaSop } from './angka.ts';

/** What the numbers in the chart count, in one line; what lies before the chart, and what follows another one. */
export function RingkasAngka({ angka, lama }: { readonly angka: AngkaSop; readonly lama: number }) {
  const loket = angka.langkah.get(0) ?? SEL_KOSONG;
  return (
    <p class="ringkas-a">
      <b>{SOP_ANGKA.ringkas(angka.jumlah, angka.lewat)}</b>{' '}
      {loket.jumlah > 0 && (
        <>
          <a href={alamat.monitorDaftar({ keadaan: 'sini', langkah: 0 })}>{SOP_ANGKA.loket(loket.jumlah)}</a>
          {'. '}
        </>
      )}
      {lama > 0 && `${SOP_ANGKA.naskahLama(lama)}. `}
      {SOP_ANGKA.dihitung(angka.pukul, angka.cakupan)}
    </p>
  );
}
