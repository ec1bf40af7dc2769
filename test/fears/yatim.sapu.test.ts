import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { gudangError } from '../../src/dokumen/gudang-error.ts';
import { sapuSemua } from '../../src/jobs/sapu.ts';
import type { GudangDokumen } from '../../src/store/berkas/alat.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { temporaryDirectory } from '../database/reopen.ts';
import { berhasil } from '../store/berhasil.ts';
import {
  INDUK,
  kantorUji,
  KELURAHAN,
  kunciBaru,
  LOKET,
  migrasi,
  PAGI,
  pressBaru,
  TENANT,
  unggahanUji,
} from '../store/kantor-uji.ts';

const HARI = 24 * 60 * 60 * 1000;

forEachEngine((open) => {
  let folder: string;
  let gudang: GudangDokumen;
  let store: BerkasTenant;
  let naskah: Naskah;
  /** Makes the writing of copies fail, as a disk does that fills up between two files. */
  let penuh = false;
  let jam = PAGI;

  beforeAll(async () => {
    folder = await temporaryDirectory();
    const asli = bukaGudang(folder);
    gudang = {
      ...asli,
      simpan: (tenant, berkas, isi) =>
        penuh && isi.hash.includes('.')
          ? Promise.reject(gudangError(Object.assign(new Error('full'), { code: 'ENOSPC' })))
          : asli.simpan(tenant, berkas, isi),
    };
    ({ store, naskah } = await kantorUji(await open(await migrasi()), { gudang, jam: () => jam }));
    expect(INDUK.length).toBe(32);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const rak = (berkas: string): string => join(folder, TENANT, berkas);
  const isi = async (berkas: string): Promise<readonly string[]> => (await readdir(rak(berkas))).sort();
  const tuakan = async (berkas: string): Promise<void> => {
    const dulu = new Date(Date.now() - 2 * HARI);
    for (const nama of await readdir(rak(berkas))) await utimes(join(rak(berkas), nama), dulu, dulu);
  };
  const sapu = () => sapuSemua([{ berkas: store, jam: () => jam }], Date.now());
  const turunan = { baca: new Uint8Array([1]), pratinjau: new Uint8Array([2]), kecil: new Uint8Array([3]) };
  const tambah = (berkas: string, teks: string) =>
    store.tekan({
      berkas,
      versi: null,
      kunci: kunciBaru(),
      konteks: LOKET,
      sumber: 'layar',
      perintah: async (alat) => ({
        jenis: 'tambah_dokumen',
        dokumen: [
          {
            syarat: 'f-1.02',
            dokumen: await alat.dokumen({
              ...unggahanUji(),
              bytes: new TextEncoder().encode(teks),
              turunan,
            }),
          },
        ],
      }),
    });

  test('what a failed press left is swept after a day, and nothing that a row names, ever', async () => {
    const { id } = berhasil(await store.tekan(pressBaru(naskah, { terima: false })));
    berhasil(await tambah(id, 'bernama'));
    const bernama = await isi(id);
    expect(bernama).toHaveLength(4);
    penuh = true;
    await expect(tambah(id, 'gagal')).rejects.toThrow('disk server penuh');
    penuh = false;
    await writeFile(join(rak(id), '.1234.baru'), 'half');
    expect(await isi(id)).toHaveLength(6);
    expect(await sapu()).toMatchObject({ yatim: 0, draf: 0 });

    await tuakan(id);
    expect(await sapu()).toMatchObject({ yatim: 1, draf: 1 });
    expect(await isi(id)).toEqual(bernama);
    const [satu] = await store.dokumen.daftar(id, [KELURAHAN]);
    expect((await store.dokumen.buka(id, satu?.id ?? '', [KELURAHAN]))?.bytes).toHaveLength(7);
  });

  test('a press that takes an old orphan up again keeps it, at whatever moment the sweeper comes', async () => {
    const { id } = berhasil(await store.tekan(pressBaru(naskah, { terima: false })));
    penuh = true;
    await expect(tambah(id, 'diulang')).rejects.toThrow();
    penuh = false;
    await tuakan(id);
    const [yatim = ''] = await isi(id);
    // Between its first look and its broom another press stores the same content.
    let sela: Promise<unknown> | undefined;
    await gudang.sapu(TENANT, {
      sebelum: Date.now() - HARI,
      dinamai: async (berkas) => {
        if (berkas === id) sela ??= tambah(id, 'diulang');
        await sela;
        return new Set();
      },
    });
    expect(await isi(id)).toContain(yatim);
    const [satu] = await store.dokumen.daftar(id, [KELURAHAN]);
    expect((await store.dokumen.buka(id, satu?.id ?? '', [KELURAHAN]))?.bytes).toHaveLength(7);
  });

  test('keys of presses are forgotten after a month, not before', async () => {
    const press = pressBaru(naskah, { terima: false });
    const { id } = berhasil(await store.tekan(press));
    jam = PAGI + 29 * HARI;
    await sapu();
    expect(await store.tekan(press)).toMatchObject({ hasil: 'berhasil', ulang: true, berkas: { id } });
    jam = PAGI + 31 * HARI;
    expect((await sapu())['kunci']).toBeGreaterThan(0);
    expect(await store.tekan(press)).toMatchObject({ hasil: 'berhasil', ulang: false });
    jam = PAGI;
  });
});
