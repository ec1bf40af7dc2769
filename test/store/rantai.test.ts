import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { sha256 } from '../../src/store/kripto/kanonik.ts';
import { type MataRantai, verifikasiRantai } from '../../src/store/berkas/rantai.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { kantorUji, migrasi, pressBaru, pressDisposisi, TENANT } from './kantor-uji.ts';

forEachEngine((open) => {
  let database: Database;
  let store: BerkasTenant;
  let berkas: Berkas;
  beforeAll(async () => {
    database = await open(await migrasi());
    const uji = await kantorUji(database);
    store = uji.store;
    berkas = berhasil(await store.tekan(pressDisposisi(berhasil(await store.tekan(pressBaru(uji.naskah))))));
  });

  const rantai = async (): Promise<MataRantai[]> => {
    const rows = await database.tenant(TENANT).query(
      z.object({
        versi: z.number(),
        bytes: z.instanceof(Uint8Array),
        hash: z.string(),
        sebelum: z.string().nullable(),
      }),
      sql`select versi, bytes, hash, hash_sebelum as sebelum from peristiwa where berkas = ${berkas.id} order by versi`,
    );
    return rows.map(({ sebelum, ...row }) => ({ ...row, hashSebelum: sebelum }));
  };

  test('a changed byte, a missing link, another order and a cut end are found at their version', async () => {
    const utuh = await rantai();
    const ujung = utuh.at(-1)?.hash ?? null;
    expect(verifikasiRantai(utuh, ujung)).toEqual({ utuh: true, panjang: berkas.versi, hash: ujung });

    const ubah = (at: number, f: (m: MataRantai) => MataRantai) => utuh.map((m, i) => (i === at ? f(m) : m));
    const palsu = (m: MataRantai): Uint8Array =>
      new TextEncoder().encode(new TextDecoder().decode(m.bytes).replace('gabek-satu', 'gabek-dua1'));
    expect(verifikasiRantai(ubah(1, (m) => ({ ...m, bytes: palsu(m) })))).toEqual({
      utuh: false,
      versi: 2,
      sebab: 'isi',
    });
    // Whoever also writes the hash anew breaks the link of the next event.
    const rapi = ubah(1, (m) => ({ ...m, bytes: palsu(m), hash: sha256(palsu(m)) }));
    expect(verifikasiRantai(rapi)).toEqual({ utuh: false, versi: 3, sebab: 'sambungan' });
    expect(verifikasiRantai(utuh.filter((m) => m.versi !== 2))).toEqual({
      utuh: false,
      versi: 3,
      sebab: 'urutan',
    });
    expect(verifikasiRantai(utuh.slice(0, -1), ujung)).toMatchObject({ utuh: false, sebab: 'ujung' });
  });

  test('the database itself refuses bytes that are not what their hash says', async () => {
    const [pertama] = await rantai();
    await expect(
      database.tenant(TENANT).execute(sql`insert into peristiwa
        values (${TENANT}, ${berkas.id}, 99, 'dibuka', 0, ${pertama?.bytes ?? ''}, ${'0'.repeat(64)}, ${'0'.repeat(64)})`),
    ).rejects.toMatchObject({ kind: 'check' });
  });

  test('an owner who takes the triggers away and rewrites the last event is found by the hash in the row', async () => {
    expect(await store.periksaRantai(berkas.id)).toMatchObject({ utuh: true });
    const pemilik = (perintah: string) =>
      database.tenant(TENANT).query(z.unknown(), sql`select sebagai_pemilik(${perintah}) is null as selesai`);
    await pemilik('alter table peristiwa disable trigger user');
    await pemilik(`update peristiwa set bytes = b, hash = encode(sha256(b), 'hex')
      from (select convert_to(replace(convert_from(bytes, 'UTF8'), '"terjadi_pada":1', '"terjadi_pada":2'), 'UTF8') as b
        from peristiwa where berkas = '${berkas.id}' and versi = ${berkas.versi}) as x
      where berkas = '${berkas.id}' and versi = ${berkas.versi}`);
    await pemilik('alter table peristiwa enable trigger user');
    expect(await store.periksaRantai(berkas.id)).toEqual({
      utuh: false,
      versi: berkas.versi,
      sebab: 'ujung',
    });
  });
});
