import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaTempat } from '../tampilan/direktori.ts';
import { kapan } from '../tampilan/waktu.ts';

/** "Di mana map ini": who holds the papers, since when, which ones, and who received them. */
export function KartuSurat({ bahan }: { readonly bahan: BahanKerja }) {
  const { sop, berkas, dir, kalender, kini } = bahan;
  const { surat } = berkas;
  if (surat === null) return null;
  const siapa =
    surat.pemegang.jenis === 'pelaksana' ? namaTempat(sop, dir, surat.pemegang) : KATA_BERKAS.suratPemohon;
  const nama = surat.penerima && bahan.teks(surat.penerima.nama);
  const daftar = surat.surat.map((s) => sop.surat.find((x) => x.kunci === s)?.nama ?? s);
  return (
    <KartuSisi judul={KATA_BERKAS.surat}>
      <p>
        <b>{siapa}</b>
      </p>
      <p class="petunjuk">
        {daftar.join(', ')}. {KATA_BERKAS.suratSejak(kapan(surat.sejak, kini, kalender))}.
      </p>
      {surat.penerima && nama && (
        <p class="petunjuk">
          {KATA_BERKAS.suratPenerima(nama, KATA_BERKAS.hubungan[surat.penerima.hubungan])}.
        </p>
      )}
    </KartuSisi>
  );
}
