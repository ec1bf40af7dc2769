import type { PengunggahFile } from './pemilik.ts';
import { AWALAN_UNGGAHAN } from './lengkapi.ts';

/** Of the files that a kept post names: how many are all there still, and how many are gone. */
export async function unggahanSampai(
  isi: Readonly<Record<string, string | readonly string[]>>,
  oleh: PengunggahFile,
): Promise<{ readonly sampai: number; readonly hilang: number }> {
  const id = Object.entries(isi).flatMap(([nama, nilai]) =>
    nama.startsWith(AWALAN_UNGGAHAN) ? [nilai].flat() : [],
  );
  const ada = await Promise.all(id.map((i) => oleh.toko.lihat(oleh, i)));
  const sampai = ada.filter((a) => a && a.diterima === a.ukuran).length;
  return { sampai, hilang: id.length - sampai };
}
