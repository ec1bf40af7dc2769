import { MENIT } from '../core/waktu/saat.ts';
import { jamMenit } from '../core/waktu/tanggal.ts';
import { alamat } from './alamat.ts';
import { MASUK } from './kata/masuk.ts';
import type { Layar } from './layar.ts';

const SEBELUM = 5 * MENIT;

/**
 * Says five minutes ahead that the login ends (WCAG 2.2.1): the script shows it in time on a page that stands open,
 * without script the next page does. What is posted afterwards is kept for its owner all the same.
 */
export function PengingatSesi({ layar }: { readonly layar: Layar }) {
  const { sesi, sejati, kini, dunia } = layar;
  if (!sesi) return null;
  const sisa = sesi.habis - sejati;
  // By the clock that the page shows; in training it is not the true one.
  const pukul = jamMenit(kini + sisa, dunia.kalender.zona);
  const tetap = sesi.habis < sesi.batas;
  return (
    <div class="pita" role="alert" data-sesi={Math.max(0, sisa - SEBELUM)} hidden={sisa > SEBELUM}>
      <span>{MASUK.segeraBerakhir(pukul)}</span>
      <span>{tetap ? MASUK.segeraDiam : MASUK.segeraBatas}</span>
      {tetap && (
        <a href={alamat.tugas()} target="_blank" rel="noopener">
          {MASUK.tetapMasuk}
        </a>
      )}
    </div>
  );
}
