import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { TERIMA } from '../kata/terima.ts';
import { DaftarBerkas, type KelompokBerkas } from '../komponen/DaftarBerkas.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { KotakPindai } from '../komponen/KotakPindai.tsx';
import type { Layar } from '../layar.ts';
import { type BarisAntrean, barisProps, hrefBaris } from '../tampilan/antrean.ts';
import type { YangDitunggu } from './yang-ditunggu.ts';

export interface HalamanTerimaProps {
  readonly layar: Layar;
  readonly ditunggu: YangDitunggu;
  /** What was typed and not found. */
  readonly nilai?: string | undefined;
  readonly galat?: string | undefined;
}

/** The field for a code, and below it what the pemohon is bringing. */
export function HalamanTerima({ layar, ditunggu, nilai, galat }: HalamanTerimaProps) {
  const { dunia, kini } = layar;
  const bahan = { sop: dunia.naskah.sop.nilai, kalender: dunia.kalender, kini, href: hrefBaris };
  const kelompok = (id: string, judul: string, baris: readonly BarisAntrean[]): KelompokBerkas => ({
    id,
    judul,
    ikon: 'footprints',
    baris: baris.map((b) => barisProps(b, bahan)),
  });
  return (
    <Bingkai layar={layar} judul={TERIMA.judul} di="terima">
      <KepalaHalaman judul={TERIMA.judul} ket={TERIMA.ket} />
      <div class="kiri">
        <form class="lembar lembar-isi" method="post" action={alamat.terima}>
          <KotakPindai
            id="kode"
            label={TERIMA.label}
            petunjuk={TERIMA.contoh}
            nilai={nilai}
            galat={galat}
            tombol={TERIMA.buka}
          />
        </form>
        <DaftarBerkas
          hrefPintas={alamat.bantuanPintasan}
          kelompok={[
            kelompok('dibawa', TERIMA.dibawa, ditunggu.dibawa),
            kelompok('perbaikan', TERIMA.perbaikan, ditunggu.perbaikan),
          ]}
          kosong={<Kosong ikon="footprints" judul={TERIMA.dibawaKosong} />}
        />
      </div>
    </Bingkai>
  );
}
