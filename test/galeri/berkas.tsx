import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { BERKAS } from '../../src/web/kata/berkas.ts';
import { PERIKSA } from '../../src/web/kata/periksa.ts';
import { BilahPutusan } from '../../src/web/komponen/BilahPutusan.tsx';
import type { ButirSyaratProps } from '../../src/web/komponen/ButirSyarat.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { Jalur } from '../../src/web/komponen/Jalur.tsx';
import { Kartu } from '../../src/web/komponen/Kartu.tsx';
import { KartuDisposisi } from '../../src/web/komponen/KartuDisposisi.tsx';
import { KartuPemohon } from '../../src/web/komponen/KartuPemohon.tsx';
import { KartuSisi } from '../../src/web/komponen/KartuSisi.tsx';
import { KepalaBerkas } from '../../src/web/komponen/KepalaBerkas.tsx';
import { PenampilDokumen } from '../../src/web/komponen/PenampilDokumen.tsx';
import { Remah } from '../../src/web/komponen/Remah.tsx';
import { Riwayat } from '../../src/web/komponen/Riwayat.tsx';
import { Syarat } from '../../src/web/komponen/Syarat.tsx';
import { Tabel } from '../../src/web/komponen/Tabel.tsx';
import { Tag } from '../../src/web/komponen/Tag.tsx';
import { Tombol } from '../../src/web/komponen/Tombol.tsx';
import { bingkai, jalurDi } from './contoh.tsx';

const ALASAN = [
  { nilai: 'buram', label: 'Foto buram, nomor akta tidak terbaca' },
  { nilai: 'halaman', label: 'Halaman tidak lengkap' },
  { nilai: 'lainnya', label: 'Lainnya, tulis sendiri' },
];

function butir(id: string, nama: string, ket: string, lebih: Partial<ButirSyaratProps>): ButirSyaratProps {
  return { id, nama, ket, href: `?dok=${id}`, lihatLewatForm: true, pilihanAlasan: ALASAN, ...lebih };
}

const SYARAT = [
  butir('f102', 'Formulir F-1.02 bertanda tangan', '1 hlm.', { putusan: 'sesuai' }),
  butir('kk', 'KK lama (asli)', '1 hlm.', { putusan: 'sesuai' }),
  butir('nikah', 'Buku nikah', '2 hlm.', { putusan: 'kurang', alasan: 'buram', terpilih: true }),
  butir('ktp', 'KTP-el suami dan istri', '2 hlm.', { putusan: 'sesuai' }),
  butir('numpang', 'Pernyataan menumpang alamat', '1 hlm.', {}),
];

/** The berkas page at the checklist. */
export function GaleriBerkas({ aset }: { readonly aset: AlamatAset }) {
  return (
    <Halaman {...bingkai(aset, '/berkas')} judul="G1-26-0412-K Siti Rahmawati, periksa syarat" bilah>
      <Remah
        asal={{ label: 'Kotak tugas', href: '/kotak-tugas' }}
        kini="G1-26-0412-K"
        urutan={{ ke: 2, dari: 7, hrefSebelum: '?u=1', hrefSesudah: '?u=3' }}
      />
      <KepalaBerkas
        nama="Siti Rahmawati"
        meta={['Pisah KK karena menikah, 2 anggota', 'Gabek Satu, RT 03/RW 01', 'Masuk 08.57 di loket 2']}
        kanan={
          <>
            <Tag warna="ungu">{BERKAS.pemohonDiLoket}</Tag>
            <Tombol href="/cetak-a4" ikon="printer" sembunyiHp>
              Cetak
            </Tombol>
            <Tombol href="/lain" ikon="ellipsis" label={BERKAS.tindakanLain} sembunyiHp />
          </>
        }
      />
      <Jalur
        {...jalurDi(3, {
          1: { catatan: '3 mnt' },
          2: { catatan: '4 mnt' },
          3: { catatan: '9 dari 15 mnt', putaran: 2 },
        })}
        judul={
          <>
            {BERKAS.langkah(3, 11)}: <b>periksa kelengkapan persyaratan</b>
          </>
        }
        sisa={
          <>
            {BERKAS.sisa} <strong class="angka">6 menit</strong> {BERKAS.dariBaku(15)}
          </>
        }
        tujuan="Ke Dukcapil"
      />
      <div class="dua">
        <div class="kiri">
          <form class="lembar" method="post" action="/berkas" data-periksa data-simpan="G1-26-0412-K:periksa">
            <div class="kartu-j">
              <h2>{PERIKSA.judul}</h2>
              <span class="ujung">{PERIKSA.daftarUntuk('pisah KK karena menikah')}</span>
            </div>
            <div class="periksa">
              <Syarat butir={SYARAT} />
              <PenampilDokumen
                judul="Buku nikah, hlm. 1 dan 2"
                src="/contoh/buku-nikah.svg"
                srcBesar="/contoh/buku-nikah.svg"
                alt="Foto buku nikah halaman 1 dan 2, buram"
                ket="Difoto lewat ponsel, 24 Nov 2026 09.02, 212 KB"
                hrefUnduh="/contoh/buku-nikah.svg"
              />
            </div>
            <BilahPutusan utama="1 kurang, 1 belum dinilai" rinci="3 dari 5 sudah sesuai">
              <Tombol ukuran="besar" nama="putusan" nilai="lengkap" bila="lengkap">
                Lengkap, isi form
              </Tombol>
              <Tombol
                jenis="utama"
                ukuran="besar"
                nama="putusan"
                nilai="kembalikan"
                bila="kurang"
                ikon="corner-up-left"
              >
                <span>
                  Kembalikan<span class="sembunyi-hp"> lewat Sekretaris</span>
                </span>
              </Tombol>
            </BilahPutusan>
          </form>
          <Kartu judul="Anggota keluarga di KK baru" ujung="Diisi loket, dilengkapi pada form" jarak={false}>
            <Tabel
              label="Tabel anggota keluarga"
              kolom={[{ judul: 'Nama' }, { judul: 'NIK' }, { judul: 'Hubungan' }, { judul: 'Umur' }]}
              baris={[
                [
                  'Fajar Pratama',
                  <span class="angka">1971•• •••••• ••07</span>,
                  'Kepala keluarga',
                  '28 tahun',
                ],
                [
                  <>
                    Siti Rahmawati <Tag>pemohon</Tag>
                  </>,
                  <span class="angka">1971•• •••••• ••03</span>,
                  'Istri',
                  '26 tahun',
                ],
              ]}
            />
          </Kartu>
        </div>
        <Sisi />
      </div>
    </Halaman>
  );
}

function Sisi() {
  return (
    <div class="lajur">
      <KartuDisposisi
        butir={[
          {
            paraf: 'BS',
            dari: 'Lurah',
            ket: 'ke Sekretaris',
            jam: '09.29',
            isi: 'Tindak lanjuti sesuai ketentuan.',
          },
          {
            paraf: 'RD',
            dari: 'Sekretaris',
            ket: 'ke Kasi Pem.',
            jam: '09.33',
            isi: 'Pemohon menunggu di loket 2, mohon diperiksa.',
          },
          { paraf: 'RM', dari: 'Anda', ket: 'sedang memeriksa', kini: true },
        ]}
      />
      <KartuPemohon
        hrefTampilkan="?nik=1"
        uraian={[
          { nama: 'NIK', isi: '1971•• •••••• ••03', angka: true },
          { nama: 'No. KK lama', isi: '1971•• •••••• ••18', angka: true },
          { nama: 'WhatsApp', isi: '0812-••••-4471', angka: true },
          { nama: 'Lewat', isi: 'Loket, dilayani Yudi Pratama' },
        ]}
      />
      <KartuSisi judul={BERKAS.diterimaPemohon}>
        <p class="kabar">
          Berkas KK G1-26-0412-K perlu dilengkapi: foto ulang buku nikah hlm. 1-2. Tidak perlu antre lagi,
          kirim lewat gabek.id/l/8K2F7QXM atau ke loket. Gratis.
        </p>
      </KartuSisi>
      <KartuSisi judul={BERKAS.riwayat} tautan={{ label: BERKAS.lihatSemua, href: '/riwayat' }}>
        <Riwayat
          hari={[
            {
              butir: [
                { jam: '09.33', siapa: 'Sekretaris', apa: 'meneruskan kepada Anda' },
                {
                  jam: '09.31',
                  siapa: 'Lurah',
                  apa: 'mengembalikan ke loket',
                  catatan: 'Nama belum sama dengan KTP.',
                  penyimpangan: 'Penyimpangan',
                },
                { jam: '09.29', siapa: 'Lurah', apa: 'mendisposisikan' },
                { jam: '08.57', siapa: 'Loket', apa: 'mulai mencatat permohonan' },
              ],
            },
          ]}
        />
      </KartuSisi>
    </div>
  );
}
