import { HARI } from '../../core/waktu/saat.ts';
import { alamat } from '../alamat.ts';
import { SISTEM } from '../kata/sistem.ts';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';

/** A quiet strip for the administrator; `umur` (ms) as `Sistem.ingatkan` answers it. */
export function PengingatCadangan({ umur }: { readonly umur: number | 'belum' | null }) {
  if (umur === null) return null;
  return (
    <Pemberitahuan
      nada="kunyit"
      isi={umur === 'belum' ? SISTEM.ingatBelum : SISTEM.ingatLama(Math.floor(umur / HARI))}
      tindakan={
        <Tombol ukuran="kecil" href={alamat.sistem}>
          {SISTEM.lihat}
        </Tombol>
      }
    />
  );
}
