import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { alamat } from './alamat.ts';
import { bacaKiriman } from './kiriman.ts';
import type { Dunia } from './dunia.ts';

/** Part of the drafts where a post waits whose session had run out. */
const BAGIAN = 'kiriman-tertunda';

const KIRIMAN = z.strictObject({
  id: z.string(),
  path: z.string().startsWith('/k/'),
  isi: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  adaBerkas: z.boolean(),
});

/** A post that waits for its owner to log in again. */
export type KirimanTertunda = z.infer<typeof KIRIMAN>;

/** Keeps the text of a post for its owner, encrypted like any draft. False when it cannot be read. */
export async function simpanKiriman(request: Request, dunia: Dunia, pegawai: string): Promise<boolean> {
  const path = new URL(request.url).pathname;
  // A password is never kept, not even sealed; typing on its way to the drafts is no press.
  if (!path.startsWith('/k/') || path === alamat.sandi || path.startsWith('/k/draf/')) return false;
  try {
    const { isi, adaBerkas } = await bacaKiriman(request);
    const nilai: KirimanTertunda = { id: randomUUID(), path, isi, adaBerkas };
    await dunia.berkas.draf.simpan({ orang: pegawai, berkas: null, bagian: BAGIAN }, nilai);
    return true;
  } catch {
    return false;
  }
}

/** The post that waits, if any. */
export async function ambilKiriman(dunia: Dunia, pegawai: string): Promise<KirimanTertunda | undefined> {
  return (await dunia.berkas.draf.ambil({ orang: pegawai, berkas: null, bagian: BAGIAN }, KIRIMAN))?.isi;
}

export function buangKiriman(dunia: Dunia, pegawai: string): Promise<void> {
  return dunia.berkas.draf.hapus({ orang: pegawai, berkas: null, bagian: BAGIAN });
}
