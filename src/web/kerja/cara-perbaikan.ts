import type { Berkas, Penilaian } from '../../core/berkas/berkas.ts';
import { butirPerbaikan } from '../../core/berkas/perbaikan-pemohon.ts';
import type { NaskahBerkas } from './naskah-berkas.ts';

/** How an item is mended: by a picture, by bringing the paper itself, or by the office. */
export type CaraPerbaikan = 'foto' | 'bawa' | 'kantor';

/** An original has to be seen by an official, unless the reason says that only its picture was wanting. */
export function caraPerbaikan(
  { berkas, naskah }: { readonly berkas: Berkas; readonly naskah: NaskahBerkas },
  syarat: string,
  nilai: Penilaian,
): CaraPerbaikan {
  if (nilai.pihak === 'kantor') return 'kantor';
  if (!butirPerbaikan(berkas).includes(syarat)) return 'bawa';
  const asli = naskah.persyaratan.find((p) => p.kunci === syarat)?.bentuk === 'asli';
  const cukupFoto = naskah.alasanKurang.find((a) => a.kunci === nilai.alasan)?.cukup_foto ?? false;
  return asli && !cukupFoto ? 'bawa' : 'foto';
}
