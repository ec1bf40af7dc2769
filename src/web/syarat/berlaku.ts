import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { terapkanSetelan } from '../../core/formulir/setelan.ts';
import { bacaDaftar } from '../../naskah/paket-formulir.ts';
import type { Dunia } from '../dunia.ts';

/** The requirements of an office as they are now: the value, and the bytes that a new berkas freezes. */
export interface SyaratBerlaku {
  readonly bytes: Uint8Array;
  readonly nilai: Persyaratan;
}

type DuniaSyarat = Pick<Dunia, 'berkas' | 'naskah'>;
const INGATAN = new WeakMap<
  DuniaSyarat['berkas'],
  { readonly versi: number; readonly hasil: SyaratBerlaku }
>();

/** The file with the office's settings over it: the one list that loket, checker, messages and public pages read. */
export async function syaratBerlaku({ berkas, naskah }: DuniaSyarat): Promise<SyaratBerlaku> {
  const { versi, isi } = await berkas.setelan.baca();
  const ingat = INGATAN.get(berkas);
  if (ingat?.versi === versi) return ingat.hasil;
  const nilai = terapkanSetelan(naskah.persyaratan.nilai, isi);
  const hasil =
    nilai === naskah.persyaratan.nilai ? naskah.persyaratan : { nilai, bytes: tulisPersyaratan(nilai) };
  INGATAN.set(berkas, { versi, hasil });
  return hasil;
}

/** The list that the counter asks by: of a berkas the one it began with, for a new one the one of now. */
export async function syaratLoket(dunia: DuniaSyarat, berkas: Berkas | null): Promise<Persyaratan> {
  if (berkas === null) return (await syaratBerlaku(dunia)).nilai;
  const bytes = await dunia.berkas.naskah.ambil(berkas.naskah.persyaratan);
  if (!bytes) throw new RangeError(`Requirements of berkas ${berkas.id} are missing`);
  return bacaDaftar('persyaratan.yaml', new TextDecoder().decode(bytes));
}

/** A value as the bytes of a file: JSON, which is YAML too, so that one reader reads both. */
function tulisPersyaratan(nilai: Persyaratan): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(nilai, null, 1)}\n`);
}
