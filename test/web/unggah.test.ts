import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { crc32 } from '../../src/core/foto/crc32.ts';
import { sapuSemua } from '../../src/jobs/sapu.ts';
import { sql } from '../../src/store/database/sql.ts';
import type { Database } from '../../src/store/database/database.ts';
import { MUTU, UNGGAH } from '../../src/web/kata/unggah.ts';
import { PERBAIKI_BUTIR } from '../../src/web/kata/perbaikan-umum.ts';
import { forEachEngine } from '../database/engines.ts';
import { halamanUji } from '../lib/halaman-uji.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { SELASA } from '../organisasi/contoh.ts';
import { type WargaUji, wargaUji } from './warga-uji.ts';

const JAM = 60 * 60_000;

forEachEngine((open) => {
  let uji: WargaUji;
  let database: Database;
  let foto: Uint8Array;
  let satu = '';
  let maju = 0;
  beforeAll(async () => {
    database = await open(await migrasi());
    uji = await wargaUji(database);
    foto = new Uint8Array(await (await halamanUji()).jpeg({ quality: 90 }).toBuffer());
    satu = uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.syarat[0] ?? '';
  });
  afterAll(() => {
    expect(uji.susunan.galat).toEqual([]);
    rmSync(uji.susunan.data, { recursive: true });
  });

  const ditunggu = async (): Promise<{ b: Berkas; token: string }> => {
    const { jalan } = uji;
    const b = await jalan.sampai(await jalan.baru(), jalan.sedang('perbaikan'), {
      kurang: { [satu]: 'buram' },
    });
    uji.maju(60_000);
    maju += 60_000;
    return { b, token: await uji.token(b.id) };
  };
  const minta = (jalur: string, cara: string, badan?: BodyInit, kepala: Record<string, string> = {}) =>
    Promise.resolve(
      uji.susunan.app.request(`http://lajur.test${jalur}`, {
        method: cara,
        headers: { host: 'lajur.test', origin: 'http://lajur.test', ...kepala },
        ...(badan === undefined ? {} : { body: badan }),
      }),
    );
  const mulai = async (alamat: string, bytes: Uint8Array, lain = {}): Promise<Response> =>
    minta(
      alamat,
      'POST',
      JSON.stringify({ nama: 'IMG_1.jpg', ukuran: bytes.length, crc: crc32(bytes), ...lain }),
    );
  const id = async (jawab: Response): Promise<string> =>
    z.object({ id: z.string() }).parse(await jawab.json()).id;
  const potong = (alamat: string, dari: number, bytes: Uint8Array): Promise<Response> =>
    minta(alamat, 'PATCH', Uint8Array.from(bytes), { 'upload-offset': String(dari) });
  const kirimForm = (token: string, ids: readonly string[]): Promise<Response> => {
    const isi = new FormData();
    for (const i of ids) isi.append('_unggahan.foto', i);
    return minta(`/l/${token}/perbaiki/${satu}`, 'POST', isi);
  };
  const dokumen = async (b: Berkas) => uji.dunia.berkas.dokumen.daftar(b.id, 'sistem');

  it('a picture in pieces, broken off in the middle, arrives byte for byte and becomes a page by one press', async () => {
    const { b, token } = await ditunggu();
    const di = `/u/${token}`;
    const nomor = await id(await mulai(di, foto));
    const tengah = Math.floor(foto.length / 2);
    expect((await potong(`${di}/${nomor}`, 0, foto.subarray(0, tengah))).headers.get('upload-offset')).toBe(
      String(tengah),
    );
    // The next piece never came whole: what counts is what the server says it has.
    const kepala = (await minta(`${di}/${nomor}`, 'HEAD')).headers;
    expect([kepala.get('upload-offset'), kepala.get('upload-length')]).toEqual([
      String(tengah),
      String(foto.length),
    ]);
    const geser = await potong(`${di}/${nomor}`, tengah + 5, foto.subarray(tengah + 5));
    expect([geser.status, geser.headers.get('upload-offset')]).toEqual([409, String(tengah)]);
    // Not whole: no page yet, and no word of another kind than for an empty file.
    const sebelum = (await dokumen(b)).length;
    expect((await kirimForm(token, [nomor])).status).toBe(422);
    expect((await potong(`${di}/${nomor}`, tengah, foto.subarray(tengah))).status).toBe(204);
    // Two presses of one form: both find it.
    for (const _ of [1, 2]) expect((await kirimForm(token, [nomor])).status).toBe(303);
    const jadi = await dokumen(b);
    expect(jadi.length).toBeGreaterThan(sebelum);
    const isi = await uji.dunia.berkas.dokumen.buka(b.id, jadi.at(-1)?.id ?? '', 'sistem');
    expect(Buffer.from(isi?.bytes ?? []).equals(Buffer.from(foto))).toBe(true);
    expect([isi?.nama, isi?.mutu]).toEqual(['IMG_1.jpg', []]);
  });

  it('belongs to its sender: to every other it is not there, neither to see, nor to add to, nor to post', async () => {
    const [{ token }, lain] = [await ditunggu(), await ditunggu()];
    const nomor = await id(await mulai(`/u/${token}`, foto));
    await potong(`/u/${token}/${nomor}`, 0, foto);
    const asing = `/u/${lain.token}/${nomor}`;
    const tiada = `/u/${lain.token}/${'A'.repeat(26)}`;
    for (const cara of ['GET', 'PATCH']) {
      const [satuJawab, duaJawab] = [asing, tiada].map((j) =>
        cara === 'GET' ? minta(j, 'GET') : potong(j, foto.length, foto),
      );
      expect([(await satuJawab)?.status, await (await satuJawab)?.text()]).toEqual([
        404,
        await (await duaJawab)?.text(),
      ]);
    }
    await minta(asing, 'DELETE');
    const sebelum = (await dokumen(lain.b)).length;
    expect((await kirimForm(lain.token, [nomor])).status).toBe(422);
    expect((await dokumen(lain.b)).length).toBe(sebelum);
    expect((await minta(`/u/${token}/${nomor}`, 'GET')).status).toBe(204);
    // Without the link there is nothing at all, and an official is another sender.
    expect((await mulai(`/u/${'A'.repeat(26)}`, foto)).status).toBe(404);
    expect((await mulai('/k/unggahan', foto)).status).toBe(303);
    const lainAsal = await minta(`/u/${token}`, 'POST', '{}', { origin: 'https://jahat.contoh' });
    expect(lainAsal.status).toBe(403);
  });

  it('what is too large, too much, broken on the way or no file of ours is refused in words', async () => {
    const { token } = await ditunggu();
    const di = `/u/${token}`;
    expect((await mulai(di, foto, { ukuran: 16 * 1024 * 1024 })).status).toBe(413);
    for (const badan of ['{', '{"nama":1}', JSON.stringify({ nama: 'a', ukuran: 0, crc: 1 })])
      expect((await minta(di, 'POST', badan)).status).toBe(400);
    const rusak = await id(await mulai(di, foto, { crc: 7 }));
    const jawab = await potong(`${di}/${rusak}`, 0, foto);
    expect([jawab.status, await jawab.json()]).toEqual([422, { kalimat: UNGGAH.rusak }]);
    expect((await minta(`${di}/${rusak}`, 'GET')).status).toBe(404);
    const besar = await id(await mulai(di, randomBytes(15 * 1024 * 1024)));
    expect((await potong(`${di}/${besar}`, 0, randomBytes(1024 * 1024 + 1))).status).toBe(413);
    let status = 0;
    for (let n = 0; n < 8 && status !== 429; n += 1)
      status = (await mulai(di, randomBytes(1), { ukuran: 15 * 1024 * 1024 })).status;
    expect(status).toBe(429);
  });

  it('is judged like every file when its form is pressed, and warns of a blurred and dark picture to all who see it', async () => {
    const { b, token } = await ditunggu();
    const di = `/u/${token}`;
    const teks = new TextEncoder().encode('<html>bukan foto</html>');
    const bukan = await id(await mulai(di, teks));
    await potong(`${di}/${bukan}`, 0, teks);
    const tolak = await kirimForm(token, [bukan]);
    expect([tolak.status, (await tolak.text()).includes('Isi dokumen ini bukan foto')]).toEqual([422, true]);
    const buruk = new Uint8Array(
      await sharp(await (await halamanUji()).blur(4).png().toBuffer())
        .linear(0.25, 0)
        .jpeg()
        .toBuffer(),
    );
    const nomor = await id(await mulai(di, buruk));
    await potong(`${di}/${nomor}`, 0, buruk);
    expect((await kirimForm(token, [nomor])).status).toBe(303);
    expect((await dokumen(b)).at(-1)?.mutu).toEqual(['gelap', 'buram']);
    const hp = uji.hp();
    await hp.buka(`/l/${token}/perbaiki/${satu}`);
    for (const kata of [MUTU.buram, MUTU.gelap]) expect(hp.teks()).toContain(kata);
    expect(hp.html()).toContain(PERBAIKI_BUTIR.kirimTambah(2));
    const loket = await uji.petugas('rizki');
    await loket.buka(`/k/berkas/${b.nomor}`);
    expect(loket.teks()).toContain(MUTU.buram);
  });

  it('an official’s files come with the form of a new request, once for two presses; another official’s id is none', async () => {
    const [loket, kasi] = [await uji.petugas('rizki'), await uji.petugas('fitri')];
    const sebagai = (p: typeof loket) => ({ cookie: p.kuki() });
    const baru = { nama: 'KK.jpg', ukuran: foto.length, crc: crc32(foto) };
    const kirimSebagai = async (p: typeof loket): Promise<string> => {
      const nomor = await id(await minta('/k/unggahan', 'POST', JSON.stringify(baru), sebagai(p)));
      const kepala = { ...sebagai(p), 'upload-offset': '0' };
      expect((await minta(`/k/unggahan/${nomor}`, 'PATCH', Uint8Array.from(foto), kepala)).status).toBe(204);
      return nomor;
    };
    const [milik, asing] = [await kirimSebagai(loket), await kirimSebagai(kasi)];
    const [keperluan] = uji.dunia.naskah.persyaratan.nilai.keperluan;
    const simpan = async (idem: string, nomor: string): Promise<Response> => {
      const isi = new FormData();
      const bidang = {
        keperluan: keperluan?.kunci ?? '',
        aksi: 'titipan',
        _idem: idem,
        nama: 'Bagas Rekaan',
      };
      for (const [nama, nilai] of Object.entries(bidang)) isi.append(nama, nilai);
      isi.append(`_unggahan.dok-${satu}`, nomor);
      return minta('/k/baru', 'POST', isi, sebagai(loket));
    };
    const ke = [await simpan('satu', milik), await simpan('satu', milik)].map((j) =>
      j.headers.get('location'),
    );
    expect(ke[0]).toMatch(/usai=/u);
    expect(ke[1]).toBe(ke[0]);
    const titipan = new URL(ke[0] ?? '', 'http://lajur.test').searchParams.get('usai') ?? '';
    expect((await uji.dunia.berkas.dokumen.daftar(titipan, 'sistem')).map((d) => d.nama)).toEqual(['KK.jpg']);
    const tolak = await simpan('dua', asing);
    expect([tolak.status, (await tolak.text()).includes('Dokumen ini kosong')]).toEqual([422, true]);
  });

  it('goes away by itself: a day after its last piece, its shelf with it', async () => {
    const { token } = await ditunggu();
    const nomor = await id(await mulai(`/u/${token}`, foto));
    await potong(`/u/${token}/${nomor}`, 0, foto.subarray(0, 1000));
    const hitung = async (): Promise<number> => {
      const rows = await database
        .tenant('gabek')
        .query(z.object({ n: z.number() }), sql`select count(*) as n from unggahan where tenant = 'gabek'`);
      return rows[0]?.n ?? -1;
    };
    expect(await hitung()).toBeGreaterThan(0);
    await sapuSemua([uji.dunia], SELASA + maju + 23 * JAM);
    expect((await minta(`/u/${token}/${nomor}`, 'GET')).status).toBe(204);
    await sapuSemua([uji.dunia], SELASA + maju + 25 * JAM);
    expect([(await minta(`/u/${token}/${nomor}`, 'GET')).status, await hitung()]).toEqual([404, 0]);
  });
});
