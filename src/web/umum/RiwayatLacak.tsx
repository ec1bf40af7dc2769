import { LACAK } from '../kata/lacak.ts';
import type { BarisRiwayat } from './riwayat-lacak.ts';

/** So many of the newest stand open; the older ones one tap away. */
const TERBUKA = 4;

/** What happened so far, newest first. */
export function RiwayatLacak({ riwayat }: { readonly riwayat: readonly BarisRiwayat[] }) {
  if (riwayat.length === 0) return null;
  const lama = riwayat.slice(TERBUKA);
  return (
    <section class="riwayat-u">
      <h2>{LACAK.riwayat}</h2>
      <Daftar baris={riwayat.slice(0, TERBUKA)} />
      {lama.length > 0 && (
        <details>
          <summary>{LACAK.riwayatLama(lama.length)}</summary>
          <Daftar baris={lama} />
        </details>
      )}
    </section>
  );
}

function Daftar({ baris }: { readonly baris: readonly BarisRiwayat[] }) {
  return (
    <ul>
      {baris.map((b, ke) => (
        <li key={ke}>
          <span class="angka">
            {b.hari}, {b.jam}
          </span>
          {b.apa}
        </li>
      ))}
    </ul>
  );
}
