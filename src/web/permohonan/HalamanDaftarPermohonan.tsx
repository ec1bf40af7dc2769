import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';

export type TabPermohonan = keyof typeof KATA.tab;

/** One row of the list. */
export interface BarisDaftarPermohonan {
  readonly id: string;
  readonly nama: string;
  readonly keperluan: string;
  readonly kantor: string;
  readonly masuk: string;
  readonly keadaan: string;
}

export interface HalamanDaftarPermohonanProps {
  readonly layar: Layar;
  readonly tab: TabPermohonan;
  readonly baris: readonly BarisDaftarPermohonan[];
  readonly jumlah: Readonly<Record<TabPermohonan, number>>;
  readonly usai?: string | undefined;
  readonly kode?: { readonly nilai: string; readonly galat: string } | undefined;
}

/** The requests from phones for one's counters, what waits for the counter first. */
export function HalamanDaftarPermohonan(p: HalamanDaftarPermohonanProps) {
  const urut = ['dikirim', 'diminta', 'selesai'] as const;
  return (
    <Bingkai layar={p.layar} judul={KATA.judul} di="permohonan">
      <KepalaHalaman
        judul={KATA.judul}
        ket={KATA.ket}
        kanan={p.layar.pegawai.admin && <Tombol href={alamat.permohonanAturan}>{KATA.aturan}</Tombol>}
      />
      {p.usai !== undefined && <Pemberitahuan nada="baik" isi={p.usai} />}
      <Tab
        label={KATA.antrean}
        antrean={urut.map((k) => ({
          label: KATA.tab[k],
          href: alamat.permohonan({ keadaan: k }),
          jumlah: p.jumlah[k],
          kini: k === p.tab,
        }))}
      />
      <div class="kiri">
        <Kartu judul={KATA.tab[p.tab]} jarak={false}>
          {p.baris.length === 0 ? (
            <Kosong ikon="inbox" judul={KATA.kosong[p.tab]} ket={KATA.kosongKet} />
          ) : (
            <Tabel
              label={KATA.judul}
              kolom={[{ judul: KATA.kolom.siapa }, { judul: KATA.kolom.masuk }]}
              baris={p.baris.map((b) => [
                <>
                  <p>
                    <a href={alamat.permohonanSatu(b.id)}>{b.nama}</a>
                  </p>
                  <p class="petunjuk">
                    {b.keperluan}, {b.kantor}
                  </p>
                </>,
                <>
                  <p>{b.masuk}</p>
                  <p class="petunjuk">{b.keadaan}</p>
                </>,
              ])}
            />
          )}
        </Kartu>
        <Kartu judul={KATA.kode}>
          <form class="formulir" method="post" action={alamat.permohonanKode}>
            <BidangTeks
              id="kode"
              label={KATA.kode}
              petunjuk={KATA.kodeKet}
              nilai={p.kode?.nilai}
              galat={p.kode?.galat}
              lebar={16}
            />
            <div class="deret">
              <Tombol>{KATA.cari}</Tombol>
            </div>
          </form>
        </Kartu>
      </div>
    </Bingkai>
  );
}
