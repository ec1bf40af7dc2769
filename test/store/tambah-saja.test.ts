import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/store/database/database.ts';
import { join, type Sql, sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { kantorUji, migrasi, pressBaru, TENANT, unggahanUji } from './kantor-uji.ts';

const TABEL: readonly (readonly [nama: string, tabel: Sql])[] = [
  ['peristiwa', sql`peristiwa`],
  ['isian', sql`isian`],
  ['dokumen', sql`dokumen`],
  ['dokumen_resmi', sql`dokumen_resmi`],
  ['naskah', sql`naskah`],
  ['pembacaan', sql`pembacaan`],
];

forEachEngine((open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open(await migrasi());
    const { store, naskah } = await kantorUji(database);
    const press = pressBaru(naskah, {
      dokumenResmi: [{ jenis: 'tanda-terima', bytes: new Uint8Array([1, 2, 3]) }],
    });
    const hasil = await store.tekan({
      ...press,
      perintah: async (alat) => {
        const [catat, ...lagi] = [await press.perintah(alat)].flat();
        if (catat?.jenis !== 'catat') throw new Error('begins with catat');
        return [
          { ...catat, dokumen: [{ syarat: 'f-1.02', dokumen: await alat.dokumen(unggahanUji()) }] },
          ...lagi,
        ];
      },
    });
    if (hasil.hasil !== 'berhasil') throw new Error(JSON.stringify(hasil));
    await store.pembacaan.catat({
      berkas: hasil.berkas.id,
      orang: 'orang-1',
      penugasan: null,
      jenis: 'nik',
      perihal: 'pemohon',
    });
  });

  const siapa: readonly (readonly [string, (perintah: Sql) => Promise<unknown>])[] = [
    ['the program', (perintah) => database.tenant(TENANT).execute(perintah)],
    ['the owner', (perintah) => database.tenant(TENANT).query(z.unknown(), sebagaiPemilik(perintah))],
  ];

  test.each(TABEL)(
    '%s refuses UPDATE, DELETE and TRUNCATE by the program and by the owner',
    async (_, tabel) => {
      const isi = () =>
        database.tenant(TENANT).query(z.unknown(), sql`select * from ${tabel} order by 1, 2, 3`);
      const sebelum = await isi();
      expect(sebelum.length).toBeGreaterThan(0);
      for (const [nama, jalankan] of siapa) {
        const perintah = [
          sql`update ${tabel} set tenant = tenant`,
          sql`delete from ${tabel}`,
          sql`truncate ${tabel} cascade`,
        ];
        for (const p of perintah)
          await expect(jalankan(p), `${nama}: ${p.text}`).rejects.toMatchObject({ kind: 'refused' });
      }
      expect(await isi()).toEqual(sebelum);
    },
  );

  test('the program cannot put a berkas or a counter away', async () => {
    const db = database.tenant(TENANT);
    for (const p of join3([sql`berkas`, sql`pencacah`, sql`buku_nomor`]))
      await expect(db.execute(p)).rejects.toMatchObject({ kind: 'refused' });
    await expect(db.execute(sql`update buku_nomor set nomor = 'X'`)).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(db.execute(sql`update kunci_berkas set bungkus = ''`)).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});

function join3(tabel: readonly Sql[]): readonly Sql[] {
  return tabel.map((t) => join([sql`delete from`, t], sql` `));
}

function sebagaiPemilik(perintah: Sql): Sql {
  return sql`select sebagai_pemilik(${perintah.text}) is null as selesai`;
}
