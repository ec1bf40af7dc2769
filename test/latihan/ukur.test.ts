import { mkdtemp, rm } from 'node:fs/promises';
import { test } from 'vitest';
import { z } from 'zod';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { sql } from '../../src/store/database/sql.ts';
import { isiKantorLatihan } from '../../src/latihan/isi/isi-latihan.ts';
import { openIn } from '../database/reopen.ts';
import { migrasiAsli } from '../store/kantor-uji.ts';
import { bahanIsi } from './latihan-uji.ts';

test('ukur', async () => {
  const folder = await mkdtemp('/tmp/ukur-');
  const database = await openIn(`${folder}/basis`, await migrasiAsli());
  const bahan = await bahanIsi(database, { gudang: bukaGudang(`${folder}/dok`), kini: process.env['KINI'] ? Number(process.env['KINI']) : undefined });
  const t0 = performance.now();
  let n = 0;
  let pertama = 0;
  const hasil = await isiKantorLatihan({ ...bahan, kabari: (s, semua) => { if (!pertama) pertama = performance.now() - t0; n = semua; if (s === semua) console.log('presses', semua, performance.now() - t0); } });
  console.log('total', performance.now() - t0, 'first press', pertama, n, hasil?.akun.length, hasil?.akun.slice(0, 2));
  const db = database.tenant('latihan');
  const rows = await db.query(z.object({ k: z.string().nullable(), l: z.string().nullable(), n: z.number() }), sql`select penanggung_kantor as k, penanggung_pelaksana as l, count(*)::int as n from berkas where tenant='latihan' group by 1,2 order by 1,2`);
  console.table(rows);
  const r2 = await db.query(z.object({ di: z.string(), langkah: z.number().nullable(), bagian: z.number().nullable(), hop: z.number().nullable(), cabang: z.string().nullable(), s: z.string().nullable(), n: z.number(), pm: z.number(), tua: z.number() }), sql`select di, langkah, bagian, hop, cabang, sebab_tutup as s, count(*)::int as n, max(putaran)::int as pm, max((keadaan->'kunjungan'->0->>'tiba')::int8)::float8 as tua from berkas where tenant='latihan' group by 1,2,3,4,5,6 order by 1,2,3,4,5`);
  console.table(r2);
  const t1 = performance.now();
  console.log('again', await isiKantorLatihan(bahan), performance.now() - t1);
  await database.close();
  await rm(folder, { recursive: true });
}, 120000);
