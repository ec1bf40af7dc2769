import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { PINDAI } from '../kata/lembar.ts';
import { BidangUnggah } from '../komponen/BidangUnggah.tsx';
import { DaftarBerkas } from '../komponen/DaftarBerkas.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { barisProps, hrefBaris } from '../tampilan/antrean.ts';
import type { MenungguPindai } from './yang-menunggu.ts';

export interface HalamanPindaiProps {
  readonly layar: Layar;
  readonly menunggu: readonly MenungguPindai[];
  readonly idem: string;
  readonly galat?: string | undefined;
}

/** The stack of signed sheets goes in at once; below it what is waited for. */
export function HalamanPindai({ layar, menunggu, idem, galat }: HalamanPindaiProps) {
  const { dunia, kini } = layar;
  const bahan = { sop: dunia.naskah.sop.nilai, kalender: dunia.kalender, kini, href: hrefBaris };
  return (
    <Bingkai layar={layar} judul={PINDAI.judul} di="pindai">
      <KepalaHalaman judul={PINDAI.judul} ket={PINDAI.ket} />
      <div class="kiri">
        <form
          class="lembar lembar-isi formulir"
          method="post"
          action={alamat.pindai}
          enctype="multipart/form-data"
        >
          <input type="hidden" name="_idem" value={idem} />
          <BidangUnggah
            id="lembar"
            banyak
            label={PINDAI.label}
            petunjuk={PINDAI.petunjuk}
            galat={galat}
            unggah={alamat.unggahan}
            asli
          />
          <div class="deret">
            <Tombol jenis="utama" ukuran="besar">
              {PINDAI.simpan}
            </Tombol>
          </div>
          <SkripUnggah />
        </form>
        <DaftarBerkas
          hrefPintas={alamat.bantuanPintasan}
          kelompok={[
            {
              id: 'menunggu',
              judul: PINDAI.menunggu(menunggu.length),
              ikon: 'file-text',
              baris: menunggu.map((m) => barisProps(m.baris, bahan)),
            },
          ]}
          kosong={<Kosong ikon="file-text" judul={PINDAI.kosong} ket={PINDAI.kosongKet} />}
        />
      </div>
    </Bingkai>
  );
}
