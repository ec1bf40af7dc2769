import { ATUR_SYARAT as KATA } from '../kata/syarat-kantor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { FormAtur } from './FormAtur.tsx';
import type { BagianAtur } from './HalamanAtur.tsx';

/** Every decision: when, by whom, what stood before and after, and the way back to before it. */
export function RiwayatSetelan({ isi }: BagianAtur) {
  return (
    <Kartu judul={KATA.riwayat} id="riwayat" jarak={false}>
      {isi.riwayat.length === 0 && (
        <Kosong ikon="clock" judul={KATA.riwayatKosong} ket={KATA.riwayatKosongKet} />
      )}
      {isi.riwayat.map((r) => (
        <FormAtur versi={isi.versi} key={r.versi}>
          <div>
            <p>
              <b>
                <span class="angka">{r.kapan}</span>, {r.siapa}
              </b>
            </p>
            {(r.perubahan.length > 0 ? r.perubahan : [KATA.beda.tiada]).map((p) => (
              <p key={p}>{p}</p>
            ))}
          </div>
          <div class="deret">
            <Tombol ukuran="kecil" ikon="undo" nama="aksi" nilai={`pulihkan:${r.versi}`}>
              {KATA.pulihkan}
            </Tombol>
          </div>
        </FormAtur>
      ))}
    </Kartu>
  );
}
