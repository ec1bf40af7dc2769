import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { cetakLembar } from './aksi-cetak.ts';
import type { BahanKerja } from './bahan.ts';
import { lembarBerkas } from './lembar-berkas.ts';

/** The companion sheets of this berkas, each with a button that keeps what is typed and prints it. */
export function LembarForm({ bahan }: { readonly bahan: BahanKerja }) {
  const lembar = lembarBerkas(bahan);
  if (lembar.length === 0) return null;
  return (
    <BagianFormulir judul={CETAK_LEMBAR.judul}>
      <p class="penuh petunjuk">{CETAK_LEMBAR.ket}</p>
      {lembar.map((l) => (
        <div key={l.kunci}>
          <Tombol nama="aksi" nilai={cetakLembar(l.kunci)} ikon="printer">
            {CETAK_LEMBAR.simpanCetak(l.kode)}
          </Tombol>
          <p class="petunjuk">{l.judul}</p>
        </div>
      ))}
    </BagianFormulir>
  );
}
