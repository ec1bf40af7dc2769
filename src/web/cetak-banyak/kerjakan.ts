import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import type { LembarKertas } from '../../dokumen/kertas/kertas.ts';
import { catatCetak } from '../cetak/catat-cetak.ts';
import { type CetakanJadi, cetakSurat } from '../cetak/cetak-surat.ts';
import { LABEL_SELEMBAR } from '../cetak/label.ts';
import type { PilihanCetak } from '../cetak/surat.ts';
import { CETAK_BANYAK } from '../kata/cetak-banyak.ts';
import type { Layar } from '../layar.ts';
import type { Kemajuan } from './pekerjaan.ts';

/** At most so many berkas in one file. */
export const BATAS_CETAK = 100;

export interface CetakBanyak {
  readonly kunci: readonly string[];
  readonly surat: string;
  readonly sebagai: string | undefined;
  readonly pilihan: PilihanCetak;
}

/** Prints a paper of each berkas, every one a press of its own, then all of them as one file; null when none could be. */
export async function kerjakan(
  layar: Layar,
  { kunci, surat, sebagai, pilihan }: CetakBanyak,
  { maju, gagal }: Kemajuan,
): Promise<Uint8Array | null> {
  const jadi: CetakanJadi[] = [];
  for (const k of kunci) {
    const tempat = ((pilihan.mulai - 1 + jadi.length) % LABEL_SELEMBAR) + 1;
    const hasil = await cetakSurat(layar, {
      kunci: k,
      surat,
      sebagai,
      pilihan: { ...pilihan, mulai: tempat },
    });
    maju();
    switch (hasil.hasil) {
      case 'jadi':
        jadi.push(hasil.cetakan);
        await catatCetak(layar, hasil.cetakan.bahan, hasil.cetakan.surat);
        break;
      case 'tiada':
        gagal({ kunci: k, nama: '', sebab: CETAK_BANYAK.tiada });
        break;
      case 'ditolak':
        gagal({ kunci: k, nama: hasil.bahan.pemohon.nama, sebab: hasil.kalimat });
        break;
      case 'gagal':
        gagal({ kunci: k, nama: hasil.bahan.pemohon.nama, sebab: hasil.galat.masalah.join(' ') });
        break;
    }
  }
  const [pertama] = jadi;
  if (!pertama) return null;
  const lembar = surat === 'label' ? [gabungLabel(jadi, pilihan.mulai)] : jadi.map((c) => c.lembar);
  const { pdf } = await layar.dunia.kertas.cetak(lembar, {
    judul: CETAK_BANYAK.judulFile(pertama.judul, jadi.length),
    saat: layar.kini,
  });
  return pdf;
}

/** All labels on as few sheets as they need, from the first free place on. */
function gabungLabel(jadi: readonly CetakanJadi[], mulai: number): LembarKertas {
  const [pertama] = jadi;
  if (!pertama) throw new KertasError('mesin', []);
  const label = jadi.flatMap(({ lembar }) => lembar.data['label'] ?? []);
  return { ...pertama.lembar, data: { ...pertama.lembar.data, mulai, label } };
}
