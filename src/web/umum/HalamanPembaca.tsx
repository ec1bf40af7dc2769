import { alamat } from '../alamat.ts';
import { PEMBACA_UMUM } from '../kata/lacak.ts';
import type { HariPembaca } from './pembaca-lacak.ts';

/** Who looked at the pemohon's data: day by day, post and office, what and when. */
export function BadanPembaca({
  hari,
  token,
}: {
  readonly hari: readonly HariPembaca[];
  readonly token: string;
}) {
  return (
    <div class="pembaca">
      <p>
        <a href={alamat.lacak(token)}>{PEMBACA_UMUM.kembali}</a>
      </p>
      <h1>{PEMBACA_UMUM.judul}</h1>
      <p class="sub1">{PEMBACA_UMUM.ket}</p>
      {hari.length === 0 && <p class="kosong-u">{PEMBACA_UMUM.kosong}</p>}
      {hari.map((h) => (
        <section key={h.hari} class="riwayat-u">
          <h2>{h.hari}</h2>
          <ul>
            {h.butir.map((b) => (
              <li key={b.siapa + b.apa}>
                <span class="angka">{b.kapan}</span>
                <b>{b.siapa}</b> {b.apa}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="kecil">
        {PEMBACA_UMUM.bertanya} <a href={alamat.pengaduan}>{PEMBACA_UMUM.adukan}</a>
      </p>
    </div>
  );
}
