import type { BarisAduan } from '../../store/pengaduan/baris-aduan.ts';
import { Bingkai } from '../bingkai.tsx';
import { ADUAN_KANTOR as KATA } from '../kata/pengaduan.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { alamat } from '../alamat.ts';

type Keadaan = BarisAduan['keadaan'];

/** One row of the list: its first words, and how it stands to its time. */
export interface BarisDaftar {
  readonly baris: BarisAduan;
  readonly awal: string;
  readonly berkas: string | null;
  /** Office days since it came. */
  readonly umur: number;
  /** Office days by which an answer is late; 0 while it is not. */
  readonly lewat: number;
}

export interface HalamanDaftarAduanProps {
  readonly layar: Layar;
  readonly keadaan: Keadaan;
  readonly baris: readonly BarisDaftar[];
  readonly jumlah: Readonly<Record<Keadaan, number>>;
  readonly hari: number;
}

/** The complaints of the offices one answers for. */
export function HalamanDaftarAduan({ layar, keadaan, baris, jumlah, hari }: HalamanDaftarAduanProps) {
  const urut = ['terbuka', 'dijawab', 'ditutup'] as const;
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="pengaduan">
      <KepalaHalaman
        judul={KATA.judul}
        ket={KATA.ket(hari)}
        kanan={layar.pegawai.admin && <Tombol href={alamat.aduanAturan}>{KATA.aturan}</Tombol>}
      />
      <Tab
        label={KATA.antrean}
        antrean={urut.map((k) => ({
          label: KATA.tab[k],
          href: alamat.aduanKantor({ keadaan: k }),
          jumlah: jumlah[k],
          kini: k === keadaan,
        }))}
      />
      {baris.length < jumlah[keadaan] && <Pemberitahuan isi={KATA.terbanyak(baris.length)} />}
      <Kartu judul={KATA.tab[keadaan]} jarak={false}>
        {baris.length === 0 ? (
          <Kosong ikon="message-circle" judul={KATA.kosong[keadaan]} ket={KATA.kosongKet} />
        ) : (
          <Tabel
            label={KATA.antrean}
            kolom={[{ judul: KATA.kolom.isi }, { judul: KATA.kolom.umur }]}
            baris={baris.map((b) => sel(layar, b))}
          />
        )}
      </Kartu>
    </Bingkai>
  );
}

function sel({ dir }: Layar, { baris: b, awal, berkas, umur, lewat }: BarisDaftar) {
  return [
    <>
      <p>
        <a href={alamat.aduanBaca(b.id)}>{awal}</a>
      </p>
      <p class="petunjuk">
        {dir.kantor(b.kantor)?.nama ?? b.kantor}, {berkas ?? KATA.umum}{' '}
        {b.hanyaPimpinan && <Tag warna="ungu">{KATA.rahasia}</Tag>}
      </p>
    </>,
    lewat > 0 ? <Tag warna="merah">{KATA.terlambat(lewat)}</Tag> : KATA.umur(umur),
  ];
}
