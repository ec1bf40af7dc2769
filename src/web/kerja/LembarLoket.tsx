import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';
import { Tombol } from '../komponen/Tombol.tsx';
import { cetakLembar } from './aksi-cetak.ts';

/** The sheets that the counter prints from what it typed, for the pemohon to sign. */
export function LembarLoket({ lembar }: { readonly lembar: readonly LembarPendamping[] }) {
  if (lembar.length === 0) return null;
  return (
    <div class="penuh deret">
      {lembar.map((l) => (
        <Tombol key={l.kunci} nama="aksi" nilai={cetakLembar(l.kunci)} ikon="printer">
          {CETAK_LEMBAR.cetak(l.kode)}
        </Tombol>
      ))}
      <span class="petunjuk">{CETAK_LEMBAR.loketKet}</span>
    </div>
  );
}
