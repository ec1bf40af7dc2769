import { periksaUnggahan } from '../../dokumen/unggahan.ts';
import type { Unggahan } from '../../store/berkas/alat.ts';
import { lembar } from './lembar.ts';

const digambar = new Map<string, Promise<Unggahan>>();

/** The picture of a paper (`ke`: how often it was handed in), drawn once, through the gate that uploads pass. */
export function gambarSyarat(judul: string, ke: number): Promise<Unggahan> {
  const kunci = `${judul} ${ke}`;
  const ada = digambar.get(kunci) ?? unggahan(`${kunci}.png`, lembar(judul, `UNGGAHAN ${ke}`));
  digambar.set(kunci, ada);
  return ada;
}

async function unggahan(nama: string, bytes: Uint8Array): Promise<Unggahan> {
  const hasil = await periksaUnggahan({ nama, bytes });
  if (!hasil.ok) throw new Error(hasil.kalimat);
  // Hundreds of berkas share a few pictures: their copies are made when somebody looks.
  return { ...hasil.unggahan, turunan: undefined };
}
