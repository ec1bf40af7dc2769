import type { Berkas } from '../../core/berkas/berkas.ts';
import { hopKini } from '../../core/sop/tahap-umum.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { LACAK, TUTUP_UMUM } from '../kata/lacak.ts';
import { kekuranganBerkas, satukan } from '../kerja/kekurangan.ts';
import type { NaskahBerkas } from '../kerja/naskah-berkas.ts';

/** A requirement that the pemohon mends: its key, its name, and the office's ready reason where one was chosen. */
export interface ButirLacak {
  readonly syarat: string;
  readonly nama: string;
  readonly alasan: string | null;
}

/** What to do now; `perlu` when it is the pemohon's move. */
export interface Lakukan {
  readonly perlu: boolean;
  readonly kalimat: string;
  readonly butir: readonly ButirLacak[];
}

/** What the pemohon does now, from where the berkas stands. */
export function lakukan(
  sop: Sop,
  { posisi }: Berkas,
  { kantor, butir }: { readonly kantor: string; readonly butir: readonly ButirLacak[] },
): Lakukan {
  const kata = (perlu: boolean, kalimat: string, dengan: readonly ButirLacak[] = []): Lakukan => ({
    perlu,
    kalimat,
    butir: dengan,
  });
  if (posisi.di === 'tutup')
    return kata(false, posisi.sebab === 'selesai' ? LACAK.selesai(sop.tujuan) : TUTUP_UMUM[posisi.sebab][1]);
  const kembali = posisi.di === 'jalan' && posisi.cabang === 'tidak';
  switch (hopKini(sop, posisi)?.jenis) {
    case 'perbaikan':
      return kata(true, butir.length > 0 ? LACAK.lengkapi(kantor) : LACAK.lengkapiTanpaDaftar(kantor), butir);
    case 'tanda_tangan':
      return kata(true, LACAK.tandaTangan(kantor));
    case 'diambil':
      return kata(true, LACAK.ambil(kantor), kembali ? butir : []);
    case 'dibawa':
      return kata(true, kembali ? LACAK.bawaKembali(kantor) : LACAK.bawa(kantor), kembali ? butir : []);
    default:
      return kata(false, LACAK.belumPerlu);
  }
}

/** What the last check found wanting and the pemohon mends, in the words the office chose; never its free remarks. */
export function butirKurang(berkas: Berkas, naskah: NaskahBerkas): readonly ButirLacak[] {
  return kekuranganBerkas({ berkas, naskah, teks: () => undefined }).flatMap((k) => {
    const butir = k.butir.filter((b) => b.pihak === 'pemohon');
    if (butir.length === 0) return [];
    const { syarat, nama, alasan } = satukan(butir);
    return [{ syarat, nama, alasan: alasan === '' ? null : alasan }];
  });
}
