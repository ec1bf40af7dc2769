import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import { GudangError, gudangError } from '../../src/dokumen/gudang-error.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { temporaryDirectory } from '../database/reopen.ts';
import { bundled } from '../database/worker.ts';
import { gudangMemori, KELURAHAN, kantorUji, migrasi, pressBaru, unggahanUji } from '../store/kantor-uji.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => rm(folder, { recursive: true }));

test('a file that no longer fits is refused in words, and neither it nor a part of it is left', async () => {
  const anak = fileURLToPath(await bundled(new URL('./disk.child.ts', import.meta.url)));
  const { stdout } = await promisify(execFile)('sh', [
    '-c',
    'ulimit -f 2000; exec "$0" "$1" "$2"',
    process.execPath,
    anak,
    folder,
  ]);
  expect(stdout).toBe(
    'kecil tersimpan\n' +
      'besar GudangError: Dokumen belum tersimpan karena disk server penuh. Beri tahu pengelola; isian Anda tidak hilang.\n',
  );
  expect(await readdir(join(folder, 'gabek', 'berkas-1'))).toEqual(['kecil']);
});

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  const penuh = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  beforeAll(async () => {
    const gudang = { ...gudangMemori(), simpan: () => Promise.reject(gudangError(penuh)) };
    ({ store, naskah } = await kantorUji(await open(await migrasi()), { gudang }));
  });

  test('a press whose upload does not fit stores nothing at all, and the same form may be pressed again', async () => {
    const press = pressBaru(naskah);
    const denganUnggahan = store.tekan({
      ...press,
      perintah: async (alat) => {
        await alat.dokumen(unggahanUji());
        return press.perintah(alat);
      },
    });
    await expect(denganUnggahan).rejects.toThrow(GudangError);
    const tempat = [{ kantor: KELURAHAN, pelaksana: 'lurah' }];
    expect((await store.antrean({ antrean: 'semua', tempat, sejak: 0 })).jumlah).toBe(0);
    expect(await store.tekan(press)).toMatchObject({ hasil: 'berhasil', ulang: false });
    expect(await store.bukuNomor.daftar(KELURAHAN, 2026)).toMatchObject([{ urut: 1 }]);
  });
});
