import { beforeAll, expect, test } from 'vitest';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from '../store/berhasil.ts';
import {
  KELURAHAN,
  kantorUji,
  migrasi,
  PAGI,
  pressBaru,
  pressDisposisi,
  pressKomentar,
  sebagai,
} from '../store/kantor-uji.ts';

const TAHUN = 365 * 24 * 60 * 60_000;

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  let jam = PAGI;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi()), { jam: () => jam }));
  });

  test('a clock that goes back a minute or a year stops nobody; times stay as given, order is by versi', async () => {
    const baru = berhasil(await store.tekan(pressBaru(naskah)));
    jam = PAGI - TAHUN;
    const mundur = sebagai('lurah', KELURAHAN, PAGI - TAHUN);
    const dua = berhasil(await store.tekan({ ...pressDisposisi(baru), konteks: mundur }));
    jam = PAGI + 60_000;
    const tiga = berhasil(
      await store.tekan({ ...pressKomentar(dua), konteks: sebagai('lurah', KELURAHAN, PAGI - 60_000) }),
    );

    const riwayat = await store.riwayat(tiga.id, [KELURAHAN]);
    expect(riwayat.map((p) => p.catatan.versi)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(riwayat.map((p) => p.catatan.terjadi - PAGI)).toEqual([0, 0, 0, -TAHUN, -TAHUN, -60_000]);
    expect(riwayat.map((p) => p.dicatat - PAGI)).toEqual([0, 0, 0, -TAHUN, -TAHUN, 60_000]);
    expect(await store.periksaRantai(tiga.id)).toMatchObject({ utuh: true });
    expect(
      (
        await store.antrean({
          antrean: 'kerja',
          tempat: [{ kantor: KELURAHAN, pelaksana: 'sekretaris-kelurahan' }],
          sejak: PAGI,
        })
      ).jumlah,
    ).toBe(1);
  });
});
