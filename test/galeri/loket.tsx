import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { BIDANG } from '../../src/web/kata/bidang.ts';
import { LOKET } from '../../src/web/kata/loket.ts';
import { BagianFormulir } from '../../src/web/komponen/BagianFormulir.tsx';
import { BidangCentang } from '../../src/web/komponen/BidangCentang.tsx';
import { BidangNik } from '../../src/web/komponen/BidangNik.tsx';
import { BidangRadio } from '../../src/web/komponen/BidangRadio.tsx';
import { BidangTeks } from '../../src/web/komponen/BidangTeks.tsx';
import { BidangUnggah } from '../../src/web/komponen/BidangUnggah.tsx';
import { BilahPutusan } from '../../src/web/komponen/BilahPutusan.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { KepalaHalaman } from '../../src/web/komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../../src/web/komponen/Pemberitahuan.tsx';
import { RingkasanKesalahan } from '../../src/web/komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../../src/web/komponen/Tombol.tsx';
import { bingkai } from './contoh.tsx';

const KEPERLUAN = [
  { nilai: 'nikah', label: 'Pisah KK karena menikah' },
  { nilai: 'ubah', label: 'Perubahan data' },
  { nilai: 'tambah', label: 'Tambah anggota', ket: 'Lahir atau pindah datang' },
  { nilai: 'hilang', label: 'KK hilang atau rusak' },
  { nilai: 'kepala', label: 'Ganti kepala keluarga' },
  { nilai: 'lain', label: 'Keperluan lain' },
];

/** Intake at the counter, with two mistakes and a duplicate when `galat`. */
export function GaleriLoket({ aset, galat }: { readonly aset: AlamatAset; readonly galat?: boolean }) {
  return (
    <Halaman {...bingkai(aset, '/loket')} judul={LOKET.baru} bilah>
      <KepalaHalaman
        judul={LOKET.baru}
        ket="Tanda terima dicetak setelah disimpan."
        kanan={
          <span class="simpanan" role="status" data-simpan-catatan>
            {LOKET.titipanTersimpan('09.41')}
          </span>
        }
      />
      {galat && (
        <RingkasanKesalahan
          daftar={[
            { id: 'nik', pesan: BIDANG.nikPanjang(15) },
            { id: 'dok-nikah', pesan: `Buku nikah: ${BIDANG.jenisDokumen}` },
          ]}
        />
      )}
      <form class="formulir" method="post" action="/loket" encType="multipart/form-data" data-simpan="baru">
        <BagianFormulir judul={`1. ${LOKET.keperluan}`}>
          <BidangRadio id="keperluan" label="Untuk apa KK ini" pilihan={KEPERLUAN} nilai="nikah" penuh />
        </BagianFormulir>
        <BagianFormulir judul={`2. ${LOKET.pemohon}`}>
          {galat && (
            <div class="penuh">
              <Pemberitahuan
                nada="kunyit"
                isi={LOKET.sudahAda('G1-26-0371-P', '17 Nov', 'menunggu buku nikah')}
                tindakan={
                  <>
                    <Tombol href="/berkas" jenis="utama" ukuran="kecil">
                      {LOKET.lanjutkanItu}
                    </Tombol>
                    <Tombol nama="tetap" nilai="ya" ukuran="kecil">
                      {LOKET.tetapBaru}
                    </Tombol>
                  </>
                }
              />
            </div>
          )}
          <BidangNik
            id="nik"
            label={LOKET.nik}
            nilai="197106420200990"
            galat={galat ? BIDANG.nikPanjang(15) : undefined}
          />
          <BidangNik id="no_kk" label={LOKET.noKk} opsional />
          <BidangTeks id="nama" label={LOKET.nama} petunjuk={LOKET.namaPetunjuk} nilai="Siti Rahmawati" />
          <BidangTeks
            id="wa"
            label={LOKET.wa}
            petunjuk={LOKET.waPetunjuk}
            jenis="tel"
            papan="tel"
            autoLengkap="tel"
            lebar={16}
            opsional
          />
          <BidangRadio
            id="cara"
            label={LOKET.cara}
            pilihan={[
              { nilai: 'sendiri', label: LOKET.sendiri },
              { nilai: 'wakil', label: LOKET.diwakili },
            ]}
            nilai="sendiri"
            tampilan="datar"
            penuh
          />
        </BagianFormulir>
        <BagianFormulir judul={`3. ${LOKET.dokumen}`}>
          <BidangUnggah id="dok-f102" label="Formulir F-1.02 bertanda tangan" banyak />
          <BidangUnggah id="dok-kk" label="KK lama (asli)" banyak />
          <BidangUnggah
            id="dok-nikah"
            label="Buku nikah"
            petunjuk="Halaman foto dan halaman nama."
            galat={galat ? BIDANG.jenisDokumen : undefined}
            banyak
          />
          <BidangUnggah id="dok-ktp" label="KTP-el suami dan istri" banyak />
        </BagianFormulir>
        <BagianFormulir judul={`4. ${LOKET.pernyataan}`}>
          <BidangCentang id="benar" label={LOKET.benar} penuh />
        </BagianFormulir>
        <BilahPutusan utama="Nomor berkas diberikan saat disimpan">
          <Tombol ukuran="besar" nama="aksi" nilai="titipan">
            {LOKET.titipan}
          </Tombol>
          <Tombol jenis="utama" ukuran="besar" nama="aksi" nilai="simpan" ikon="printer">
            <span>
              Simpan<span class="sembunyi-hp"> & cetak tanda terima</span>
            </span>
          </Tombol>
        </BilahPutusan>
      </form>
    </Halaman>
  );
}
