import { pelaksana } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';
import { CETAK } from '../kata/cetak.ts';
import { TUGAS } from '../kata/tugas.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { lembarBerkas } from '../kerja/lembar-berkas.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { lembarNaskah, sebutSurat } from './sebut-surat.ts';

export interface HalamanSiapProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly surat: string;
}

/** A sheet ready to print, shown as it will come out, with the way on. */
export function HalamanSiap({ layar, bahan, surat }: HalamanSiapProps) {
  const nama = sebutSurat(surat, lembarNaskah(bahan.naskah));
  const src = alamat.cetak(bahan.kunci, surat);
  const { sop, penugasan } = bahan;
  const lanjut = bahan.tersedia.some((t) => t.perintah === 'terima')
    ? { href: alamat.titipan(bahan.berkas.id), label: CETAK_LEMBAR.lanjutkan }
    : { href: alamat.berkas(bahan.kunci), label: CETAK.kembali };
  const loket = penugasan.pelaksana === pelaksana(sop, sop.penerimaan.pelaksana).kunci;
  return (
    <Bingkai layar={layar} judul={CETAK.judulSiap(nama)} di="tugas">
      <Remah
        asal={{ label: bahan.berkas.nomor ?? TUGAS.tanpaNomor, href: alamat.berkas(bahan.kunci) }}
        kini={CETAK.judulSiap(nama)}
      />
      <KepalaHalaman
        judul={CETAK.judulSiap(nama)}
        ket={CETAK.siap(bahan.pemohon.nama)}
        kanan={
          <>
            {' '}
            <Tombol jenis="utama" ikon="printer" href={src} tabBaru>
              {CETAK.buka}
            </Tombol>
            {surat === 'tanda-terima' && (
              <Tombol ikon="printer" href={`${src}?ukuran=rol`} tabBaru>
                {CETAK.rol}
              </Tombol>
            )}
            {surat === 'tanda-terima' &&
              lembarBerkas(bahan)
                .filter((l) => l.loket)
                .map((l) => (
                  <Tombol key={l.kunci} ikon="printer" href={alamat.cetak(bahan.kunci, l.kunci)} tabBaru>
                    {CETAK_LEMBAR.cetak(l.kode)}
                  </Tombol>
                ))}
            <Tombol href={lanjut.href}>{lanjut.label}</Tombol>
            {loket && surat === 'tanda-terima' && <Tombol href={alamat.baru}>{CETAK.baru}</Tombol>}
          </>
        }
      />
      <section class="dok sembunyi-hp" aria-label={nama}>
        <div class="bingkai-dok">
          <object data={src} type="application/pdf" aria-label={nama}>
            <p class="petunjuk">{CETAK.tanpaTampilan}</p>
          </object>
        </div>
      </section>
    </Bingkai>
  );
}
