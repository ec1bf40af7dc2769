/** Where a map lies in an office's archive, from the large to the small; an office that has no racks leaves them empty. */
export interface TempatArsip {
  readonly rak: string;
  readonly boks: string;
  readonly folder: string;
  /** What stands on the map's own label. */
  readonly label: string;
}

/** Berkas aktif are still asked for; inaktif are kept by month and year (Permendagri 19/2012). */
export type KeadaanArsip = 'aktif' | 'inaktif';

const NAMA = { rak: 'Rak', boks: 'Boks', folder: 'Folder' } as const;
const BAGIAN = ['rak', 'boks', 'folder'] as const;

/** A place is one where somebody could look: a rack, a box or a folder. A label alone says nothing. */
export function tempatTerisi(tempat: TempatArsip): boolean {
  return BAGIAN.some((b) => tempat[b].trim() !== '');
}

/** The same place with the spaces of hasty typing taken out. */
export function rapikanTempat(tempat: TempatArsip): TempatArsip {
  const rapi = (teks: string): string => teks.trim().replaceAll(/\s+/gu, ' ');
  return {
    rak: rapi(tempat.rak),
    boks: rapi(tempat.boks),
    folder: rapi(tempat.folder),
    label: rapi(tempat.label),
  };
}

/** "Rak 2, Boks 14, Folder 3": the place in words, its label left out while it has any other part. */
export function tulisTempat(tempat: TempatArsip): string {
  const bagian = BAGIAN.flatMap((b) => (tempat[b] === '' ? [] : [`${NAMA[b]} ${tempat[b]}`]));
  return bagian.length > 0 ? bagian.join(', ') : tempat.label;
}

/** A place written as one line by the first release. What has not its shape is kept whole, as the label. */
export function bacaLokasi(lokasi: string): TempatArsip {
  const kosong = { rak: '', boks: '', folder: '', label: '' };
  const bagian = lokasi.split(', ').map((teks) => /^(Rak|Boks|Folder) (.+)$/u.exec(teks));
  const nama = bagian.map((b) => b?.[1]);
  if (bagian.includes(null) || new Set(nama).size < nama.length) return { ...kosong, label: lokasi };
  const isi = (apa: string): string => bagian.find((b) => b?.[1] === apa)?.[2] ?? '';
  return { ...kosong, rak: isi(NAMA.rak), boks: isi(NAMA.boks), folder: isi(NAMA.folder) };
}
