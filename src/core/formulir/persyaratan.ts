import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';
import { skemaPersyaratan } from './persyaratan.periksa.ts';
import type { AlasanKurang, Keperluan, Persyaratan, Syarat } from './persyaratan.skema.ts';

/** Reads a persyaratan file from a parsed YAML value; `berkas` is its path for the messages. Never throws. */
export const bacaPersyaratan = (nilai: unknown, berkas: string): HasilDefinisi<Persyaratan> =>
  bacaDefinisi(skemaPersyaratan, nilai, berkas);

/** The service with this key; undefined when there is none. */
export const cariKeperluan = (data: Persyaratan, kunci: string): Keperluan | undefined =>
  data.keperluan.find((k) => k.kunci === kunci);

/** An item to bring; `setempat` says that the office asks for it, not the national rule. */
export interface SyaratDiminta extends Syarat {
  readonly setempat: boolean;
}

const tambahan = (data: Persyaratan, keperluan: string): readonly SyaratDiminta[] =>
  data.tambahan_setempat.flatMap(({ aktif, keperluan: untuk, dasar, ...syarat }) => {
    if (!aktif || dasar === null || (untuk !== undefined && !untuk.includes(keperluan))) return [];
    return [{ ...syarat, dasar, setempat: true }];
  });

/**
 * The one list of what a service asks for, in shown order; loket, checker, return message and public page all read it.
 * Local extras come last and only while switched on. An unknown service asks for nothing: look it up first.
 */
export const daftarPersyaratan = (data: Persyaratan, keperluan: string): readonly SyaratDiminta[] => {
  const kunci = cariKeperluan(data, keperluan)?.syarat;
  if (kunci === undefined) return [];
  const nasional = kunci.flatMap((k) => data.syarat.filter((s) => s.kunci === k));
  return [...nasional.map((s) => ({ ...s, setempat: false })), ...tambahan(data, keperluan)];
};

/** The services in groups, as they stand in the file; groups without services are left out. */
export const keperluanPerKelompok = (
  data: Persyaratan,
): readonly { readonly kunci: string; readonly label: string; readonly keperluan: readonly Keperluan[] }[] =>
  data.kelompok
    .map((k) => ({ ...k, keperluan: data.keperluan.filter((p) => p.kelompok === k.kunci) }))
    .filter((k) => k.keperluan.length > 0);

/** The plain reason with this key for an item that is not in order; undefined when the list does not have it. */
export const cariAlasan = (data: Persyaratan, kunci: string): AlasanKurang | undefined =>
  data.alasan_kurang.find((a) => a.kunci === kunci);
