import { TandaAir, TumpukanCetak } from '../komponen/HalamanCetak.tsx';
import type { Layar } from '../layar.ts';
import { alamatRegister, type TempatBuku } from './alamat-register.ts';
import type { BukuCetak } from './buku-cetak-data.ts';

/** A book as a page to print, A4 landscape; the head of the table comes again on every sheet. */
export function HalamanBuku({
  layar,
  data,
  tempat,
}: {
  readonly layar: Layar;
  readonly data: BukuCetak;
  readonly tempat: TempatBuku;
}) {
  const seluruh = data.kolom.reduce((n, k) => n + k.lebar, 0);
  return (
    <TumpukanCetak
      judul={data.kaki}
      aset={layar.aset}
      kertas="a4-datar"
      hrefKembali={alamatRegister.buku(tempat)}
    >
      <div class="lembar-cetak">
        <TandaAir kata={data.air ?? undefined} />
        <header class="kop">
          <p>{data.kop.atas.join('\n')}</p>
          <p class="kop-kantor">{data.kop.nama}</p>
          <p class="kop-alamat">{data.kop.kontak}</p>
        </header>
        <h1>{data.judul}</h1>
        <p class="tengah">{data.bulan}</p>
        <table class="buku">
          <colgroup>
            {data.kolom.map((k) => (
              <col width={`${Math.round((100 * k.lebar) / seluruh)}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {data.kolom.map((k) => (
                <th scope="col">{k.judul}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.baris.map((b) => (
              <tr>
                {b.sel.map((teks, ke) => (
                  <td>{b.batal && ke === 1 ? <s>{teks}</s> : teks}</td>
                ))}
              </tr>
            ))}
            {data.baris.length === 0 && (
              <tr>
                <td colSpan={data.kolom.length}>{data.kosong}</td>
              </tr>
            )}
          </tbody>
        </table>
        <footer class="jejak">{data.jejak}</footer>
      </div>
    </TumpukanCetak>
  );
}
