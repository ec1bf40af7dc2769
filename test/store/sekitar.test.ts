import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { json, sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { KELURAHAN, kantorUji, migrasi, PAGI, pressBaru, pressDisposisi, TENANT } from './kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let berkas: Berkas;
  let jam = PAGI;
  beforeAll(async () => {
    database = await open(await migrasi());
    const uji = await kantorUji(database, { jam: () => jam });
    store = uji.store;
    berkas = berhasil(
      await store.tekan(
        pressBaru(uji.naskah, {
          keluar: [
            { jenis: 'sekarang', isi: { a: 1 } },
            { jenis: 'nanti', isi: {}, siap: PAGI + 60_000 },
          ],
        }),
      ),
    );
  });

  test('presence: the others seen lately, not oneself, not those who left', async () => {
    await store.kehadiran.sentuh(berkas.id, 'ani');
    await store.kehadiran.sentuh(berkas.id, 'budi');
    await store.kehadiran.sentuh('tidak-ada', 'budi');
    const lain = () => store.kehadiran.lain(berkas.id, { orang: 'ani', dalam: 30_000 });
    expect((await lain()).map((h) => h.orang)).toEqual(['budi']);
    jam += 29_000;
    await store.kehadiran.sentuh(berkas.id, 'citra');
    jam += 2000;
    expect((await lain()).map((h) => h.orang)).toEqual(['citra']);
    await store.kehadiran.pergi(berkas.id, 'citra');
    expect(await lain()).toEqual([]);
    jam = PAGI;
  });

  test('a look at a number is written down with who, as what and when', async () => {
    const lihat = {
      berkas: berkas.id,
      orang: 'ani',
      penugasan: 'tugas-1',
      jenis: 'nik',
      perihal: 'pemohon',
    } as const;
    await store.pembacaan.catat(lihat);
    await store.pembacaan.catat(lihat);
    expect(await store.pembacaan.daftar(berkas.id)).toEqual([
      { ...lihat, pada: PAGI },
      { ...lihat, pada: PAGI },
    ]);
    await expect(store.pembacaan.catat({ ...lihat, berkas: 'tidak-ada' })).rejects.toMatchObject({
      kind: 'foreign-key',
    });
  });

  test('a message is taken when due, by one worker, and comes back only when it failed or its taker died', async () => {
    // The press left news for the pemohon too; whoever asks for one kind is given no other.
    const ambil = (jenis = 'sekarang') => store.keluar.ambil({ jenis, batas: 10, selama: 5000 });
    const sekaligus = await Promise.all([ambil(), ambil(), ambil()]);
    const [pesan] = sekaligus.flat();
    expect(sekaligus.flat()).toMatchObject([
      { jenis: 'sekarang', isi: { a: 1 }, percobaan: 1, berkas: berkas.id },
    ]);
    jam += 5001;
    expect(await ambil()).toMatchObject([{ id: pesan?.id, percobaan: 2 }]);
    await store.keluar.gagal(pesan?.id ?? '', 'jaringan putus', jam + 100);
    expect(await ambil()).toEqual([]);
    jam += 100;
    expect(await ambil()).toMatchObject([{ id: pesan?.id, percobaan: 3 }]);
    await store.keluar.selesai(pesan?.id ?? '');
    jam = PAGI + 60_000;
    expect(await ambil('nanti')).toMatchObject([{ jenis: 'nanti', percobaan: 1 }]);
    jam = PAGI;
  });

  test('a snapshot of another program version is replayed from the events, for reading and for pressing', async () => {
    const rusak = json({ versi: 1, id: berkas.id });
    await database
      .tenant(TENANT)
      .execute(sql`update berkas set bentuk = 0, keadaan = ${rusak}::jsonb where id = ${berkas.id}`);
    expect((await store.ambil(berkas.id, [KELURAHAN]))?.berkas).toEqual(berkas);
    const maju = berhasil(await store.tekan(pressDisposisi(berkas)));
    expect(maju.posisi).toMatchObject({ langkah: 2 });
    expect((await store.ambil(berkas.id, [KELURAHAN]))?.berkas).toEqual(maju);
  });

  test('a naskah is kept as bytes; an SOP that was never registered decides nothing', async () => {
    const bytes = new TextEncoder().encode('kunci: contoh\n');
    const hash = await store.naskah.daftarkan(bytes, 'formulir');
    expect(await store.naskah.daftarkan(bytes, 'formulir')).toBe(hash);
    expect(await store.naskah.ambil(hash)).toEqual(bytes);
    expect(await store.naskah.ambil('0'.repeat(64))).toBeUndefined();
    await expect(store.naskah.sop('0'.repeat(64))).rejects.toThrow(RangeError);
  });
});
