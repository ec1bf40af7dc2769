import { ribuan, ukuran } from '../../core/tulisan/ukuran.ts';
import { Bingkai } from '../bingkai.tsx';
import { SISTEM } from '../kata/sistem.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { Layar } from '../layar.ts';
import { KartuCadangan } from './KartuCadangan.tsx';
import { KartuSaluran } from './KartuSaluran.tsx';
import { KartuPeriksa } from './KartuPeriksa.tsx';
import type { KeadaanSistem } from './sistem.ts';
import { TagKeadaan } from './TagKeadaan.tsx';

export interface HalamanSistemProps {
  readonly layar: Layar;
  readonly keadaan: KeadaanSistem;
  /** A press came while something was under way. */
  readonly sedang: boolean;
}

/** The program as it runs: backups, verification, health, places, settings. */
export function HalamanSistem({ layar, keadaan, sedang }: HalamanSistemProps) {
  const kartu = { keadaan, kini: layar.sejati, zona: layar.dunia.kalender.zona };
  return (
    <Bingkai layar={layar} judul={SISTEM.judul} di="sistem">
      <KepalaHalaman judul={SISTEM.judul} ket={SISTEM.ket} />
      {keadaan.jalan && (
        <Pemberitahuan
          isi={`${SISTEM.jalan[keadaan.jalan.jenis]} ${kemajuan(keadaan.jalan)}`}
          lanjut={SISTEM.tetapBekerja}
        />
      )}
      {sedang && keadaan.jalan && <Pemberitahuan nada="kunyit" isi={SISTEM.sedang} />}
      <div class="formulir">
        <KartuCadangan {...kartu} />
        <KartuPeriksa {...kartu} />
        <Kartu judul={SISTEM.kesehatan} id="kesehatan" jarak={false}>
          <Tabel
            label={SISTEM.tabelKesehatan}
            kolom={SISTEM.kolomKesehatan.map((judul) => ({ judul }))}
            baris={keadaan.kesehatan.map((k) => [
              SISTEM.bagian[k.apa],
              <TagKeadaan keadaan={k.keadaan} />,
              SISTEM.kata[k.apa][k.keadaan](k.nilai),
            ])}
          />
        </Kartu>
        <KartuSaluran {...kartu} />
        <Tempat keadaan={keadaan} />
        <Kartu judul={SISTEM.pengaturan} id="pengaturan" jarak={false}>
          <div class="lembar-isi">
            <p class="petunjuk">{SISTEM.pengaturanKet}</p>
          </div>
          <Tabel
            label={SISTEM.tabelPengaturan}
            kolom={SISTEM.kolomPengaturan.map((judul) => ({ judul }))}
            baris={keadaan.pengaturan.map((p) => [p.nama, p.nilai === '' ? SISTEM.kosong : p.nilai, p.ket])}
          />
        </Kartu>
      </div>
    </Bingkai>
  );
}

function kemajuan({ kemajuan: k }: NonNullable<KeadaanSistem['jalan']>): string {
  if (k === null) return SISTEM.bersiap;
  return SISTEM.kemajuan(
    SISTEM.tahap[k.tahap],
    k.semua === 0 ? 100 : Math.floor((k.selesai * 100) / k.semua),
  );
}

function Tempat({ keadaan }: { readonly keadaan: KeadaanSistem }) {
  const { mesin, basis, gudang, disk, kunci } = keadaan;
  return (
    <Kartu judul={SISTEM.tempat} id="tempat">
      <DaftarUraian
        lebar
        daftar={[
          { nama: SISTEM.lajur, isi: SISTEM.versi(keadaan.lajur) },
          {
            nama: SISTEM.mesin,
            isi: mesin.bawaan ? SISTEM.mesinBawaan(mesin.versi) : SISTEM.mesinLuar(mesin.versi),
          },
          { nama: SISTEM.ukuranBasis, isi: basis === null ? SISTEM.taktahu : ukuran(basis) },
          {
            nama: SISTEM.ukuranGudang,
            isi: gudang ? SISTEM.gudangNilai(ribuan(gudang.dokumen), ukuran(gudang.byte)) : SISTEM.taktahu,
          },
          {
            nama: SISTEM.diskBebas,
            isi: disk ? SISTEM.diskNilai(ukuran(disk.bebas), disk.tempat) : SISTEM.taktahu,
          },
          {
            nama: SISTEM.kunci,
            isi: SISTEM.kunciNilai(kunci.tempat, kunci.sidik),
          },
        ]}
      />
    </Kartu>
  );
}
