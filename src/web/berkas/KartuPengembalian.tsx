import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { kataKurang } from '../kerja/periksa-nilai.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { namaPelaku } from '../tampilan/direktori.ts';

/** Returns after which the history of them stands on the page: one is told above the work already. */
const MULAI = 2;

/** What was returned each time, by whom and for what: so that nobody asks a third time for a second thing. */
export function KartuPengembalian({
  bahan,
  catatan,
}: {
  readonly bahan: BahanKerja;
  readonly catatan: readonly Catatan[];
}) {
  const { sop, kalender, naskah } = bahan;
  const semua = catatan.flatMap(({ peristiwa: p, terjadi, pelaku }) =>
    p.jenis === 'diperiksa' && p.hasil === 'kurang' ? [{ p, terjadi, pelaku }] : [],
  );
  if (semua.length < MULAI) return null;
  return (
    <KartuSisi judul={KATA_BERKAS.kembaliKali(semua.length)}>
      <ol class="ikatan">
        {semua.map(({ p, terjadi, pelaku }, at) => (
          <li key={terjadi}>
            <b>{KATA_BERKAS.kembaliKe(at + 1)}</b>
            <small>
              {namaPelaku(sop, pelaku)}, {tanggalPendek(terjadi, kalender.zona)}{' '}
              {jamMenit(terjadi, kalender.zona)}
            </small>
            {Object.entries(p.nilai).map(
              ([kunci, n]) =>
                n.putusan === 'kurang' && (
                  <small key={kunci}>
                    {namaSyarat(naskah, kunci)}: {kataKurang(bahan, n)}
                  </small>
                ),
            )}
          </li>
        ))}
      </ol>
    </KartuSisi>
  );
}
