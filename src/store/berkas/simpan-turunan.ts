import type { KunciBerkas } from '../kripto/kunci-berkas.ts';
import type { GudangDokumen } from './alat.ts';
import { type LetakTurunan, namaTurunan, type Turunan, type UkuranGambar } from './turunan-dokumen.ts';

const SEMUA: readonly UkuranGambar[] = ['baca', 'pratinjau', 'kecil'];

/** Where copies go: the vault's shelf of one berkas, and its key. */
export interface RumahTurunan {
  readonly tenant: string;
  readonly berkas: string;
  readonly gudang: GudangDokumen;
  readonly kunci: KunciBerkas;
}

/** Seals the copies of one page and puts them beside their original. */
export async function simpanTurunan(
  { tenant, berkas, gudang, kunci }: RumahTurunan,
  letak: Omit<LetakTurunan, 'ukuran'>,
  turunan: Turunan,
): Promise<void> {
  await Promise.all(
    SEMUA.map((ukuran) => {
      const nama = namaTurunan({ ...letak, ukuran });
      const bytes = kunci.segelTurunan(nama, turunan[ukuran]);
      return gudang.simpan(tenant, berkas, { id: nama, hash: nama, bytes });
    }),
  );
}
