import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buatCadangan } from '../../src/cadangan/buat.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { simpanTenant } from '../../src/store/organisasi/tenant.ts';
import { asOwner } from '../database/postgres-server.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { berhasil } from '../store/berhasil.ts';
import { INDUK, kantorUji, pressBaru } from '../store/kantor-uji.ts';
import { diam, folderBaru, hapus, KINI, periksa, pulih, SOP_PROGRAM, tempat } from './kantor-cadangan.ts';

const SERVER = process.env['LAJUR_UJI_POSTGRES'];

test.runIf(SERVER)(
  'an owner who is no superuser, and sees rows tenant by tenant, carries all of them',
  async () => {
    const server = SERVER ?? '';
    const nama = `lajur_uji_${randomBytes(6).toString('hex')}`;
    const folder = await folderBaru();
    const url = (basis: string): string => {
      const alamat = new URL(server);
      [alamat.username, alamat.password, alamat.pathname] = [nama, nama, `/${basis}`];
      return alamat.href;
    };
    await asOwner(server, `create role ${nama} login nosuperuser password '${nama}'`);
    try {
      await asOwner(
        server,
        `do $$ begin create role lajur_app nologin; exception when duplicate_object then null; end $$`,
      );
      await asOwner(server, `grant lajur_app to ${nama}`);
      for (const basis of [nama, `${nama}_2`])
        await asOwner(server, `create database ${basis} owner ${nama} template template0`);

      const gudang = join(folder, 'dokumen');
      const asal = await openPostgres({ url: url(nama), migrations: await migrasi() });
      for (const tenant of ['gabek', 'tetangga']) {
        await simpanTenant(asal, { id: tenant, nama: tenant, latihan: false, dibuat: KINI });
        const { store, naskah } = await kantorUji(asal, { tenant, gudang: bukaGudang(gudang) });
        for (let ke = 0; ke < 3; ke += 1) berhasil(await store.tekan(pressBaru(naskah)));
      }
      const hasil = await buatCadangan(
        { database: asal, induk: INDUK, gudang, sop: SOP_PROGRAM, program: '0.1.0' },
        { folder, nama: 'lajur-x.tar' },
        { kini: KINI, kabari: diam },
      );
      await asal.close();
      expect(hasil.berkas).toBe(6);

      const data = join(folder, 'pulih');
      await pulih(hasil.file, tempat(data, await migrasi(), url(`${nama}_2`)));
      const baru = await openPostgres({ url: url(`${nama}_2`), migrations: await migrasi() });
      expect(await periksa(baru, data).finally(() => baru.close())).toMatchObject({
        temuan: [],
        berkas: 6,
        nomor: 6,
        sidik: hasil.sidikRantai,
      });
    } finally {
      for (const basis of [nama, `${nama}_2`])
        await asOwner(server, `drop database if exists ${basis} with (force)`);
      await asOwner(server, `drop role ${nama}`);
      await hapus(folder);
    }
  },
);
