import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import { paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import { jawabPdf } from '../cetak/jawab-pdf.ts';
import { Bingkai } from '../bingkai.tsx';
import { CETAK } from '../kata/cetak.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { KonteksLayar } from '../layar.ts';
import { halaman } from '../rute/galat.tsx';
import { REGISTER } from '../kata/register.ts';

export interface CetakanRegister {
  readonly templat: 'buku' | 'blok';
  readonly data: object;
  readonly nama: string;
  /** Where the page leads that says why nothing was printed. */
  readonly hrefKembali: string;
}

/** A sheet of the register as PDF; these are lists made anew each time, not letters of a berkas, so none is kept. */
export async function cetakRegister(c: KonteksLayar, cetakan: CetakanRegister): Promise<Response> {
  const layar = c.get('layar');
  const { templat, data, nama, hrefKembali } = cetakan;
  const paket = paketTemplat(layar.dunia.naskah.cetak.berkas);
  try {
    const lembar = { templat, data: { ...data }, paket };
    const { pdf } = await layar.dunia.kertas.cetak([lembar], { judul: nama, saat: layar.kini });
    return jawabPdf(c, pdf, nama);
  } catch (galat) {
    if (!(galat instanceof KertasError)) throw galat;
    return halaman(
      c,
      <Bingkai layar={layar} judul={CETAK.judulGagal} di="register">
        <KepalaHalaman judul={CETAK.judulGagal} ket={galat.sebab === 'templat' ? CETAK.gagalTemplat : ''} />
        <Kartu judul={nama}>
          <ul>
            {galat.masalah.map((m) => (
              <li>{m}</li>
            ))}
          </ul>
          {galat.sebab !== 'templat' && <p>{CETAK.gagalSementara}</p>}
          <Tombol jenis="utama" href={hrefKembali}>
            {REGISTER.kembali}
          </Tombol>
        </Kartu>
      </Bingkai>,
      layar,
      422,
    );
  }
}
