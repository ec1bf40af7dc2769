import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type AlamatAset, LEMBAR_GAYA } from './alamat.ts';
import { type Aset, type BerkasAset, siapkanAset } from './buat.ts';

const ALAMAT: z.ZodType<AlamatAset> = z.strictObject({
  gaya: z.string(),
  rangka: z.string(),
  umum: z.string(),
  lembar: z.record(z.enum(LEMBAR_GAYA), z.string()),
  ikon: z.string(),
  huruf: z.string(),
  kerja: z.string(),
  draf: z.string(),
  unggah: z.string(),
  aturan: z.string(),
  aturanBiodata: z.string(),
  lambang: z.string(),
  contoh: z.string(),
});

/** Reads the assets that the build left in a folder (dist/aset/). Rejects when the build has not been run. */
export async function muatAset(folder: URL): Promise<Aset> {
  const alamat = ALAMAT.parse(JSON.parse(await readFile(new URL('alamat.json', folder), 'utf8')));
  const nama = (await readdir(folder)).filter((n) => n !== 'alamat.json');
  const berkas = await Promise.all(
    nama.map(async (n): Promise<[string, BerkasAset]> => [
      `/aset/${n}`,
      siapkanAset({ path: n, contents: await readFile(new URL(n, folder)) }),
    ]),
  );
  return { alamat, berkas: new Map(berkas) };
}
