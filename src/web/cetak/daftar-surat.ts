import { BERITA_ACARA, beritaAcara } from './berita-acara.ts';
import { lembarDisposisi } from './disposisi.ts';
import { formIsian, nomorPadaForm } from './form.ts';
import { kekurangan, nota } from './kekurangan.ts';
import { label } from './label.ts';
import { lembarPendamping } from './lembar-pendamping.ts';
import { sampul } from './sampul.ts';
import { penyerahan, terimaMap } from './serah-terima.ts';
import type { BahanSurat, HasilSurat } from './surat.ts';
import { tandaTerima } from './tanda-terima.ts';

/** Every paper that any berkas has, by its key in addresses and events; companion sheets come with the service. */
const SURAT = {
  'tanda-terima': tandaTerima,
  kekurangan,
  nota,
  form: formIsian,
  'nomor-register': nomorPadaForm,
  disposisi: lembarDisposisi,
  penyerahan,
  'terima-map': terimaMap,
  sampul,
  label,
  [BERITA_ACARA]: beritaAcara,
} as const satisfies Record<string, (bahan: BahanSurat) => HasilSurat | Promise<HasilSurat>>;

export type NamaSurat = keyof typeof SURAT;

/** In the order in which they are offered. */
export const SEMUA_SURAT: readonly NamaSurat[] = Object.keys(SURAT).filter(adaSurat);

/** The paper of this name; undefined for anything else. */
export function namaSurat(teks: string): NamaSurat | undefined {
  return adaSurat(teks) ? teks : undefined;
}

function adaSurat(teks: string): teks is NamaSurat {
  return Object.hasOwn(SURAT, teks);
}

/**
 * Builds a paper: one of ours, or the companion sheet of that key. A note of what is wanting becomes the nota on the map
 * where the map goes back to another office.
 */
export async function susunSurat(
  nama: string,
  bahan: BahanSurat,
): Promise<{ readonly nama: string; readonly surat: HasilSurat }> {
  if (!adaSurat(nama)) return { nama, surat: await lembarPendamping(nama, bahan) };
  const pakai = nama === 'kekurangan' && nota(bahan) !== undefined ? 'nota' : nama;
  return { nama: pakai, surat: await SURAT[pakai](bahan) };
}
