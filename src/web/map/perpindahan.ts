import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Penerima } from '../../core/berkas/surat.ts';
import { namaSurat } from '../../core/sop/lookup.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { PETA } from '../kata/map.ts';
import { ORANG } from '../kata/orang.ts';
import { namaPelaku } from '../tampilan/direktori.ts';

/** One recorded hand-over of papers. */
export interface Perpindahan {
  readonly saat: string;
  readonly apa: string;
  readonly siapa: string;
}

type Bahan = Pick<BahanKerja, 'sop' | 'kalender' | 'teks'>;

/** Every hand-over that was recorded, newest first. Those inside an office follow the work and are not repeated here. */
export function perpindahan(catatan: readonly Catatan[], bahan: Bahan): readonly Perpindahan[] {
  const { sop, kalender } = bahan;
  return catatan
    .flatMap((c) => {
      const apa = katakan(c.peristiwa, bahan);
      const saat = `${tanggalPendek(c.terjadi, kalender.zona)} ${jamMenit(c.terjadi, kalender.zona)}`;
      return apa === undefined ? [] : [{ saat, apa, siapa: namaPelaku(sop, c.pelaku) }];
    })
    .reverse();
}

function katakan(p: Peristiwa, bahan: Bahan): string | undefined {
  const surat = (kunci: readonly string[]): string => namaSurat(bahan.sop, kunci);
  switch (p.jenis) {
    case 'diterima':
      return PETA.pindah.diterima(surat(p.surat));
    case 'diserahkan': {
      const nama = bahan.teks(p.penerima) ?? PETA.pindah.tanpaNama;
      return PETA.pindah.diserahkan(surat(p.surat), nama, ORANG.singkat[p.hubungan]);
    }
    case 'map_diterima': {
      const datang = PETA.pindah.map_diterima(surat(p.surat), sebut(p.pembawa, bahan));
      return p.kurang.length === 0 ? datang : `${datang}. ${PETA.pindah.kurang(surat(p.kurang))}`;
    }
    case 'surat_dicatat':
      return PETA.pindah.surat_dicatat(surat(p.surat));
    case 'surat_sampai':
      return PETA.pindah.surat_sampai(surat(p.surat));
    default:
      return undefined;
  }
}

function sebut(orang: Penerima | null, { teks }: Bahan): string {
  const nama = orang && teks(orang.nama);
  return orang && nama ? `${nama} (${ORANG.singkat[orang.hubungan]})` : PETA.pindah.tanpaNama;
}
