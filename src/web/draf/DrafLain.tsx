import { DRAF } from '../kata/draf.ts';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { DrafDitawarkan } from './draf-loket.ts';

/** Typing that was never sent: gone on with, or thrown away. Never filled in by itself: it may be about somebody else. */
export function DrafLain({ daftar }: { readonly daftar: readonly DrafDitawarkan[] }) {
  return (
    <>
      {daftar.map((d) => (
        <Pemberitahuan
          nada="kunyit"
          isi={d.kalimat}
          tindakan={
            <form class="deret" method="post" action={d.aksiBuang}>
              <input type="hidden" name="draf" value={d.kunci} />
              <Tombol href={d.href} jenis="utama" ukuran="kecil">
                {DRAF.lanjutkan}
              </Tombol>
              <Tombol ukuran="kecil">{DRAF.buang}</Tombol>
            </form>
          }
        />
      ))}
    </>
  );
}
