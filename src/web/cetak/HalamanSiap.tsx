import { pelaksana } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CETAK } from '../kata/cetak.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
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
  const loket = penugasan.pelaksana === pelaksana(sop, sop.penerimaan.pelaksana).kunci;
  return (
    <Bingkai layar={layar} judul={CETAK.judulSiap(nama)} di="tugas">
      <Remah asal={{ label: bahan.kunci, href: alamat.berkas(bahan.kunci) }} kini={CETAK.judulSiap(nama)} />
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
            <Tombol href={alamat.berkas(bahan.kunci)}>{CETAK.kembali}</Tombol>
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
