import type { KuotaUnggahan, MilikUnggahan, UnggahanStore } from '../../store/unggahan/unggahan-store.ts';

/** Who sends files, and to which office. */
export interface PengunggahFile extends MilikUnggahan {
  readonly toko: UnggahanStore;
  readonly kuota: KuotaUnggahan;
}

const MB = 1024 * 1024;

/** An official has many counters' worth of pictures under way; a citizen one request. */
export const KUOTA = {
  petugas: { banyak: 200, ukuran: 240 * MB },
  warga: { banyak: 60, ukuran: 120 * MB },
} as const satisfies Readonly<Record<string, KuotaUnggahan>>;

interface Rumah {
  readonly dunia: { readonly berkas: { readonly unggahan: UnggahanStore } };
}

/** The official at a page; the same after a new login. */
export function pengunggahPetugas({
  dunia,
  pegawai,
  sejati,
}: Rumah & { readonly pegawai: { readonly id: string }; readonly sejati: number }): PengunggahFile {
  return pengunggah({ dunia }, { pemilik: `orang:${pegawai.id}`, saat: sejati, kuota: KUOTA.petugas });
}

/** A phone at its one-time address: another address of the same official is another sender. */
export function pengunggahPonsel(rumah: Rumah, sesi: string, saat: number): PengunggahFile {
  return pengunggah(rumah, { pemilik: `hp:${sesi}`, saat, kuota: KUOTA.warga });
}

/** Whoever holds the tracking link of a berkas. */
export function pengunggahTautan(rumah: Rumah, berkas: string, saat: number): PengunggahFile {
  return pengunggah(rumah, { pemilik: `tautan:${berkas}`, saat, kuota: KUOTA.warga });
}

/** Any other sender; `pemilik` names it for good, with a word of its own before a colon. */
export function pengunggah(
  { dunia }: Rumah,
  milik: { readonly pemilik: string; readonly saat: number; readonly kuota: KuotaUnggahan },
): PengunggahFile {
  return { ...milik, toko: dunia.berkas.unggahan };
}
