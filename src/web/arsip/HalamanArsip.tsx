import { bulanPanjang } from '../../core/waktu/tanggal.ts';
import type { AturanArsip } from '../../store/berkas/aturan-arsip.ts';
import type { Boks, BulanArsip } from '../../store/berkas/arsip.ts';
import type { BarisArsip } from '../../store/berkas/baris-arsip.ts';
import { tulisTempat } from '../../core/berkas/tempat-arsip.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ARSIP } from '../kata/arsip.ts';
import { CARI } from '../kata/cari.ts';
import { GUDANG } from '../kata/gudang-arsip.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { KotakCari } from '../komponen/KotakCari.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { DaftarRak } from './DaftarRak.tsx';
import { kantorArsip, penugasanArsip } from './hak.ts';
import type { SaringanArsip } from './saringan.ts';

export interface HalamanArsipProps {
  readonly layar: Layar;
  readonly saring: SaringanArsip;
  readonly baris: readonly BarisArsip[];
  readonly jumlah: number;
  readonly boks: readonly Boks[];
  readonly bulan: readonly BulanArsip[];
  readonly benahi: number;
  readonly dipinjam: number;
  readonly aturan: AturanArsip;
  /** What was searched, already masked where it was a NIK. */
  readonly cari?: string | undefined;
  readonly usai?: string | undefined;
}

/** The archive of one kantor: what is active, what is inactive by month and year, the boxes, and what is lent. */
export function HalamanArsip(p: HalamanArsipProps) {
  const { layar, saring, baris, jumlah, cari } = p;
  const nama = layar.dir.kantor(saring.kantor)?.nama ?? saring.kantor;
  return (
    <Bingkai layar={layar} judul={GUDANG.judul} di="arsip">
      <KepalaHalaman
        judul={GUDANG.judul}
        ket={cari === undefined ? GUDANG.ket(nama) : GUDANG.hasil(cari)}
        kanan={
          <>
            <KotakCari id="form-arsip" aksi={alamat.arsip({ kantor: saring.kantor })} />
            <Tombol form="form-arsip">{CARI.tombol}</Tombol>
          </>
        }
      />
      {p.usai && <Pemberitahuan nada="baik" isi={p.usai} />}
      <PilihanKantor layar={layar} saring={saring} />
      <Tab label={GUDANG.antrean} antrean={tab(p)} />
      <div class="dua">
        <div class="kiri">
          <Kartu judul={GUDANG.daftar(jumlah)} ujung={<Disaring {...p} />} jarak={false}>
            {baris.length === 0 ? (
              <Kosong
                ikon="archive"
                judul={cari === undefined ? GUDANG.kosong : GUDANG.cariKosong}
                ket={cari === undefined ? GUDANG.kosongKet : CARI.kosongKet}
              />
            ) : (
              <DaftarRak layar={layar} baris={baris} />
            )}
          </Kartu>
          {jumlah > baris.length && <p class="petunjuk">{GUDANG.terlaluBanyak(baris.length)}</p>}
        </div>
        <div class="lajur">
          <KartuBulan {...p} />
          <KartuBoks {...p} />
          <KartuAturan layar={layar} aturan={p.aturan} />
        </div>
      </div>
    </Bingkai>
  );
}

function PilihanKantor({ layar, saring }: Pick<HalamanArsipProps, 'layar' | 'saring'>) {
  const kantor = kantorArsip(layar);
  if (kantor.length < 2) return null;
  return (
    <Tab
      label={GUDANG.kantor}
      antrean={kantor.map((k) => ({
        label: layar.dir.kantor(k)?.nama ?? k,
        href: alamat.arsip({ kantor: k }),
        kini: k === saring.kantor,
      }))}
    />
  );
}

function tab({ saring, bulan, benahi, dipinjam, cari }: HalamanArsipProps) {
  const banyak = (keadaan: 'aktif' | 'inaktif'): number =>
    bulan.filter((b) => b.keadaan === keadaan).reduce((n, b) => n + b.jumlah, 0);
  const { kantor } = saring;
  const satu = (keadaan: 'aktif' | 'inaktif' | 'dipinjam', jumlah: number) => ({
    label: GUDANG.tab[keadaan],
    href: alamat.arsip({ kantor, keadaan }),
    jumlah,
    kini: cari === undefined && saring.keadaan === keadaan,
  });
  return [
    satu('aktif', banyak('aktif')),
    satu('inaktif', banyak('inaktif')),
    satu('dipinjam', dipinjam),
    { label: GUDANG.tab.benahi, href: alamat.arsipBenahi, jumlah: benahi },
  ];
}

function Disaring({ saring: { kantor, keadaan, bulan, rak, boks } }: HalamanArsipProps) {
  if (bulan === undefined && boks === undefined) return null;
  const apa = [
    bulan === undefined ? '' : bulanPanjang(bulan),
    boks === undefined ? '' : tulisTempat({ rak: rak ?? '', boks, folder: '', label: ARSIP.tanpaBoks }),
  ];
  return (
    <>
      {GUDANG.saring(apa.filter((a) => a !== '').join(', '))}{' '}
      <a href={alamat.arsip({ kantor, keadaan })}>{GUDANG.semua}</a>
    </>
  );
}

function KartuBulan({ layar, saring, bulan }: HalamanArsipProps) {
  const keadaan = saring.keadaan === 'inaktif' ? 'inaktif' : 'aktif';
  const tampil = bulan.filter((b) => b.keadaan === keadaan);
  if (tampil.length === 0) return null;
  const boleh = penugasanArsip(layar).some((p) => p.kantor === saring.kantor);
  return (
    <KartuSisi judul={GUDANG.bulanJudul}>
      <ul class="ringkas">
        {tampil.map((b) => (
          <li key={b.bulan}>
            <a
              href={alamat.arsip({ kantor: saring.kantor, keadaan, bulan: b.bulan })}
              aria-current={b.bulan === saring.bulan ? 'true' : undefined}
            >
              {bulanPanjang(b.bulan)}
            </a>
            <small class="angka">{b.jumlah}</small>
          </li>
        ))}
      </ul>
      {boleh && saring.bulan !== undefined && (
        <div class="deret">
          {keadaan === 'aktif' && (
            <Tombol ukuran="kecil" href={alamat.arsipInaktif({ kantor: saring.kantor, bulan: saring.bulan })}>
              {GUDANG.pindahBulan}
            </Tombol>
          )}
          <form method="post" action={alamat.arsipPeriksa}>
            <input type="hidden" name="kantor" value={saring.kantor} />
            <input type="hidden" name="keadaan" value={keadaan} />
            <input type="hidden" name="bulan" value={saring.bulan} />
            <Tombol ukuran="kecil">{GUDANG.periksaBulan}</Tombol>
          </form>
        </div>
      )}
    </KartuSisi>
  );
}

function KartuBoks({ saring, boks, aturan }: HalamanArsipProps) {
  const keadaan = saring.keadaan === 'inaktif' ? 'inaktif' : 'aktif';
  const tampil = boks.filter((b) => b.keadaan === keadaan);
  if (tampil.length === 0) return null;
  return (
    <KartuSisi judul={GUDANG.boksJudul}>
      <ul class="ringkas">
        {tampil.map((b) => (
          <li key={`${b.rak}/${b.boks}`}>
            <a
              href={alamat.arsip({ kantor: saring.kantor, keadaan, rak: b.rak, boks: b.boks })}
              aria-current={b.rak === saring.rak && b.boks === saring.boks ? 'true' : undefined}
            >
              {tulisTempat({ rak: b.rak, boks: b.boks, folder: '', label: ARSIP.tanpaBoks })}
            </a>
            <small>{GUDANG.boksIsi(b.jumlah, aturan.muatBoks)}</small>
          </li>
        ))}
      </ul>
    </KartuSisi>
  );
}

function KartuAturan({ layar, aturan }: { readonly layar: Layar; readonly aturan: AturanArsip }) {
  const { tahunAktif, tahunInaktif, dasar } = aturan;
  const ada = tahunAktif !== null || tahunInaktif !== null;
  return (
    <KartuSisi judul={GUDANG.aturanJudul}>
      <p>
        {ada ? GUDANG.aturanAda(GUDANG.tahun(tahunAktif), GUDANG.tahun(tahunInaktif)) : GUDANG.aturanBelum}
      </p>
      {ada && <p class="petunjuk">{GUDANG.aturanDasar(dasar)}</p>}
      <p>
        <a href={alamat.arsipAturan()}>{layar.pegawai.admin ? GUDANG.ubahAturan : GUDANG.lihatAturan}</a>
      </p>
    </KartuSisi>
  );
}
