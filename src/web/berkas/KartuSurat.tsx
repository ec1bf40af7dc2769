import { alamat } from '../alamat.ts';
import { PETA } from '../kata/map.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { jawabDiMana } from '../tampilan/di-mana.ts';
import { DaftarIkatan } from './DaftarIkatan.tsx';

/** "Di mana map ini": who holds which papers, since when, through whose hands, and where they go next. */
export function KartuSurat({ bahan }: { readonly bahan: BahanKerja }) {
  if (bahan.berkas.surat === null) return null;
  const jawaban = jawabDiMana(bahan.berkas, bahan);
  return (
    <KartuSisi judul={PETA.kartu} tautan={{ label: PETA.bukaPeta, href: alamat.petaBerkas(bahan.kunci) }}>
      <DaftarIkatan jawaban={jawaban} />
    </KartuSisi>
  );
}
