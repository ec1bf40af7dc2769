import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { replay } from '../../src/core/berkas/evolve.ts';
import type { Peristiwa } from '../../src/core/berkas/peristiwa.ts';
import { bungkusPeristiwa } from '../../src/store/berkas/amplop.ts';
import { verifikasiRantai } from '../../src/store/berkas/rantai.ts';
import { bacaPeristiwa, PeristiwaError } from '../../src/store/berkas/upcast.ts';
import { kanonik, sha256 } from '../../src/store/kripto/kanonik.ts';
import { CONTOH } from './contoh-peristiwa.ts';

/*
 * Every kind of event as it was written when it was released, one file each, together one chain. Files are never
 * changed or removed: an office's database holds such bytes for good. A new kind is written at the end of the chain,
 * once, by running this test with LAJUR_UJI_RILIS=tulis.
 */
const FOLDER = new URL('./peristiwa-rilis/', import.meta.url);
const RILIS = z.object({ versi: z.number(), jenis: z.string(), hash: z.string(), bytes: z.string() });
type Rilis = z.infer<typeof RILIS>;

/** The head of the chain as released; it moves only when a kind is added. */
const UJUNG = '2cb605121e10b09e9593d7dc897bd8c553642fd25fb707aa1c3dfbccc0a6e0c9';

/** What the pemohon released, by kind: the beginnings of their hashes. */
const PEMOHON = { dokumen_ditambah: '3d520f07de98', perbaikan_diterima: '0bb8fe52097c' };

/** Events of shape 5 with content known at the beginning: the beginnings of their hashes. */
const DIKETAHUI = ['dicatat 57cf518d64fa', 'pemohon_diubah d83ac277f59a'];

async function rilis(): Promise<readonly Rilis[]> {
  const nama = (await readdir(FOLDER)).filter((n) => n.endsWith('.json'));
  const isi = await Promise.all(nama.map((n) => readFile(new URL(n, FOLDER), 'utf8')));
  return isi.map((teks) => RILIS.parse(JSON.parse(teks))).sort((a, b) => a.versi - b.versi);
}

async function tulisYangBaru(lama: readonly Rilis[]): Promise<void> {
  const ada = new Set(lama.map((r) => r.jenis));
  const baru = Object.values(CONTOH).filter((p: Peristiwa) => !ada.has(p.jenis));
  const bersama = {
    tenant: 'rilis',
    berkas: 'berkas-rilis',
    sop: 'a'.repeat(64),
    sumber: 'layar',
    pelaku: {
      jenis: 'pejabat',
      orang: 'orang-rilis',
      penugasan: 'penugasan-rilis',
      pelaksana: 'staf-kelurahan',
      kantor: 'gabek-satu',
      status: 'plh',
    },
    terjadi: 1_795_500_000_000,
    dicatat: 1_795_500_000_123,
  } as const;
  const ujung = lama.at(-1);
  const tertulis = bungkusPeristiwa(bersama, { versi: ujung?.versi ?? 0, hash: ujung?.hash ?? null }, baru);
  for (const { catatan, hash, bytes } of tertulis) {
    const { jenis } = catatan.peristiwa;
    const isi = { versi: catatan.versi, jenis, hash, bytes: new TextDecoder().decode(bytes) };
    await writeFile(new URL(`${jenis}.json`, FOLDER), `${JSON.stringify(isi, null, 2)}\n`, { flag: 'wx' });
  }
}

if (process.env['LAJUR_UJI_RILIS'] === 'tulis') await tulisYangBaru(await rilis());

test('every kind of event has been released', async () => {
  expect((await rilis()).map((r) => r.jenis).sort()).toEqual(Object.keys(CONTOH).sort());
});

test('the released bytes are the released bytes: an unbroken chain up to the known head', async () => {
  const rantai = (await rilis()).map((r) => ({
    versi: r.versi,
    hash: r.hash,
    bytes: new TextEncoder().encode(r.bytes),
    hashSebelum: bacaPeristiwa(new TextEncoder().encode(r.bytes)).hashSebelum,
  }));
  expect(verifikasiRantai(rantai, UJUNG)).toMatchObject({ utuh: true });
});

test('each is read today as what it meant when it was written', async () => {
  for (const { jenis, bytes } of await rilis()) {
    const terbaca = bacaPeristiwa(new TextEncoder().encode(bytes));
    const contoh = Object.values(CONTOH).find((p: Peristiwa) => p.jenis === jenis);
    expect(terbaca.catatan.peristiwa, jenis).toEqual(contoh);
    expect(terbaca).toMatchObject({
      sumber: 'layar',
      dicatat: 1_795_500_000_123,
      catatan: { pelaku: { status: 'plh' } },
    });
    expect(sha256(kanonik(JSON.parse(bytes))), jenis).toBe(sha256(new TextEncoder().encode(bytes)));
  }
});

test('the whole chain replays to the state it had', async () => {
  const berkas = replay((await rilis()).map((r) => bacaPeristiwa(new TextEncoder().encode(r.bytes)).catatan));
  expect(berkas).toMatchObject({
    versi: Object.keys(CONTOH).length,
    nomor: 'G1-26-0412-K',
    keperluan: 'kk-hilang',
    posisi: { di: 'langkah', langkah: 1 },
    kantor: { kelurahan: 'air-salemba' },
    isian: { id: '8'.repeat(32) },
    koreksi: 1,
    // Filed in the first release's words, moved since, and lent once.
    arsip: [
      { kantor: 'gabek-satu', tempat: { rak: '2', boks: '2026-11' }, digital: null, keadaan: 'inaktif' },
    ],
    pinjaman: [{ peminjam: { jenis: 'luar' }, kembali: 1_795_500_000_000 }],
    surat: {
      lembar: [
        { surat: 'persyaratan', pemegang: { jenis: 'tujuan' } },
        { surat: 'map', pemegang: { kantor: 'gabek-satu' } },
      ],
    },
    tandaTangan: [{ tanda: 'ttd-pemohon', pindaian: 'dokumen-2', gugur: { sebab: 'ditarik' } }],
    penyimpangan: [{ perihal: 'dikembalikan' }],
  });
});

test('what the pemohon did by the tracking link is read as theirs (shape 4)', async () => {
  const folder = new URL('pemohon/', FOLDER);
  const sidik = new Map<string, string>();
  for (const nama of (await readdir(folder)).sort()) {
    const { jenis, bytes, hash } = RILIS.parse(JSON.parse(await readFile(new URL(nama, folder), 'utf8')));
    const mentah = new TextEncoder().encode(bytes);
    expect(sha256(mentah)).toBe(hash);
    expect(bacaPeristiwa(mentah).catatan).toMatchObject({
      pelaku: { jenis: 'pemohon' },
      peristiwa: { jenis, ...(jenis === 'dokumen_ditambah' ? { lewat: 'tautan' } : {}) },
    });
    sidik.set(jenis, hash.slice(0, 12));
  }
  expect(Object.fromEntries(sidik)).toEqual(PEMOHON);
});

test('what was known at the beginning is read back (shape 5)', async () => {
  const folder = new URL('bentuk-5/', FOLDER);
  const sidik: string[] = [];
  for (const nama of (await readdir(folder)).sort()) {
    const { jenis, bytes, hash } = RILIS.parse(JSON.parse(await readFile(new URL(nama, folder), 'utf8')));
    const mentah = new TextEncoder().encode(bytes);
    expect(sha256(mentah)).toBe(hash);
    expect(bacaPeristiwa(mentah).catatan.peristiwa).toMatchObject({ jenis, awal: { id: '9'.repeat(32) } });
    sidik.push(`${jenis} ${hash.slice(0, 12)}`);
  }
  expect(sidik).toEqual(DIKETAHUI);
});

test('an event of a newer program, or no event at all, is refused and never half-read', () => {
  const baca = (nilai: unknown) => () => bacaPeristiwa(kanonik(nilai));
  const sah = {
    bentuk: 1,
    tenant: 't',
    berkas: 'b',
    versi: 1,
    jenis: 'dibuka',
    terjadi_pada: 0,
    dicatat_pada: 0,
  };
  const pelaku = {
    sumber: 'sistem',
    pelaku: { jenis: 'sistem' },
    kantor: null,
    sop: 's',
    hash_sebelum: null,
    data: {},
  };
  expect(baca({ ...sah, ...pelaku })().catatan.peristiwa).toEqual({ jenis: 'dibuka' });
  expect(baca({ ...sah, ...pelaku, bentuk: 99 })).toThrow(PeristiwaError);
  expect(baca({ ...sah })).toThrow();
  expect(baca('teks')).toThrow();
});
