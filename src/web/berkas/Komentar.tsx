import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { BERKAS } from '../kata/berkas.ts';
import { Catatan as KotakCatatan } from '../komponen/Catatan.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { FormKomentar } from '../kerja/komentar.tsx';
import { namaPelaku } from '../tampilan/direktori.ts';
import { kapan } from '../tampilan/waktu.ts';

/** The remarks of the offices on this berkas, and room for one more. */
export function Komentar({
  bahan,
  catatan,
}: {
  readonly bahan: BahanKerja;
  readonly catatan: readonly Catatan[];
}) {
  const { sop, kini, kalender } = bahan;
  const daftar = catatan.flatMap((c) =>
    c.peristiwa.jenis === 'dikomentari' ? [{ c, teks: bahan.teks(c.peristiwa.teks) }] : [],
  );
  return (
    <KartuSisi judul={BERKAS.komentar}>
      {daftar.map(({ c, teks }) => (
        <KotakCatatan
          isi={teks ?? ''}
          oleh={`${namaPelaku(sop, c.pelaku)}, ${kapan(c.terjadi, kini, kalender)}`}
        />
      ))}
      <FormKomentar bahan={bahan} />
    </KartuSisi>
  );
}
