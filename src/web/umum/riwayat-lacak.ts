import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { RIWAYAT_UMUM } from '../kata/lacak.ts';

export interface BarisRiwayat {
  readonly hari: string;
  readonly jam: string;
  readonly apa: string;
}

interface Bahan {
  readonly sop: Sop;
  readonly kalender: Kalender;
  readonly namaKantor: (id: string) => string;
}

/** What happened, newest first: the office's acts, never who did them nor what they wrote. */
export function riwayatLacak(catatan: readonly Catatan[], bahan: Bahan): readonly BarisRiwayat[] {
  const { zona } = bahan.kalender;
  return catatan
    .flatMap((c): readonly BarisRiwayat[] => {
      const apa = kata(c, bahan);
      return apa === undefined
        ? []
        : [{ hari: tanggalPendek(c.terjadi, zona), jam: jamMenit(c.terjadi, zona), apa }];
    })
    .toReversed();
}

function kata({ peristiwa: p, pelaku }: Catatan, { sop, namaKantor }: Bahan): string | undefined {
  const disini = pelaku.jenis === 'pejabat' ? namaKantor(pelaku.kantor) : '';
  switch (p.jenis) {
    case 'diterima':
      return RIWAYAT_UMUM.diterima(disini);
    case 'diperiksa':
      return p.hasil === 'lengkap' ? RIWAYAT_UMUM.lengkap(disini) : undefined;
    case 'ditandatangani':
      return RIWAYAT_UMUM.ditandatangani(labelTanda(sop, p.tanda));
    case 'perbaikan_diterima':
      return pelaku.jenis === 'pemohon'
        ? RIWAYAT_UMUM.perbaikan_dikirim
        : RIWAYAT_UMUM.perbaikan_diterima(disini);
    case 'dikembalikan':
      return RIWAYAT_UMUM.dikembalikan(disini);
    case 'diarsipkan':
      return RIWAYAT_UMUM.diarsipkan(namaKantor(p.kantor));
    case 'diserahkan':
      return RIWAYAT_UMUM.diserahkan[p.hubungan];
    case 'map_diterima':
      return RIWAYAT_UMUM.map_diterima(namaKantor(p.oleh.kantor));
    case 'dialihkan':
      return RIWAYAT_UMUM.dialihkan(namaKantor(p.kantor));
    default:
      return tetap(p.jenis);
  }
}

/** Acts whose words are the same everywhere; all others are the office's own business. */
function tetap(jenis: Peristiwa['jenis']): string | undefined {
  switch (jenis) {
    case 'diberitahukan':
    case 'surat_sampai':
    case 'dibatalkan':
    case 'ditolak':
    case 'kedaluwarsa':
    case 'dibuka_kembali':
    case 'dikoreksi':
      return RIWAYAT_UMUM[jenis];
    default:
      return undefined;
  }
}
