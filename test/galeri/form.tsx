import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { BIDANG } from '../../src/web/kata/bidang.ts';
import { BagianFormulir } from '../../src/web/komponen/BagianFormulir.tsx';
import { BidangNik } from '../../src/web/komponen/BidangNik.tsx';
import { BidangPanjang } from '../../src/web/komponen/BidangPanjang.tsx';
import { BidangPilihan } from '../../src/web/komponen/BidangPilihan.tsx';
import { BidangRadio } from '../../src/web/komponen/BidangRadio.tsx';
import { BidangTanggal } from '../../src/web/komponen/BidangTanggal.tsx';
import { BidangTeks } from '../../src/web/komponen/BidangTeks.tsx';
import { BilahPutusan } from '../../src/web/komponen/BilahPutusan.tsx';
import { DaftarBagian } from '../../src/web/komponen/DaftarBagian.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { Kartu } from '../../src/web/komponen/Kartu.tsx';
import { KepalaBerkas } from '../../src/web/komponen/KepalaBerkas.tsx';
import { Remah } from '../../src/web/komponen/Remah.tsx';
import { TabelPerubahan } from '../../src/web/komponen/TabelPerubahan.tsx';
import { Tombol } from '../../src/web/komponen/Tombol.tsx';
import { bingkai } from './contoh.tsx';

const AGAMA = ['Islam', 'Kristen', 'Katholik', 'Hindu', 'Budha', 'Khonghucu'].map((label) => ({
  nilai: label,
  label,
}));

/** One member in the form isian, and what changed. */
export function GaleriForm({ aset }: { readonly aset: AlamatAset }) {
  return (
    <Halaman {...bingkai(aset, '/berkas')} judul="Form F-1.15, Siti Rahmawati" bilah>
      <Remah asal={{ label: 'G1-26-0412-K', href: '/berkas' }} kini="Form F-1.15" />
      <KepalaBerkas nama="Form F-1.15" meta={['Siti Rahmawati, pisah KK karena menikah', 'G1-26-0412-K']} />
      <div class="kiri">
        <DaftarBagian
          judul="Bagian"
          bagian={[
            { label: 'Alamat', href: '?b=1', ket: '4/4', keadaan: 'lengkap' },
            { label: 'Kepala keluarga', href: '?b=2', ket: '6/6', keadaan: 'lengkap' },
            { label: 'Anggota (2)', href: '?b=3', ket: '1 kurang', keadaan: 'kurang' },
            { label: 'Fajar Pratama', href: '?b=4', ket: 'lengkap', keadaan: 'lengkap', anak: true },
            {
              label: 'Siti Rahmawati',
              href: '?b=5',
              ket: 'tgl lahir',
              keadaan: 'kurang',
              anak: true,
              kini: true,
            },
            { label: 'Tambah anggota', href: '?b=6', anak: true },
            { label: 'Dokumen', href: '?b=7', ket: 'lengkap', keadaan: 'lengkap' },
            { label: 'Tinjau', href: '?b=8', ket: 'belum', keadaan: 'kosong' },
          ]}
        />
        <div class="kiri">
          <form class="formulir" method="post" action="/form" data-simpan="G1-26-0412-K:form">
            <BagianFormulir judul="Anggota 2 dari 2">
              <BidangNik id="nik" label="NIK" nilai="197106 420200 9903" petunjuk="Terbaca dari KK lama." />
              <BidangTeks id="nama" label="Nama lengkap" nilai="Siti Rahmawati" kapital />
              <BidangPilihan
                id="hubungan"
                label="Hubungan dalam keluarga"
                pilihan={[
                  { nilai: '3', label: 'Istri' },
                  { nilai: '4', label: 'Anak' },
                ]}
                nilai="3"
              />
              <BidangTeks id="tempat" label="Tempat lahir" nilai="Pangkalpinang" />
              <BidangTanggal
                id="lahir"
                label="Tanggal lahir"
                hari="03"
                bulan="02"
                tahun="2000"
                saran={BIDANG.tanggalBeda}
              />
              <BidangRadio
                id="jk"
                label="Jenis kelamin"
                pilihan={[
                  { nilai: 'L', label: 'Laki-laki' },
                  { nilai: 'P', label: 'Perempuan' },
                ]}
                nilai="P"
                tampilan="datar"
              />
              <BidangPilihan id="agama" label="Agama" pilihan={AGAMA} galat={BIDANG.pilih('agama')} />
              <BidangTeks id="kerja" label="Pekerjaan" saranNilai={['Guru', 'Nelayan', 'Petani']} />
              <BidangPanjang id="catatan" label="Catatan" opsional penuh baris={2} />
            </BagianFormulir>
            <BilahPutusan utama="1 isian kurang" rinci="tanggal lahir">
              <Tombol ukuran="besar">Simpan</Tombol>
              <Tombol jenis="utama" ukuran="besar">
                <span>
                  Simpan & teruskan<span class="sembunyi-hp"> ke Sekretaris</span>
                </span>
              </Tombol>
            </BilahPutusan>
          </form>
          <Kartu judul="Yang berubah sejak diperiksa" jarak={false}>
            <TabelPerubahan
              label="Perubahan"
              perubahan={[
                { bidang: 'Alamat', lama: 'Jl. Depati Hamzah 4', baru: 'Jl. Depati Hamzah 14' },
                { bidang: 'Pekerjaan', baru: 'Guru' },
              ]}
            />
          </Kartu>
        </div>
      </div>
    </Halaman>
  );
}
