import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { TUGAS } from '../../src/web/kata/tugas.ts';
import { DaftarBerkas } from '../../src/web/komponen/DaftarBerkas.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { Intip } from '../../src/web/komponen/Intip.tsx';
import { KepalaHalaman } from '../../src/web/komponen/KepalaHalaman.tsx';
import { KotakCari } from '../../src/web/komponen/KotakCari.tsx';
import { Kosong } from '../../src/web/komponen/Kosong.tsx';
import { Pemberitahuan } from '../../src/web/komponen/Pemberitahuan.tsx';
import { Peran } from '../../src/web/komponen/Peran.tsx';
import { Tab } from '../../src/web/komponen/Tab.tsx';
import { Tombol } from '../../src/web/komponen/Tombol.tsx';
import { bingkai, jalurDi } from './contoh.tsx';

const JALUR = { ...jalurDi(3), label: 'Langkah 3 dari 11' };

function baris(nama: string, nomor: string, ket: string, kerja: string, waktu: string, waktuKet?: string) {
  return {
    nama,
    nomor,
    ket,
    kerja,
    waktu,
    waktuKet,
    href: '/berkas',
    jalur: JALUR,
    diLoket: waktuKet === undefined,
  };
}

const KELOMPOK = [
  {
    id: 'lewat',
    judul: TUGAS.kelompok.lewat,
    ikon: 'clock' as const,
    lewat: true,
    baris: [
      {
        ...baris(
          'Zainal Abidin',
          'G1-26-0398-M',
          'perubahan data, 4 anggota',
          'Isi form F-1.16',
          'Lewat 36 mnt',
          'masuk 08.51',
        ),
        lewat: true,
        jalur: { ...JALUR, lewat: true },
      },
    ],
  },
  {
    id: 'baru',
    judul: TUGAS.kelompok.baru,
    baris: [
      {
        ...baris('Siti Rahmawati', 'G1-26-0412-K', 'pisah KK, 2 anggota', 'Periksa syarat', 'Sisa 6 mnt'),
        terpilih: true,
      },
      baris('Lim Sui Lan', 'G1-26-0413-T', 'KK hilang, 3 anggota', 'Periksa syarat', 'Sisa 9 mnt'),
      baris(
        'Hendra Gunawan',
        'G1-26-0409-R',
        'tambah anggota, 5 anggota',
        'Isi form F-1.15',
        'Sisa 12 mnt',
        'masuk 09.39',
      ),
      baris(
        'Nurhayati binti Mahmud',
        'G1-26-0415-B',
        'ganti kepala, 3 anggota',
        'Periksa syarat',
        'Sisa 14 mnt',
        'masuk 09.41',
      ),
    ],
  },
  {
    id: 'kembali',
    judul: TUGAS.kelompok.kembali,
    ikon: 'corner-up-left' as const,
    baris: [
      baris(
        'Erwandi',
        'G1-26-0371-P',
        'pisah KK, 2 anggota',
        'Periksa susulan: buku nikah',
        'Sisa 13 mnt',
        'lengkap 09.40',
      ),
      baris(
        'Desi Oktaviani',
        'G1-26-0388-D',
        'perubahan data, 6 anggota',
        'Perbaiki alamat di form',
        'Sisa 15 mnt',
        'dari Sekretaris',
      ),
    ],
  },
];

/** The task box with work in it. */
export function GaleriKotakTugas({
  aset,
  dengan,
}: {
  readonly aset: AlamatAset;
  readonly dengan?: 'pesan' | 'kosong';
}) {
  const kosong = dengan === 'kosong';
  return (
    <Halaman
      {...bingkai(aset, '/kotak-tugas')}
      judul="Kotak tugas (7)"
      lompat={TUGAS.lompat}
      pita={dengan && PITA}
    >
      <KepalaHalaman
        judul={TUGAS.judul}
        ket="Selasa, 24 November 2026. Satu berkas sudah lewat waktu baku."
        kanan={
          <>
            <Peran
              penugasan={[
                { label: 'Kasi Pemerintahan', href: '?s=1', jumlah: 7, kini: true },
                { label: 'Plh. Sekretaris', href: '?s=2', jumlah: 4 },
              ]}
            />
            <KotakCari aksi="/cari" sembunyiHp />
          </>
        }
      />
      {dengan === 'pesan' && (
        <Pemberitahuan
          nada="baik"
          isi="Berkas G1-26-0411-A sudah diteruskan ke Sekretaris."
          lanjut="Dapat ditarik selama belum dibuka."
          urungkan={{ aksi: '/urungkan', tersembunyi: { kunci: 'a1' } }}
        />
      )}
      <Tab
        label={TUGAS.saring}
        antrean={[
          { label: TUGAS.antrean.kerja, href: '?a=1', jumlah: kosong ? 0 : 7, kini: true },
          { label: TUGAS.antrean.pemohon, href: '?a=2', jumlah: 3 },
          { label: TUGAS.antrean.diteruskan, href: '?a=3', jumlah: 12 },
          { label: 'Semua berkas kelurahan', href: '?a=4' },
        ]}
      />
      <div class="belah">
        <DaftarBerkas
          poll="/hidup/daftar"
          kelompok={kosong ? [] : KELOMPOK}
          kosong={
            <Kosong judul={TUGAS.kosong.kerja} ket="Berkas baru muncul di sini sendiri.">
              <Tombol href="/berkas">Lihat semua berkas</Tombol>
            </Kosong>
          }
        />
        {!kosong && <ContohIntip />}
      </div>
    </Halaman>
  );
}

const PITA = (
  <>
    <span>Kantor latihan. Tidak ada data orang sungguhan.</span>
    <a href="/jam">Atur jam latihan</a>
  </>
);

function ContohIntip() {
  return (
    <Intip
      nama="Siti Rahmawati"
      nomor="G1-26-0412-K"
      keperluan="pisah KK karena menikah"
      disposisi={{
        judul: TUGAS.disposisiDari('Sekretaris'),
        isi: 'Pemohon menunggu di loket 2, mohon diperiksa.',
        oleh: 'Hj. Rosmala Dewi, S.Sos., 09.33',
      }}
      syarat={{
        judul: TUGAS.persyaratan(5),
        daftar: [
          { nama: 'Formulir F-1.02 bertanda tangan', ket: '1 hlm.' },
          { nama: 'KK lama (asli)', ket: '1 hlm.' },
          { nama: 'Buku nikah, foto tampak buram', ket: '2 hlm.', kurang: true },
          { nama: 'KTP-el suami dan istri', ket: '2 hlm.' },
          { nama: 'Pernyataan menumpang alamat', ket: '1 hlm.', belum: true },
        ],
      }}
      pemohon={[
        { nama: 'NIK', isi: '1971•• •••••• ••03', angka: true },
        { nama: 'WhatsApp', isi: '0812-••••-4471', angka: true },
        { nama: 'Alamat', isi: 'Jl. Depati Hamzah, RT 03/RW 01' },
      ]}
      aksi={
        <>
          <Tombol jenis="utama" ukuran="besar" href="/berkas" ikonAkhir="arrow-right">
            Periksa berkas
          </Tombol>
          <Tombol ukuran="besar" href="/cetak-a6" ikon="printer" label="Cetak lembar disposisi" />
        </>
      }
    />
  );
}
