import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { BarisPilih } from '../../src/web/komponen/BarisPilih.tsx';
import { BilahPutusan } from '../../src/web/komponen/BilahPutusan.tsx';
import { Halaman } from '../../src/web/komponen/Halaman.tsx';
import { KepalaHalaman } from '../../src/web/komponen/KepalaHalaman.tsx';
import { PenampilDokumen } from '../../src/web/komponen/PenampilDokumen.tsx';
import { Tombol } from '../../src/web/komponen/Tombol.tsx';
import { bingkai } from './contoh.tsx';

const NAMA = ['Siti Rahmawati', 'Lim Sui Lan', 'Erwandi', 'Nurhayati binti Mahmud', 'Hendra Gunawan'];

/** Many to sign at once. */
export function GaleriTandaTangan({ aset }: { readonly aset: AlamatAset }) {
  return (
    <Halaman {...bingkai(aset, '/tanda-tangan')} judul="Tanda tangan" bilah>
      <KepalaHalaman
        judul="Tanda tangan"
        ket="Semua sudah diperiksa Sekretaris. Yang bertanda belum dipilih."
      />
      <form class="lembar" method="post" action="/tanda-tangan" data-banyak="# dari ## dipilih">
        <div class="periksa">
          <ul class="antre" data-daftar>
            {NAMA.map((judul, i) => (
              <BarisPilih
                nama="berkas"
                nilai={`b${i}`}
                judul={judul}
                nomor={`G1-26-04${12 + i}-K`}
                ket="pisah KK"
                dipilih={i < 2 || i === 4}
                tanda={
                  i === 2
                    ? { label: 'Dikembalikan 2x', warna: 'kunyit' }
                    : i === 3
                      ? { label: 'Berubah sejak paraf', warna: 'kunyit' }
                      : undefined
                }
                bacaHref={`?baca=b${i}`}
                bacaLabel="Baca"
              />
            ))}
          </ul>
          <PenampilDokumen
            judul="Form F-1.15, Siti Rahmawati"
            src="/contoh/buku-nikah.svg"
            srcBesar="/contoh/buku-nikah.svg"
            alt="Form F-1.15 Siti Rahmawati"
            lembar={[
              { label: '1', href: '?h=1', kini: true },
              { label: '2', href: '?h=2' },
            ]}
            hrefUnduh="/contoh/form.pdf"
          />
        </div>
        <BilahPutusan utama="3 dari 5 dipilih" rinci="tanda tangan basah">
          <Tombol ukuran="besar" nama="aksi" nilai="kembalikan">
            <span>
              Kembalikan<span class="sembunyi-hp"> dengan catatan</span>
            </span>
          </Tombol>
          <Tombol jenis="utama" ukuran="besar" nama="aksi" nilai="tandatangan" ikon="pen-line">
            <span data-hitung-pilih="Tandatangani # berkas">Tandatangani 3 berkas</span>
          </Tombol>
        </BilahPutusan>
      </form>
    </Halaman>
  );
}
