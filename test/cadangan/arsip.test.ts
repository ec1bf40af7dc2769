import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bacaArsip } from '../../src/cadangan/arsip-baca.ts';
import { periksaArsip } from '../../src/cadangan/periksa-arsip.ts';
import { periksaCadangan } from '../../src/cadangan/periksa-cadangan.ts';
import { periksaTujuan } from '../../src/cadangan/tujuan-pemulihan.ts';
import { bacaTujuan, buangDrafBasi, simpanTerakhir } from '../../src/cadangan/tujuan.ts';
import { jatuhTempo } from '../../src/cadangan/jadwal.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { JAM } from '../../src/core/waktu/saat.ts';
import { hari } from '../organisasi/contoh.ts';
import { INDUK } from '../store/kantor-uji.ts';
import { diam, folderBaru, hapus } from './kantor-cadangan.ts';

const LAMA = fileURLToPath(new URL('./lama/lajur-0002.tar', import.meta.url));

let folder: string;
let utuh: Buffer;
beforeAll(async () => {
  folder = await folderBaru();
  utuh = await readFile(LAMA);
});
afterAll(() => hapus(folder));

const periksa = (file: string, induk: Uint8Array | null = INDUK) =>
  periksaArsip(file, { induk, kabari: diam });
const tulis = async (nama: string, isi: Uint8Array): Promise<string> => {
  const file = join(folder, nama);
  await writeFile(file, isi);
  return file;
};

/** Where the bytes of every member begin, with its size. */
async function letak(): Promise<readonly { nama: string; mulai: number; ukuran: number }[]> {
  const semua = [];
  let di = 0;
  for await (const { nama, ukuran, isi } of bacaArsip(LAMA)) {
    for await (const _ of isi);
    // A name longer than 100 letters has its beginning in the header's prefix; ours need no further header.
    di += 512;
    semua.push({ nama, mulai: di, ukuran });
    di += Math.ceil(ukuran / 512) * 512;
  }
  return semua;
}

describe('a backup file', () => {
  test('that is whole says so, with and without the key', async () => {
    expect(await periksa(LAMA)).toMatchObject({ program: '0.1.0', rantai: { berkas: 3 } });
    expect(await periksa(LAMA, null)).toMatchObject({ mesin: 'pglite' });
    const laporan = await periksaCadangan(LAMA, { induk: INDUK, kabari: diam });
    expect(laporan).toMatchObject({ temuan: [], tersegel: true, sidik: laporan.manifes.rantai.sidik });
    expect(laporan.peristiwa).toBeGreaterThan(40);
  });

  test('names the member in which one byte changed, every member in turn', async () => {
    for (const { nama, mulai, ukuran } of await letak()) {
      const lain = Buffer.from(utuh);
      const di = mulai + Math.floor(ukuran / 2);
      lain[di] = (lain[di] ?? 0) ^ 1;
      const file = await tulis('berubah.tar', lain);
      const sebut = /^manifes\.segel$/.test(nama) ? 'manifes.json' : nama;
      await expect(periksa(file), nama).rejects.toThrow(
        nama === 'lajur-cadangan.json' ? /lajur-cadangan\.json|bukan cadangan|bukan kunci/ : sebut,
      );
    }
  });

  test('names the member at which it is cut, wherever that is', async () => {
    const semua = await letak();
    for (const { nama, mulai, ukuran } of semua.filter((_, ke) => ke % 4 === 1)) {
      const file = await tulis('potong.tar', utuh.subarray(0, mulai + Math.floor(ukuran / 2)));
      await expect(periksa(file), nama).rejects.toThrow(`terpotong pada anggota "${nama}"`);
    }
    const [, kedua] = semua;
    const batas = await tulis('batas.tar', utuh.subarray(0, (kedua?.mulai ?? 0) - 512));
    await expect(periksa(batas)).rejects.toThrow('terpotong sesudah anggota "lajur-cadangan.json"');
  });

  test('of another office, of a newer program, or none at all is told apart', async () => {
    await expect(periksa(LAMA, new Uint8Array(32).fill(8))).rejects.toThrow(
      /Kunci induk yang dipakai \(sidik [0-9a-f]{16}\) bukan kunci cadangan ini \(sidik [0-9a-f]{16}\)/,
    );
    const baru = Buffer.from(utuh.toString('latin1').replace('"bentuk": 1', '"bentuk": 9'), 'latin1');
    await expect(periksa(await tulis('baru.tar', baru))).rejects.toThrow('yang lebih baru');
    const foto = await tulis('foto.tar', Buffer.from('ini bukan tar sama sekali'.repeat(100)));
    await expect(periksa(foto)).rejects.toThrow('pakai salinan lain yang utuh');
    await expect(periksa(join(folder, 'tiada.tar'))).rejects.toThrow('tidak ada. Periksa nama');
    await expect(periksa(await tulis('kosong.tar', Buffer.alloc(0)))).rejects.toThrow('bukan cadangan Lajur');
  });

  test('whose manifest was written anew to fit is given away by the seal', async () => {
    const teks = utuh.toString('latin1');
    const palsu = teks.replace(/"baris": 3/, '"baris": 4');
    expect(palsu).not.toBe(teks);
    const file = await tulis('palsu.tar', Buffer.from(palsu, 'latin1'));
    await expect(periksa(file)).rejects.toThrow('isi anggota "manifes.json" sudah berubah');
    await expect(periksa(file, null)).resolves.toMatchObject({ bentuk: 1 });
  });
});

describe('where backups go', () => {
  test('a folder that is there or a new file in one; nothing is made up and nothing replaced', async () => {
    expect(await bacaTujuan(folder, 'lajur-x.tar')).toEqual({ folder, nama: 'lajur-x.tar' });
    expect(await bacaTujuan(join(folder, 'a.tar'), 'b')).toEqual({ folder, nama: 'a.tar' });
    const ada = await tulis('ada.tar', utuh);
    await expect(bacaTujuan(ada, 'b')).rejects.toThrow('sudah ada dan tidak ditimpa');
    await expect(bacaTujuan(join(folder, 'usb'), 'b')).rejects.toThrow('tidak ada: buat dahulu');
    await expect(bacaTujuan(join(folder, 'usb', 'a.tar'), 'b')).rejects.toThrow('tidak ada: buat dahulu');
  });

  test('the newest stay, other files stay, and the draft of a killed one goes', async () => {
    const di = join(folder, 'harian');
    await mkdir(di);
    const nama = ['lajur-2026-11-22-1200.tar', 'lajur-2026-11-23-1200.tar', 'lajur-2026-11-24-1200.tar'];
    for (const n of [...nama, 'foto.tar', '.lajur-2026-11-21-1200.tar.99.baru'])
      await writeFile(join(di, n), '');
    expect(await simpanTerakhir(di, 2)).toEqual([nama[0]]);
    await buangDrafBasi(di, Date.now());
    expect(await readdir(di)).toContain('.lajur-2026-11-21-1200.tar.99.baru');
    await buangDrafBasi(di, Date.now() + 2 * JAM);
    expect(await readdir(di)).toEqual(['foto.tar', nama[1], nama[2]]);
  });

  test('a folder with an office in it is refused with what is possible instead', async () => {
    const data = join(folder, 'kantor');
    await mkdir(join(data, 'basis-data', 'pg'), { recursive: true });
    await expect(periksaTujuan(data)).rejects.toThrow(/sudah berisi data kantor.+--ke <folder>.+-lama/);
    await writeFile(join(data, 'basis-data', 'lajur.pid'), `${process.pid}\n`);
    await expect(periksaTujuan(data)).rejects.toThrow(/sedang berjalan di folder .+hentikan Lajur itu/);
    expect(await periksaTujuan(join(folder, 'belum-ada'))).toEqual({ terputus: false });
  });
});

describe('the daily backup', () => {
  const jadwal = { jam: 12, zona: ZONA.WIB };
  const pada = (iso: string, jam: number) => hari(iso, jam);
  test.each([
    ['never made', pada('2026-11-24', 8), null, null, true],
    [
      'made yesterday after the hour, now before it',
      pada('2026-11-24', 8),
      pada('2026-11-23', 13),
      null,
      false,
    ],
    ['made yesterday, the hour has struck', pada('2026-11-24', 12), pada('2026-11-23', 13), null, true],
    ['made at the hour', pada('2026-11-24', 15), pada('2026-11-24', 12), null, false],
    ['machine was off for days', pada('2026-11-24', 8), pada('2026-11-20', 13), null, true],
    ['failed just now', pada('2026-11-24', 12.5), null, pada('2026-11-24', 12), false],
    ['failed two hours ago', pada('2026-11-24', 14), null, pada('2026-11-24', 12), true],
  ])('%s', (_, kini, terakhir, gagal, benar) => {
    expect(jatuhTempo(jadwal, { kini, terakhir, gagal })).toBe(benar);
  });
});
