import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { KELURAHAN, kantorUji, migrasi, pressBaru, pressDisposisi, sebagai } from './kantor-uji.ts';

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi())));
  });

  test('a new berkas is recorded, numbered and handed to the first step in one press', async () => {
    const hasil = await store.tekan(pressBaru(naskah));
    if (hasil.hasil !== 'berhasil') throw new Error(JSON.stringify(hasil));
    expect(hasil.berkas.nomor).toMatch(/^G1-26-0001-[A-Z]$/);
    expect(hasil.berkas.posisi).toEqual({ di: 'langkah', langkah: 1, bagian: 0 });

    const terbaca = await store.ambil(hasil.berkas.id, [KELURAHAN]);
    expect(terbaca?.berkas).toEqual(hasil.berkas);
    expect(terbaca?.baris).toMatchObject({ namaPemohon: 'SITI RAHMAWATI', rt: '003', versi: hasil.versi });
    expect((await store.ambilNomor(` ${hasil.berkas.nomor?.toLowerCase()} `, [KELURAHAN]))?.baris.id).toBe(
      hasil.berkas.id,
    );

    const isi = await store.isi({
      berkas: hasil.berkas.id,
      lingkup: [KELURAHAN],
      rujukan: [hasil.berkas.pemohon],
      skema: z.object({ nama: z.string(), nik: z.string() }),
    });
    expect(isi.get(hasil.berkas.pemohon.id)?.nama).toBe('SITI RAHMAWATI');
    expect(await store.periksaRantai(hasil.berkas.id)).toMatchObject({ utuh: true, panjang: hasil.versi });
    expect((await store.riwayat(hasil.berkas.id, [KELURAHAN])).map((p) => p.catatan.versi)).toEqual([
      1, 2, 3,
    ]);
  });

  test('a plain step on the version that was seen goes through, a refusal changes nothing', async () => {
    const baru = await store.tekan(pressBaru(naskah));
    if (baru.hasil !== 'berhasil') throw new Error('not begun');
    const press = pressDisposisi(baru.berkas);

    const bukan = await store.tekan({ ...press, konteks: sebagai('sekretaris-kelurahan', KELURAHAN) });
    expect(bukan).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'bukan_wewenang' } });
    expect((await store.ambil(baru.berkas.id, [KELURAHAN]))?.berkas).toEqual(baru.berkas);

    const jadi = await store.tekan(press);
    expect(jadi).toMatchObject({ hasil: 'berhasil', ulang: false, berkas: { posisi: { langkah: 2 } } });
  });
});
