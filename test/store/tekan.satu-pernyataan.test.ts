import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { Database, Scope, Statements } from '../../src/store/database/database.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { kantorUji, migrasi, PENOMORAN, pressBaru, pressDisposisi, unggahanUji } from './kantor-uji.ts';

/** Statements as they went to the database, by their first words; transactions show as begin and commit. */
const catatan: string[] = [];

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(mencatat(await open(await migrasi()))));
    berhasil(await store.tekan(pressBaru(naskah)));
  });
  beforeEach(() => {
    catatan.length = 0;
  });

  test('a plain step reads once and writes once: events, row, contents, documents, outbox, key, index', async () => {
    const berkas = berhasil(await store.tekan(pressBaru(naskah)));
    catatan.length = 0;
    berhasil(
      await store.tekan({
        ...pressDisposisi(berkas),
        baris: { namaPemohon: 'SITI', nik: ['1971060202009902'], noKk: ['1971060202009903'] },
        dokumenResmi: [{ jenis: 'lembar-disposisi', bytes: new Uint8Array([1]) }],
        keluar: [{ jenis: 'kabari', isi: {} }],
        hapusDraf: ['disposisi'],
      }),
    );
    expect(catatan).toEqual(['select b.keadaan,', 'with baris as']);
  });

  test('a berkas that begins without a number is one statement too, its upload with it', async () => {
    const press = pressBaru(naskah, { terima: false });
    berhasil(
      await store.tekan({
        ...press,
        perintah: async (alat) => {
          const [mulai] = [await press.perintah(alat)].flat();
          if (mulai?.jenis !== 'catat') throw new Error('begins with catat');
          return { ...mulai, dokumen: [{ syarat: 'f-1.02', dokumen: await alat.dokumen(unggahanUji()) }] };
        },
      }),
    );
    expect(catatan).toEqual(['select b.keadaan,', 'with kunci_press as']);
  });

  test('only a number makes it a transaction, of two statements', async () => {
    berhasil(
      await store.tekan(pressBaru(naskah, { penomoran: { ...PENOMORAN, kantor: 'lain', awalan: 'X1' } })),
    );
    expect(catatan).toEqual([
      'select b.keadaan,',
      'begin',
      'insert into pencacah',
      'with kunci_press as',
      'commit',
    ]);
  });
});

function mencatat(database: Database): Database {
  return {
    ...database,
    tenant: (tenant) => {
      const scope = database.tenant(tenant);
      return { ...catat(scope), transaction: (work) => dalam(scope, work) };
    },
  };
}

async function dalam<T>(scope: Scope, work: (tx: Statements) => Promise<T>): Promise<T> {
  catatan.push('begin');
  const hasil = await scope.transaction((tx) => work(catat(tx)));
  catatan.push('commit');
  return hasil;
}

function catat(statements: Statements): Statements {
  const tulis = (text: string) =>
    catatan.push(
      text
        .trim()
        .split(/\s+/)
        .slice(0, text.startsWith('select') ? 2 : 3)
        .join(' '),
    );
  return {
    query: (schema, statement) => {
      tulis(statement.text);
      return statements.query(schema, statement);
    },
    execute: (statement) => {
      tulis(statement.text);
      return statements.execute(statement);
    },
  };
}
