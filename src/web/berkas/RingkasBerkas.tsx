import { halamanKini } from '../../core/berkas/halaman-dokumen.ts';
import { alamat } from '../alamat.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { lembarSyarat, lembarTerpilih } from '../kerja/periksa-lembar.ts';
import { PenampilSyarat } from '../kerja/periksa-penampil.tsx';
import { namaTempat } from '../tampilan/direktori.ts';
import { statusBerkas } from '../tampilan/status.ts';

/** For who has nothing to do here now: whose turn it is, and the documents for reading. */
export function RingkasBerkas({ bahan }: { readonly bahan: BahanKerja }) {
  const { sop, berkas, dir } = bahan;
  const titipan = berkas.posisi.di === 'titipan' || berkas.posisi.di === 'penerimaan';
  const milikLoket = titipan && bahan.tersedia.some((t) => t.perintah === 'terima');
  return (
    <Kartu judul={statusBerkas(sop, berkas.posisi)}>
      <p>{milikLoket ? KATA_BERKAS.diLoket : kalimat(bahan)}</p>
      {milikLoket && (
        <div class="deret">
          <Tombol jenis="utama" href={alamat.titipan(berkas.id)}>
            {KATA_BERKAS.lanjutkanLoket}
          </Tombol>
        </div>
      )}
      {berkas.syarat.length > 0 && (
        <ul class="ringkas">
          {berkas.syarat.map((s) => {
            const [pertama] = halamanKini(berkas, s);
            const lembar = lembarSyarat(bahan, s);
            const kini = lembar.filter((l) => l.baru);
            const versiLama = new Set(lembar.filter((l) => !l.baru).map((l) => l.versi)).size;
            return (
              <li key={s}>
                {pertama ? (
                  <a href={alamat.berkas(bahan.kunci, { dok: pertama.id })}>{namaSyarat(bahan.naskah, s)}</a>
                ) : (
                  namaSyarat(bahan.naskah, s)
                )}
                <small>
                  {pertama ? KATA_BERKAS.adaDokumen(kini.length, versiLama) : KATA_BERKAS.tanpaDokumen}
                </small>
              </li>
            );
          })}
        </ul>
      )}
      <Penampil bahan={bahan} />
      {berkas.penanggung && berkas.pemegang.jenis === 'pemohon' && (
        <p class="petunjuk">{KATA_BERKAS.diselesaikan(namaTempat(sop, dir, berkas.penanggung))}</p>
      )}
    </Kartu>
  );
}

/** The page that was asked for, beside the list it was chosen from. */
function Penampil({ bahan }: { readonly bahan: BahanKerja }) {
  const tampil = bahan.dokTerpilih === undefined ? undefined : lembarTerpilih(bahan, bahan.berkas.syarat);
  return tampil ? <PenampilSyarat bahan={bahan} {...tampil} /> : null;
}

function kalimat({ sop, berkas, dir }: BahanKerja): string {
  switch (berkas.pemegang.jenis) {
    case 'pelaksana':
      return KATA_BERKAS.giliran(namaTempat(sop, dir, berkas.pemegang));
    case 'pemohon':
      return KATA_BERKAS.menungguPemohon;
    case 'tutup':
      return KATA_BERKAS.tertutup;
  }
}
