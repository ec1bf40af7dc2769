import type { TandaTangan } from '../../core/berkas/berkas.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { SURAT_UMUM } from '../kata/surat-umum.ts';
import type { Tautan } from './tautan.ts';

/** One signed sheet that was scanned, and counts. */
export interface LembarSurat {
  readonly tanda: string;
  readonly label: string;
  readonly kapan: string;
  /** Id of the scan. */
  readonly dokumen: string;
}

/** The sheets to fetch, the last signed first; or why there are none. */
export type IsiSurat =
  | { readonly ada: true; readonly nomor: string; readonly lembar: readonly LembarSurat[] }
  | { readonly ada: false; readonly sebab: string };

/** What of the finished letter may be fetched: scans of signatures that stand, while the berkas is closed as finished. */
export async function isiSurat({ dunia, berkas }: Tautan): Promise<IsiSurat> {
  const { posisi } = berkas;
  if (posisi.di !== 'tutup') return { ada: false, sebab: SURAT_UMUM.belumSelesai };
  if (posisi.sebab !== 'selesai') return { ada: false, sebab: SURAT_UMUM.tutup };
  if (!(await dunia.berkas.aturanWarga.baca()).unduhSurat) return { ada: false, sebab: SURAT_UMUM.dimatikan };
  const sop = await dunia.berkas.naskah.sop(berkas.naskah.sop);
  const lembar = berkas.tandaTangan
    .filter((t): t is TandaTangan & { pindaian: string } => t.gugur === null && t.pindaian !== null)
    .toReversed()
    .map((t) => ({
      tanda: t.tanda,
      label: labelTanda(sop, t.tanda),
      kapan: tanggalPanjang(t.saat, dunia.kalender.zona),
      dokumen: t.pindaian,
    }));
  if (lembar.length === 0) return { ada: false, sebab: SURAT_UMUM.tanpaPindaian };
  return { ada: true, nomor: berkas.nomor ?? '', lembar };
}
