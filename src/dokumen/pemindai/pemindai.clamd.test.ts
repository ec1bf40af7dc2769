import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clamdTiruan, type ClamdTiruan } from '../../../test/lib/clamd-tiruan.ts';
import { fotoHp } from '../../../test/lib/gambar-uji.ts';
import { periksaUnggahan } from '../unggahan.ts';
import { bacaAlamatClamd } from './alamat-clamd.ts';
import { pindaiClamd } from './clamd.ts';
import { bukaPemindai, type KabarPindai, kesehatanPemindai } from './pemindai.ts';

// A stand-in that speaks clamd's protocol; the real one is asked by test/clamd, which .ci/run runs.
const TANDA = 'INI-TANDA-UJI';
let clamd: ClamdTiruan;
beforeAll(async () => {
  clamd = await clamdTiruan(TANDA);
});
afterAll(() => clamd.tutup());

it('what is sent arrives byte for byte, whatever its length, and gets its verdict', async () => {
  for (const n of [0, 1, 64 * 1024, 200_001]) {
    const bytes = randomBytes(n);
    expect(await pindaiClamd(clamd.alamat, bytes, 2000)).toEqual({ temuan: null });
    expect(Buffer.from(clamd.terpindai.at(-1) ?? []).equals(bytes)).toBe(true);
  }
  const berisi = Buffer.concat([randomBytes(64 * 1024 - 5), Buffer.from(TANDA), randomBytes(9)]);
  expect(await pindaiClamd(clamd.alamat, berisi, 2000)).toEqual({ temuan: 'Eicar-Uji' });
});

it('no verdict is told apart: silence, a broken line, too much, a failure, nobody there', async () => {
  for (const [tingkah, sebab] of [
    ['diam', 'lambat'],
    ['putus', 'jawaban'],
    ['kebesaran', 'terlalu-besar'],
    ['galat', 'jawaban'],
  ] as const) {
    clamd.tingkah(tingkah);
    const gagal = pindaiClamd(clamd.alamat, randomBytes(500_000), 300);
    await expect(gagal.catch((g: unknown) => ({ tingkah, g }))).resolves.toMatchObject({
      tingkah,
      g: { sebab: tingkah === 'putus' ? expect.stringMatching(/jawaban|mati/u) : sebab },
    });
  }
  clamd.tingkah('memindai');
  await expect(
    pindaiClamd({ jenis: 'soket', path: '/tiada/clamd.ctl' }, randomBytes(5), 300),
  ).rejects.toMatchObject({ sebab: 'mati' });
});

it('a photo with a find is refused and told of without a name; while the scanner is down the office’s setting holds', async () => {
  const foto = await fotoHp(160, 120);
  const kabar: KabarPindai[] = [];
  const pemindai = (bilaMati: 'tolak' | 'terima') =>
    bukaPemindai({ alamat: clamd.alamat, bilaMati, tenggat: 300, kabari: (k) => kabar.push(k) });
  const tolak = pemindai('tolak');
  const periksa = (bytes: Uint8Array, p = tolak) =>
    periksaUnggahan({ nama: 'siti.jpg', bytes }, { halaman: 50, pemindai: p });
  expect((await periksa(foto)).ok).toBe(true);
  const komentar = Buffer.concat([Buffer.from([0xff, 0xfe, 0, TANDA.length + 2]), Buffer.from(TANDA)]);
  const berisi = Buffer.concat([foto.subarray(0, 2), komentar, foto.subarray(2)]);
  expect(await periksa(berisi)).toMatchObject({ ok: false, kode: 'berbahaya' });
  clamd.tingkah('diam');
  for (let n = 0; n < 2; n += 1) expect(await periksa(foto)).toMatchObject({ kode: 'tak_terperiksa' });
  expect((await periksa(foto, pemindai('terima'))).ok).toBe(true);
  clamd.tingkah('memindai');
  expect((await periksa(foto)).ok).toBe(true);
  expect(kabar).toEqual([
    { apa: 'temuan', tanda: 'Eicar-Uji' },
    { apa: 'gagal', sebab: 'lambat' },
    { apa: 'gagal', sebab: 'lambat' },
    { apa: 'pulih' },
  ]);
  expect(await kesehatanPemindai(clamd.alamat)).toEqual({
    versi: 'Tiruan 1.0',
    tanda: Date.UTC(2026, 10, 22, 8),
  });
});

it('reads addresses as an operator writes them', () => {
  expect(bacaAlamatClamd('127.0.0.1:3310')).toEqual({ jenis: 'tcp', host: '127.0.0.1', port: 3310 });
  expect(bacaAlamatClamd('[::1]:3310')).toEqual({ jenis: 'tcp', host: '::1', port: 3310 });
  expect(bacaAlamatClamd('/run/clamav/clamd.ctl')).toEqual({ jenis: 'soket', path: '/run/clamav/clamd.ctl' });
  for (const bukan of ['', 'ya', '127.0.0.1', '127.0.0.1:0', '127.0.0.1:99999', 'http://a:1', './a'])
    expect(bacaAlamatClamd(bukan)).toBeUndefined();
});
