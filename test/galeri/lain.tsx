import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { GALAT } from '../../src/web/kata/galat.ts';
import { LOKET } from '../../src/web/kata/loket.ts';
import { MASUK } from '../../src/web/kata/masuk.ts';
import { BidangPanjang } from '../../src/web/komponen/BidangPanjang.tsx';
import { Catatan } from '../../src/web/komponen/Catatan.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { HalamanGalat } from '../../src/web/komponen/HalamanGalat.tsx';
import { HalamanMasuk } from '../../src/web/komponen/HalamanMasuk.tsx';
import { Jalur } from '../../src/web/komponen/Jalur.tsx';
import { Kartu } from '../../src/web/komponen/Kartu.tsx';
import { KepalaHalaman } from '../../src/web/komponen/KepalaHalaman.tsx';
import { Konfirmasi } from '../../src/web/komponen/Konfirmasi.tsx';
import { KotakPindai } from '../../src/web/komponen/KotakPindai.tsx';
import { bingkai, JALUR_LAIN, jalurDi, MEREK } from './contoh.tsx';

interface Props {
  readonly aset: AlamatAset;
}

/** Login, fresh or after a wrong password. */
export function GaleriMasuk({ aset, galat }: Props & { readonly galat?: boolean }) {
  return (
    <HalamanMasuk
      aset={aset}
      merek={MEREK}
      aksi="/masuk"
      akun={galat ? '197106' : undefined}
      galat={galat ? MASUK.salah : undefined}
      pesan={galat ? MASUK.berakhir : undefined}
      kaki={MASUK.lupa}
    />
  );
}

/** A conflict inside the frame; a failure outside of it. */
export function GaleriGalat({ aset, tamu }: Props & { readonly tamu?: boolean }) {
  if (tamu) {
    return (
      <HalamanGalat
        bingkai={{ untuk: 'tamu', aset, merek: MEREK }}
        jenis="gangguan"
        kode="7F3A"
        tindakan={[{ label: GALAT.cobaLagi, href: '/masuk' }]}
      />
    );
  }
  return (
    <HalamanGalat
      bingkai={{ untuk: 'pengguna', ...bingkai(aset, '/kotak-tugas') }}
      jenis="bentrok"
      penjelasan="Diteruskan oleh Hj. Rosmala Dewi (09.43). Tidak ada yang hilang."
      tindakan={[
        { label: GALAT.muatUlang, href: '/berkas' },
        { label: GALAT.keKotakTugas, href: '/kotak-tugas' },
      ]}
    />
  );
}

/** Tracks of other shapes, a scan field, a confirmation. */
export function GaleriLain({ aset }: Props) {
  return (
    <Halaman {...bingkai(aset, '/sop')} judul="Lain-lain">
      <KepalaHalaman judul="Lain-lain" ket="Jalur lain, pindai, dan halaman tanya." />
      <Jalur
        {...JALUR_LAIN}
        judul={
          <>
            Langkah 3 dari 5: <b>uji mutu</b>
          </>
        }
        sisa="Sisa 50 menit"
        tujuan="Selesai"
      />
      <Jalur
        {...jalurDi(8)}
        label="Jalur kedua"
        judul={
          <>
            Langkah 8 dari 11: <b>periksa ulang form</b>
          </>
        }
      />
      <div class="kiri">
        <Kartu judul={LOKET.terima}>
          <form method="post" action="/terima">
            <KotakPindai
              id="kode"
              label={LOKET.kode}
              petunjuk={LOKET.terimaPetunjuk}
              galat={LOKET.kodeTakDikenal}
              tombol={LOKET.bukaKode}
            />
          </form>
        </Kartu>
        <Konfirmasi
          judul="Kembalikan 1 berkas?"
          aksi="/kembalikan"
          tersembunyi={{ berkas: ['a', 'b'] }}
          ya="Ya, kembalikan"
          hrefBatal="/berkas"
        >
          <Catatan isi="Alamat di form berbeda dengan KK lama." oleh="Budi Santoso, 09.40" />
          <BidangPanjang id="alasan" label="Alasan" petunjuk="Dibaca oleh penerima." />
        </Konfirmasi>
      </div>
    </Halaman>
  );
}
