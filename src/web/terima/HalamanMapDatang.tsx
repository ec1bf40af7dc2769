import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { SERAH } from '../kata/serah.ts';
import { TERIMA } from '../kata/terima.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { BidangOrang } from '../kerja/orang-surat.tsx';
import { PilihanSurat } from '../kerja/serah-surat.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import type { Layar } from '../layar.ts';
import type { MapDatang } from './temukan.ts';

export interface HalamanMapDatangProps {
  readonly layar: Layar;
  readonly datang: MapDatang;
  readonly idem: string;
  readonly ketikan?: BahanKerja['ketikan'];
  readonly kesalahan?: readonly Kesalahan[];
}

/** Receives a map whose hand-over was never recorded. Shows number and origin only: the file opens once it is received. */
export function HalamanMapDatang({
  layar,
  datang: { berkas, sop, penugasan },
  idem,
  ketikan = {},
  kesalahan = [],
}: HalamanMapDatangProps) {
  const nomor = berkas.nomor ?? '';
  const asal = berkas.penanggung && layar.dir.kantor(berkas.penanggung.kantor)?.nama;
  const keperluan = cariKeperluan(layar.dunia.naskah.persyaratan.nilai, berkas.keperluan)?.label;
  return (
    <Bingkai layar={layar} judul={TERIMA.catatJudul(nomor)} di="terima">
      <Pemberitahuan nada="kunyit" isi={TERIMA.catatKet} lanjut={TERIMA.catatAkibat} />
      <Konfirmasi
        judul={TERIMA.catatJudul(nomor)}
        aksi={`${alamat.terima}/map`}
        tersembunyi={{ nomor, _idem: idem, _versi: String(berkas.versi), _sebagai: penugasan.id }}
        ya={TERIMA.ya}
        hrefBatal={alamat.terima}
      >
        <DaftarUraian
          daftar={[
            { nama: TERIMA.keperluan, isi: keperluan ?? berkas.keperluan },
            { nama: TERIMA.asal, isi: asal ?? '' },
          ]}
        />
        <RingkasanKesalahan daftar={kesalahan} />
        <PilihanSurat
          bahan={{ sop, ketikan, kesalahan }}
          label={TERIMA.surat}
          surat={sop.surat.map((s) => s.kunci)}
        />
        <BidangOrang
          bahan={{ ketikan, kesalahan }}
          id="pembawa"
          label={SERAH.pembawa}
          hubungan={SERAH.pembawaHubungan}
          nama=""
        />
      </Konfirmasi>
    </Bingkai>
  );
}
