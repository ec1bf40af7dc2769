import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { lembarNaskah } from '../cetak/sebut-surat.ts';
import { BUNDEL } from '../kata/bundel.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { riwayat } from '../tampilan/riwayat.ts';

/** The whole history as plain text, oldest first, for the digital archive. Says nothing of when it was asked for. */
export function riwayatTeks(catatan: readonly Catatan[], bahan: BahanKerja): string {
  const { sop, dir, kalender, teks, naskah, pemohon, kunci } = bahan;
  const hari = riwayat(catatan, {
    sop,
    dir,
    kalender,
    teks,
    namaSyarat: (k) => namaSyarat(naskah, k),
    lembar: lembarNaskah(naskah),
  });
  const baris = hari
    .toReversed()
    .flatMap((h) =>
      h.butir
        .toReversed()
        .flatMap((b) => [
          BUNDEL.barisRiwayat(h.hari ?? '', b.jam, b.siapa, b.apa),
          ...(b.penyimpangan ? [BUNDEL.penyimpangan(b.penyimpangan)] : []),
          ...(b.catatan ? [BUNDEL.kataBebas(b.catatan)] : []),
        ]),
    );
  return [BUNDEL.riwayatJudul(kunci, pemohon.nama), ...baris, ''].join('\n');
}
