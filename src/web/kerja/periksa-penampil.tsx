import { alamat } from '../alamat.ts';
import { PERIKSA_KERJA } from '../kata/periksa-kerja.ts';
import { PenampilDokumen } from '../komponen/PenampilDokumen.tsx';
import { raguMutu } from '../tampilan/ragu-mutu.ts';
import { kapan } from '../tampilan/waktu.ts';
import type { BahanKerja } from './bahan.ts';
import { namaSyarat } from './naskah-berkas.ts';
import { type Lembar, lembarSyarat } from './periksa-lembar.ts';

export interface PenampilSyaratProps {
  readonly bahan: BahanKerja;
  readonly syarat: string;
  readonly lembar: Lembar;
  readonly tabBaru?: boolean | undefined;
}

/** So many small pictures are shown to choose from; a longer PDF is leafed through by its numbers. */
const KECIL_TERBANYAK = 12;

/** The chosen page of a persyaratan, with links to its other pages and to those that were replaced. */
export function PenampilSyarat({ bahan, syarat, lembar, tabBaru }: PenampilSyaratProps) {
  const semua = lembarSyarat(bahan, syarat);
  const nama = namaSyarat(bahan.naskah, syarat);
  const sekelompok = semua.filter((l) => l.versi === lembar.versi);
  const ke = sekelompok.findIndex((l) => l.kunci === lembar.kunci) + 1;
  const ukuran = lembar.meta ? ukuranTerbaca(lembar.meta.ukuran) : '';
  const hal = String(lembar.hal);
  const saat = kapan(lembar.saat, bahan.kini, bahan.kalender);
  return (
    <PenampilDokumen
      judul={nama}
      src={alamat.dokumen(bahan.kunci, lembar.id, { ukuran: 'pratinjau', hal })}
      srcBesar={alamat.dokumen(bahan.kunci, lembar.id, { ukuran: 'baca', hal })}
      alt={PERIKSA_KERJA.gambar(nama, ke, sekelompok.length)}
      ket={ketLembar(lembar, saat, ukuran)}
      ragu={raguMutu([lembar.meta?.mutu])}
      lama={!lembar.baru}
      tabBaru={tabBaru}
      hrefUnduh={alamat.dokumen(bahan.kunci, lembar.id, { unduh: '1' })}
      lembar={semua.map((l) => {
        const n = semua.filter((x) => x.versi === l.versi).indexOf(l) + 1;
        return {
          label: l.baru ? String(n) : PERIKSA_KERJA.lembarLama(l.versi, n),
          kecil:
            semua.length <= KECIL_TERBANYAK
              ? alamat.dokumen(bahan.kunci, l.id, { ukuran: 'kecil', hal: String(l.hal) })
              : undefined,
          href: alamat.berkas(bahan.kunci, { dok: l.kunci }),
          kini: l.kunci === lembar.kunci,
          lama: !l.baru,
        };
      })}
    />
  );
}

function ketLembar({ baru, dariPemohon, versi }: Lembar, saat: string, ukuran: string): string {
  if (!baru) return PERIKSA_KERJA.versiLama(versi, saat);
  return dariPemohon ? PERIKSA_KERJA.dikirim(saat, ukuran) : PERIKSA_KERJA.diunggah(saat, ukuran);
}

/** Bytes as "212 KB" or "1,4 MB". */
export function ukuranTerbaca(bytes: number): string {
  if (bytes < 1_048_576) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}
