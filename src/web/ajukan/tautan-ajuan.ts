import { bolehDiubah, type IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import type { BarisPermohonan } from '../../store/permohonan/baris-permohonan.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { Dunia } from '../dunia.ts';
import type { WargaDeps } from '../perbaiki/bingkai-warga.tsx';

/** What the pages of a request need from outside. */
export interface AjukanDeps extends WargaDeps {
  readonly berkas: WargaDeps['berkas'] & Pick<BerkasStore, 'cariPermohonan'>;
}

/** A request opened by its link. `isi` is null once it was received. */
export interface Ajuan {
  readonly token: string;
  readonly kode: string;
  readonly dunia: Dunia;
  readonly baris: BarisPermohonan;
  readonly isi: IsiPermohonan | null;
}

/** Opens a link; undefined for an unknown, foreign or deleted one: all look the same. */
export async function bukaAjuan(
  deps: Pick<AjukanDeps, 'berkas' | 'dunia'>,
  token: string,
): Promise<Ajuan | undefined> {
  const temuan = await deps.berkas.cariPermohonan(token);
  const dunia = temuan && deps.dunia(temuan.tenant);
  const terbaca = dunia && (await dunia.berkas.permohonan.ambil(temuan.permohonan));
  return terbaca && { dunia, ...terbaca, ...dunia.berkas.permohonan.tautan(temuan.permohonan) };
}

const KALI = 8;

/**
 * Changes what is written, over whatever another tab stored meanwhile: each page lays only its own answers over the rest.
 * Undefined where it is not the pemohon's to change any more.
 */
export async function ubahAjuan(
  { dunia, baris }: Ajuan,
  ubah: (isi: IsiPermohonan) => IsiPermohonan,
  tulis: { readonly kantor?: string; readonly keadaan?: 'dikirim' } = {},
): Promise<IsiPermohonan | undefined> {
  const { permohonan } = dunia.berkas;
  for (let kali = 0; kali < KALI; kali += 1) {
    const kini = await permohonan.ambil(baris.id);
    if (!kini?.isi || !bolehDiubah(kini.baris.keadaan)) return undefined;
    const isi = ubah(kini.isi);
    if (await permohonan.ubah(baris.id, { versi: kini.baris.versi, isi, ...tulis })) return isi;
  }
  return undefined;
}
