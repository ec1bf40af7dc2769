import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Draf, TempatDraf } from '../../store/berkas/draf.ts';
import { DRAF } from '../kata/draf.ts';
import type { DrafKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

/** What was typed, by name; names that begin with "_" are the form's own. */
export const KETIKAN = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Ketikan = z.infer<typeof KETIKAN>;

/** Part of the drafts in which a new request at the counter waits; the key of its form follows. */
export const BAGIAN_LOKET = 'loket.';
/** The same for a titipan, which is a berkas already. */
export const BAGIAN_TITIPAN = 'loket';

/** What this person typed for their work on a berkas and did not press, and what to say of it. */
export async function drafKerja(
  layar: Layar,
  berkas: Berkas,
  perintah: JenisPerintah | undefined,
): Promise<{ readonly ketikan: Ketikan; readonly draf: DrafKerja | undefined }> {
  if (perintah === undefined) return { ketikan: {}, draf: undefined };
  const tempat: TempatDraf = { orang: layar.pegawai.id, berkas: berkas.id, bagian: perintah };
  const ada = await layar.dunia.berkas.draf.ambil(tempat, KETIKAN);
  const ketikan = ada ? tanpaMilikForm(ada.isi) : {};
  return { ketikan, draf: { perintah, dilihat: ada?.diubah ?? null, kata: ada && kataDraf(layar, ada) } };
}

/** What was typed without the form's own fields. */
export function tanpaMilikForm(isi: Ketikan): Ketikan {
  return Object.fromEntries(Object.entries(isi).filter(([nama]) => !nama.startsWith('_')));
}

/** When a draft was saved: the hour of today, else with its day. */
export function kapanDraf({ dunia, kini }: Pick<Layar, 'dunia' | 'kini'>, diubah: number): string {
  const { zona } = dunia.kalender;
  const jam = jamMenit(diubah, zona);
  return hariDari(diubah, zona) === hariDari(kini, zona) ? jam : `${tanggalPendek(diubah, zona)} ${jam}`;
}

function kataDraf(layar: Layar, { diubah }: Draf<unknown>): string {
  return DRAF.dipulihkan(kapanDraf(layar, diubah));
}
