import { nomorBerkas } from '../../core/organisasi/nomor-berkas.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Blok } from '../../store/berkas/blok.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { BLOK } from '../kata/blok.ts';
import { REGISTER } from '../kata/register.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { petugasLoket } from '../petugas-loket.ts';
import { alamatRegister } from './alamat-register.ts';

/** The first and last number of a pad as they are printed. */
export function rentangBlok(
  { organisasi }: Layar,
  { kantor, tahun, dari, sampai }: Blok,
): readonly [string, string] {
  const awalan = organisasi.kantor.find((k) => k.id === kantor)?.awalan ?? 'X';
  return [nomorBerkas({ awalan, tahun, urut: dari }), nomorBerkas({ awalan, tahun, urut: sampai })];
}

export interface HalamanBlokProps {
  readonly layar: Layar;
  readonly kantor: string;
  readonly blok: readonly Blok[];
  /** Of the form: pressed twice it is one pad. */
  readonly id: string;
  readonly galat?: string | undefined;
  /** What was done last: a pad made (its id), or one closed. */
  readonly usai: string | undefined;
}

/** The pads of one kantor, and the form that makes another. */
export function HalamanBlok({ layar, kantor, blok, id, galat, usai }: HalamanBlokProps) {
  const nama = layar.organisasi.kantor.find((k) => k.id === kantor)?.nama ?? '';
  const baru = blok.find((b) => b.id === usai && b.ditutup === null);
  return (
    <Bingkai layar={layar} judul={BLOK.judul} di="register">
      <Remah asal={{ label: REGISTER.judul, href: alamat.register }} kini={BLOK.judul} />
      <KepalaHalaman
        judul={`${BLOK.judul}, ${nama}`}
        ket={BLOK.ket}
        kanan={
          petugasLoket(layar) && (
            <Tombol href={alamat.dariKertas} ikon="file-plus-2">
              {BLOK.catat}
            </Tombol>
          )
        }
      />
      {usai === 'tutup' && <Pemberitahuan nada="baik" isi={BLOK.usaiTutup} />}
      {baru && (
        <Pemberitahuan
          nada="baik"
          isi={BLOK.usaiBuat(...rentangBlok(layar, baru))}
          tindakan={
            <Tombol jenis="utama" ukuran="kecil" href={alamatRegister.blok(kantor, baru.id, 'cetak')} tabBaru>
              {BLOK.cetak}
            </Tombol>
          }
        />
      )}
      <div class="formulir">
        <Kartu judul={BLOK.siapkan}>
          <form class="formulir" method="post" action={alamatRegister.daftarBlok(kantor)}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="kantor" value={kantor} />
            <BidangTeks
              id="banyak"
              label={BLOK.banyak}
              petunjuk={BLOK.banyakPetunjuk}
              nilai="20"
              lebar={4}
              papan="numeric"
              maks={3}
              galat={galat}
            />
            <div class="deret">
              <Tombol jenis="utama">{BLOK.buat}</Tombol>
            </div>
          </form>
        </Kartu>
        <Kartu judul={BLOK.daftar} jarak={false}>
          {blok.length === 0 ? (
            <Kosong ikon="book-open" judul={BLOK.kosong} ket={BLOK.kosongKet} />
          ) : (
            <Tabel
              label={BLOK.tabel(nama)}
              kolom={BLOK.kolom.map((judul) => ({ judul }))}
              baris={blok.map((b) => baris(layar, b))}
            />
          )}
        </Kartu>
      </div>
    </Bingkai>
  );
}

function baris(layar: Layar, b: Blok) {
  const { zona } = layar.dunia.kalender;
  const [dari, sampai] = rentangBlok(layar, b);
  const terbuka = b.ditutup === null;
  return [
    <span class="angka">{BLOK.rentang(dari, sampai)}</span>,
    <span class="angka">{tanggalPendek(b.dibuat, zona)}</span>,
    layar.dir.orang(b.oleh)?.nama ?? '',
    BLOK.terpakai(b.terpakai, b.sampai - b.dari + 1),
    terbuka ? (
      <Tag warna="laut">{BLOK.terbuka}</Tag>
    ) : (
      BLOK.ditutup(tanggalPendek(b.ditutup ?? 0, zona), b.alasan ?? '')
    ),
    terbuka ? (
      <div class="deret">
        <Tombol
          ukuran="kecil"
          href={alamatRegister.blok(b.kantor, b.id, 'cetak')}
          label={BLOK.cetakIni(dari)}
          tabBaru
        >
          {BLOK.cetak}
        </Tombol>
        <Tombol
          ukuran="kecil"
          href={alamatRegister.blok(b.kantor, b.id, 'tutup')}
          label={BLOK.tutupIni(dari)}
        >
          {BLOK.tutup}
        </Tombol>
      </div>
    ) : (
      ''
    ),
  ];
}

/** Asks once more before a pad is closed, and why. */
export function HalamanTutup({
  layar,
  blok,
  alasan,
  galat,
}: {
  readonly layar: Layar;
  readonly blok: Blok;
  readonly alasan?: string;
  readonly galat?: string;
}) {
  return (
    <Bingkai layar={layar} judul={BLOK.tutupJudul} di="register">
      <Remah asal={{ label: BLOK.judul, href: alamatRegister.daftarBlok(blok.kantor) }} kini={BLOK.tutup} />
      <Konfirmasi
        judul={BLOK.tutupJudul}
        aksi={alamatRegister.blok(blok.kantor, blok.id, 'tutup')}
        tersembunyi={{}}
        ya={BLOK.tutupYa}
        hrefBatal={alamatRegister.daftarBlok(blok.kantor)}
      >
        <p>
          <b>{BLOK.rentang(...rentangBlok(layar, blok))}</b>
        </p>
        <p>
          {BLOK.tutupAkibat(blok.sampai - blok.dari + 1 - blok.terpakai)} {BLOK.tutupDahulu}
        </p>
        <BidangPanjang
          id="alasan"
          label={BLOK.alasan}
          petunjuk={BLOK.alasanPetunjuk}
          nilai={alasan}
          galat={galat}
        />
      </Konfirmasi>
    </Bingkai>
  );
}
