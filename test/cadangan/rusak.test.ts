import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { periksaArsip } from '../../src/cadangan/periksa-arsip.ts';
import { ujungCadangan } from '../../src/cadangan/ujung-cadangan.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { kataTemuan } from '../../src/store/periksa/temuan.ts';
import { forEachEngine } from '../database/engines.ts';
import { INDUK } from '../store/kantor-uji.ts';
import {
  cadangkan,
  diam,
  folderBaru,
  hapus,
  type KantorCadangan,
  kantorCadangan,
  periksa,
  sebagaiPemilik,
} from './kantor-cadangan.ts';

const TEKS = z.object({ t: z.string() });

async function satu(database: Database, perintah: ReturnType<typeof sql>): Promise<string> {
  const [row] = await database.tenant('gabek').query(TEKS, perintah);
  if (!row) throw new Error('no row');
  return row.t;
}

/** One bit of one byte. */
const balik = (kolom: string, di: number): string =>
  `${kolom} = set_byte(${kolom}, ${di}, get_byte(${kolom}, ${di}) # 1)`;

forEachEngine((buka) => {
  describe('one thing changed behind the program is named, and nothing else', () => {
    let kantor: KantorCadangan;
    let folder: string;
    let sudah: readonly string[] = [];
    beforeAll(async () => {
      folder = await folderBaru();
      kantor = await kantorCadangan(await buka(), folder);
    });
    afterAll(() => hapus(folder));

    /** Verifies and answers only what was not found before. */
    const baru = async (): Promise<readonly string[]> => {
      const semua = (await periksa(kantor.database, folder)).temuan.map(kataTemuan);
      const beda = semua.filter((t) => !sudah.includes(t));
      expect(sudah.filter((t) => !semua.includes(t))).toEqual([]);
      sudah = semua;
      return beda;
    };
    const pemilik = (...perintah: readonly string[]) => sebagaiPemilik(kantor.database, ...perintah);

    test('a byte in an isian, in a document of record, in the frozen SOP', async () => {
      const { database, bekerja, selesai } = kantor;
      expect(await baru()).toEqual([]);
      const id = await satu(database, sql`select min(id) as t from isian where berkas = ${bekerja.id}`);
      await pemilik(`update isian set ${balik('bytes', 20)} where berkas = '${bekerja.id}' and id = '${id}'`);
      expect(await baru()).toEqual([`Berkas ${bekerja.nomor}, isian ${id}: isinya berubah.`]);

      const surat = await satu(database, sql`select id as t from dokumen_resmi`);
      await pemilik(`update dokumen_resmi set ${balik('bytes', 5000)}`);
      expect(await baru()).toEqual([
        expect.stringMatching(
          `^Berkas ${selesai.nomor}, surat ${surat} \\(versi \\d+\\): isinya berubah\\.$`,
        ),
      ]);

      const hash = await satu(
        database,
        sql`select hash as t from naskah where jenis = 'persyaratan' limit 1`,
      );
      await pemilik(`update naskah set ${balik('bytes', 0)} where hash = '${hash}'`);
      expect(await baru()).toEqual([`Naskah ${hash.slice(0, 12)}: isinya berubah.`]);
    });

    test('a byte in a file of the vault, and a file that is gone', async () => {
      const { database, bekerja, selesai } = kantor;
      const milik = async (berkas: string) => ({
        id: await satu(database, sql`select id as t from dokumen where berkas = ${berkas}`),
        file: join(
          folder,
          'dokumen/gabek',
          berkas,
          await satu(database, sql`select hash as t from dokumen where berkas = ${berkas}`),
        ),
      });
      const [ini, itu] = [await milik(bekerja.id), await milik(selesai.id)];
      const bytes = await readFile(ini.file);
      bytes[30] = (bytes[30] ?? 0) ^ 1;
      await writeFile(ini.file, bytes);
      expect(await baru()).toEqual([`Berkas ${bekerja.nomor}, dokumen ${ini.id}: isinya di gudang berubah.`]);
      await rm(itu.file);
      expect(await baru()).toEqual([
        `Berkas ${selesai.nomor}, dokumen ${itu.id}: isinya tidak ada di gudang.`,
      ]);
      // A backup is made all the same, and says what was not there.
      expect((await cadangkan(kantor, folder, 'lajur-kurang.tar')).hilang).toEqual([
        itu.file.slice(join(folder, 'dokumen/').length),
      ]);
    });

    test('a state that is not that of its events, a key that is gone, a number that is not in the book', async () => {
      const { bekerja, selesai } = kantor;
      await pemilik(
        `update berkas set keadaan = jsonb_set(keadaan, '{putaran}', '9') where id = '${bekerja.id}'`,
      );
      expect(await baru()).toEqual([
        `Berkas ${bekerja.nomor}: keadaan yang tersimpan tidak sama dengan peristiwanya.`,
      ]);
      await pemilik(`delete from buku_nomor where berkas = '${bekerja.id}'`);
      expect(await baru()).toEqual([
        'Nomor 1 (berkas, gabek-satu, 2026): nomor ini tidak tercatat di buku nomor.',
        `Nomor ${bekerja.nomor} (gabek-satu): dipakai berkas, tetapi tidak tercatat di buku nomor.`,
      ]);
      await pemilik(`update pencacah set urut = 7`);
      expect(await baru()).toEqual([
        'Nomor 7 (berkas, gabek-satu, 2026): pencacah tidak sama dengan nomor terakhir di buku.',
      ]);
      // The person of a closed berkas may be forgotten; here somebody took the key and left the name.
      await pemilik(`delete from kunci_berkas where berkas = '${selesai.id}'`);
      sudah = sudah.filter((t) => !t.includes(', surat ') && !t.includes(`${selesai.nomor}, dokumen`));
      expect(await baru()).toEqual([
        `Berkas ${selesai.nomor}: kuncinya tidak ada, sedangkan orangnya belum dilupakan.`,
      ]);
    });

    test('an event: its bytes, its hash made to fit, its end cut off', async () => {
      const { database, bekerja, selesai } = kantor;
      const file = await cadangkan(kantor, folder, 'lajur-dahulu.tar');
      const manifes = await periksaArsip(file.file, { induk: INDUK, kabari: diam });
      const dahulu = await ujungCadangan(file.file, manifes);
      await pemilik(`do $$ declare k text; begin
        for k in select conname from pg_constraint where conrelid = 'peristiwa'::regclass and contype = 'c' loop
          execute format('alter table peristiwa drop constraint %I', k);
        end loop; end $$`);
      await pemilik(
        `update peristiwa set ${balik('bytes', 30)} where berkas = '${selesai.id}' and versi = 7`,
      );
      const rusak = `Berkas ${selesai.nomor}, versi 7: isi peristiwa ini berubah sesudah ditulis.`;
      expect(await baru()).toEqual([rusak]);

      // Whoever writes the hash anew breaks the link of the next one.
      await pemilik(
        `update peristiwa set bytes = b, hash = encode(sha256(b), 'hex')
           from (select convert_to(replace(convert_from(bytes, 'UTF8'), '"layar"', '"impor"'), 'UTF8') as b
             from peristiwa where berkas = '${bekerja.id}' and versi = 3) as x
           where berkas = '${bekerja.id}' and versi = 3`,
      );
      sudah = sudah.filter((t) => !t.includes(`${bekerja.nomor}: keadaan`));
      expect(await baru()).toEqual([
        `Berkas ${bekerja.nomor}, versi 4: peristiwa ini tidak bersambung dengan yang sebelumnya.`,
      ]);

      // The owner of the database cuts the end and mends the row: only an earlier end can tell.
      const titipan = await satu(database, sql`select id as t from berkas where di = 'titipan'`);
      const ujung = dahulu.find((u) => u.berkas === titipan)?.versi ?? 0;
      expect(ujung).toBeGreaterThan(1);
      await pemilik(
        `delete from peristiwa where berkas = '${titipan}' and versi = ${ujung}`,
        `update berkas set bentuk = 0, versi = ${ujung - 1}, hash_terakhir =
           (select hash from peristiwa where berkas = '${titipan}' and versi = ${ujung - 1}) where id = '${titipan}'`,
      );
      expect(await baru()).toEqual([]);
      const dibandingkan = await periksa(database, folder, dahulu);
      expect(dibandingkan.temuan.map(kataTemuan).filter((t) => !sudah.includes(t))).toEqual([
        `Berkas ${titipan}: ada di cadangan lama (sampai versi ${ujung}), sekarang terpotong atau tidak ada.`,
      ]);
    });
  });
});
