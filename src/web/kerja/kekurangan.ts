import type { Berkas, Penilaian } from '../../core/berkas/berkas.ts';
import { BUTIR_FORM, type Pihak } from '../../core/berkas/peristiwa.ts';
import { sebutAlasan, sebutNama, susunKurang } from '../../core/formulir/kekurangan.ts';
import type { BahanKerja } from './bahan.ts';
import { type NaskahBerkas, namaSyarat } from './naskah-berkas.ts';
import { kataKurang, langkahPosisi } from './periksa-nilai.ts';

/** A persyaratan found wanting, with its reason in words. */
export interface ButirKurang {
  readonly syarat: string;
  readonly nama: string;
  readonly alasan: string;
  /** Who mends it. */
  readonly pihak: Pihak;
}

/** One entry of what is wanting: an item, or alternatives of which one suffices, told as one. */
export interface Kekurangan extends ButirKurang {
  readonly butir: readonly ButirKurang[];
}

type Sumber = Pick<BahanKerja, 'berkas' | 'naskah' | 'teks'>;

/** Every item that the check whose exit the berkas is on found wanting, in the order of the list; the form comes last. */
export function daftarKurang(bahan: Sumber): readonly ButirKurang[] {
  return kekuranganBerkas(bahan).flatMap((k) => k.butir);
}

/**
 * What that check found wanting, alternatives together: message, slip, note, tracking page and repair page all tell this
 * one list. Nothing of alternatives is wanting once one of them is in order.
 */
export function kekuranganBerkas(bahan: Sumber): readonly Kekurangan[] {
  const { berkas, naskah } = bahan;
  const nilai = nilaiKini(berkas);
  return susunKurang(
    butirSusun(berkas, naskah),
    (kunci) => nilai[kunci]?.putusan === 'kurang',
    (kunci) => nilai[kunci]?.putusan === 'sesuai',
  ).map((kelompok) => satukan(kelompok.flatMap(({ kunci }) => butirKurang(bahan, kunci, nilai[kunci]))));
}

/** Some items told as one entry. */
export function satukan(butir: readonly ButirKurang[]): Kekurangan {
  const [awal] = butir;
  return {
    syarat: awal?.syarat ?? '',
    nama: sebutNama(butir.map((b) => b.nama)),
    alasan: sebutAlasan(butir),
    pihak: butir.some((b) => b.pihak === 'pemohon') ? 'pemohon' : 'kantor',
    butir,
  };
}

/** The items of a berkas in the order of its list, with what they are alternatives of. */
export function butirSusun(
  { syarat }: Pick<Berkas, 'syarat'>,
  naskah: Pick<NaskahBerkas, 'persyaratan'>,
): readonly { readonly kunci: string; readonly salah_satu?: string | undefined }[] {
  const arti = (kunci: string) => naskah.persyaratan.find((p) => p.kunci === kunci)?.salah_satu;
  return [...syarat, BUTIR_FORM].map((kunci) => ({ kunci, salah_satu: arti(kunci) }));
}

function nilaiKini({ posisi, penilaian }: Berkas): Readonly<Record<string, Penilaian>> {
  const langkah = langkahPosisi(posisi);
  return langkah === undefined ? {} : (penilaian[langkah] ?? {});
}

function butirKurang(
  { naskah, teks }: Sumber,
  syarat: string,
  nilai: Penilaian | undefined,
): readonly ButirKurang[] {
  if (nilai === undefined) return [];
  const alasan = kataKurang({ naskah, teks }, nilai);
  return [{ syarat, nama: namaSyarat(naskah, syarat), alasan, pihak: nilai.pihak ?? 'pemohon' }];
}
