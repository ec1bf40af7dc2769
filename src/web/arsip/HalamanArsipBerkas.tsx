import { arsipKini, pinjamanKini } from '../../core/berkas/arsip-kini.ts';
import { tulisTempat } from '../../core/berkas/tempat-arsip.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { HasilPeriksa } from '../../store/berkas/periksa-bundel.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ARSIP_BERKAS, GUDANG } from '../kata/gudang-arsip.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { BoksAda } from '../kerja/bahan-arsip.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { FormKembali, FormPindah, FormPinjam } from './form-arsip.tsx';
import { KartuDigital } from './KartuDigital.tsx';
import { labelArsip } from './label-arsip.ts';

export interface HalamanArsipBerkasProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  /** The kantor whose archive this is. */
  readonly kantor: string;
  readonly boks: readonly BoksAda[];
  readonly muat: number;
  readonly klasifikasi: string;
  readonly diperiksa: number | null;
  readonly rusak: number;
  /** What opening every file just now has shown. */
  readonly hasil?: HasilPeriksa | undefined;
  readonly usai: boolean;
}

/** The archive of one berkas in one kantor: where the map lies, who has it, whether its files are whole. */
export function HalamanArsipBerkas(p: HalamanArsipBerkasProps) {
  const { layar, bahan, kantor } = p;
  const { kunci, berkas, pemohon, naskah } = bahan;
  const bisa = (perintah: string): boolean => bahan.tersedia.some((t) => t.perintah === perintah);
  return (
    <Bingkai layar={layar} judul={ARSIP_BERKAS.judul(kunci)} di="arsip">
      <Remah asal={{ label: GUDANG.judul, href: alamat.arsip({ kantor }) }} kini={kunci} />
      {p.usai && <Pemberitahuan nada="baik" isi={ARSIP_BERKAS.usai} />}
      <KepalaHalaman
        judul={ARSIP_BERKAS.judul(kunci)}
        ket={`${pemohon.nama}, ${naskah.keperluan.label}`}
        kanan={<Tombol href={alamat.berkas(kunci)}>{ARSIP_BERKAS.bukaBerkas}</Tombol>}
      />
      <div class="dua">
        <div class="kiri">
          <Kartu judul={ARSIP_BERKAS.tempat}>
            <TempatKini {...p} />
          </Kartu>
          {bisa('arsip_kembalikan') && <FormKembali {...p} semula={arsipKini(berkas, kantor)?.tempat} />}
          {bisa('arsip_pinjam') && <FormPinjam {...p} />}
          {bisa('arsip_pindah') && <FormPindah {...p} semula={arsipKini(berkas, kantor)} />}
          <Riwayat {...p} />
        </div>
        <div class="lajur">
          <KartuDigital {...p} />
          <KartuLabel {...p} />
        </div>
      </div>
    </Bingkai>
  );
}

function TempatKini({ layar, bahan, kantor }: HalamanArsipBerkasProps) {
  const { berkas, kalender } = bahan;
  const kini = arsipKini(berkas, kantor);
  const pinjaman = pinjamanKini(berkas, kantor);
  if (!kini) return <p>{ARSIP_BERKAS.belumAda}</p>;
  const siapa =
    pinjaman?.peminjam.jenis === 'pejabat'
      ? layar.dir.orang(pinjaman.peminjam.orang)?.nama
      : pinjaman && bahan.teks(pinjaman.peminjam.nama);
  return (
    <>
      {pinjaman && (
        <Pemberitahuan
          nada={pinjaman.tenggat < bahan.kini ? 'merah' : 'kunyit'}
          isi={ARSIP_BERKAS.dipinjam(
            siapa ?? ARSIP_BERKAS.luar,
            tanggalPendek(pinjaman.tenggat, kalender.zona),
          )}
          lanjut={ARSIP_BERKAS.keperluannya(bahan.teks(pinjaman.keperluan) ?? '')}
        />
      )}
      <DaftarUraian
        lebar
        daftar={[
          { nama: ARSIP_BERKAS.lokasi, isi: <b>{tulisTempat(kini.tempat)}</b> },
          { nama: ARSIP_BERKAS.label, isi: kini.tempat.label },
          { nama: ARSIP_BERKAS.keadaan, isi: ARSIP_BERKAS.keadaanKata[kini.keadaan] },
          { nama: ARSIP_BERKAS.disimpan, isi: tanggalPendek(kini.saat, kalender.zona) },
        ]}
      />
    </>
  );
}

/** Every filing of this kantor, newest first: a correction's supersedes, and the former stays on record. */
function Riwayat({ bahan, kantor }: HalamanArsipBerkasProps) {
  const semua = bahan.berkas.arsip.filter((a) => a.kantor === kantor).toReversed();
  if (semua.length < 2) return null;
  return (
    <Kartu judul={ARSIP_BERKAS.riwayatJudul} jarak={false}>
      <Tabel
        label={ARSIP_BERKAS.riwayatTabel}
        kolom={Object.values(ARSIP_BERKAS.kolom).map((judul) => ({ judul }))}
        baris={semua.map((a, at) => [
          tanggalPendek(a.saat, bahan.kalender.zona),
          tulisTempat(a.tempat),
          String(a.putaran),
          at === 0 ? ARSIP_BERKAS.berlaku : ARSIP_BERKAS.diganti,
        ])}
      />
    </Kartu>
  );
}

function KartuLabel({ layar, bahan, kantor, klasifikasi }: HalamanArsipBerkasProps) {
  const label = labelArsip({ layar, bahan, kantor, klasifikasi });
  if (!label) return null;
  return (
    <KartuSisi judul={ARSIP_BERKAS.labelJudul}>
      <p>
        <b class="angka">{label.nomor}</b>
      </p>
      <p>{label.nama}</p>
      <DaftarUraian
        daftar={[
          { nama: ARSIP_BERKAS.klasifikasi, isi: label.klasifikasi, angka: true },
          { nama: ARSIP_BERKAS.bulan, isi: label.bulan, angka: true },
          { nama: ARSIP_BERKAS.label, isi: label.label, angka: true },
        ]}
      />
    </KartuSisi>
  );
}
