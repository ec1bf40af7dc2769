import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UNGGAH_KLIEN } from '../../src/web/kata/unggah.ts';
import { launchBrowser } from './lib/browser.ts';
import { type Isi, kantorKecil, type KantorKecil } from './lib/kantor-kecil.ts';
import { buka, kelurahanAwal, lembar, nilai, tekan } from './lib/perjalanan.ts';
import { masukSebagai, type Petugas } from './lib/petugas.ts';

/** Large files are chosen from a folder, as people do; only small ones go through the test's own wire. */
const folder = mkdtempSync(join(tmpdir(), 'lajur-foto-'));
function diFolder(nama: string, bytes: Uint8Array): string {
  const path = join(folder, nama);
  writeFileSync(path, bytes);
  return path;
}

let kantor: KantorKecil;
let browser: Browser;
let staf: Petugas;
let page: Page;
let sebelum: Isi;
beforeAll(async () => {
  [kantor, browser] = await Promise.all([kantorKecil(), launchBrowser()]);
  staf = await masuk('Staf Kelurahan');
  page = staf.page;
}, 300_000);
afterAll(async () => {
  await browser.close();
  await kantor.tutup();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  sebelum = await kantor.isi();
});
afterEach(() => {
  expect(kantor.log.splice(0)).toEqual([]);
});

const masuk = (jabatan: string, di = 'Gabek Satu', javaScript = true): Promise<Petugas> =>
  masukSebagai(browser, kantor, { jabatan, kantor: di, javaScript });

const ISIAN = {
  nik: '',
  nama: 'Siti Rekaan',
  alamat: 'Jl. Rekaan 7',
  rt: '3',
  rw: '1',
  wa: '0812 0000 4471',
};

/** Opens the loket and fills it; every test begins with a form of its own. */
async function isi(ganti: Partial<typeof ISIAN> & { nik: string }, di = page): Promise<void> {
  await di.goto(`${kantor.url}/k/baru?keperluan=baru-pisah`);
  for (const [id, teks] of Object.entries({ ...ISIAN, ...ganti })) await di.fill(`#${id}`, teks);
  await di.check('#boleh_wa');
  await di.check('#benar');
}

const terketik = (di = page): Promise<Record<string, string>> =>
  di.evaluate(() =>
    Object.fromEntries(
      ['nik', 'nama', 'alamat', 'rt', 'rw', 'wa'].map((id) => {
        const e = document.getElementById(id);
        return [id, e instanceof HTMLInputElement ? e.value : ''];
      }),
    ),
  );

async function simpan(di = page): Promise<void> {
  // The form itself: photos are posted ahead of it.
  const jawab = di.waitForResponse(
    (r) => r.request().method() === 'POST' && r.request().isNavigationRequest(),
  );
  await di.click('button[name=aksi][value=simpan]');
  await jawab;
  await di.waitForLoadState('load');
}

/** The sentence that stands beside a field. */
const galat = (id: string, di = page): Promise<string> => di.locator(`[id="${id}-g"]`).innerText();

let urut = 100;
/** A NIK nobody else has; all people here are invented. */
const nikBaru = (): string => `197106020290${(urut += 1)}`.padEnd(12).slice(0, 12) + `${9000 + urut}`;

describe('a NIK that cannot be', () => {
  it.each([
    ['197106020290990', 'Isi NIK 16 angka. Yang terisi baru 15.'],
    ['19710602029099012', 'Isi NIK 16 angka. Yang terisi 17.'],
    ['19710602O2909901', 'Isi NIK dengan angka saja, 16 angka.'],
    ['1971063202909901', 'Angka ke-7 dan 8 pada NIK adalah tanggal: 01-31, perempuan 41-71. Periksa lagi.'],
    ['1971060213909901', 'Angka ke-9 dan 10 pada NIK adalah bulan: 01-12. Periksa lagi.'],
    ['1971063102909901', 'Tanggal pada NIK tidak mungkin. Periksa angka ke-7 sampai 12.'],
    ['1971067102909901', 'Tanggal pada NIK tidak mungkin. Periksa angka ke-7 sampai 12.'],
    ['1971060202900000', 'Empat angka terakhir NIK tidak mungkin 0000. Periksa 4 angka terakhir.'],
    ['', 'Isi NIK, 16 angka di KTP.'],
  ])('%s is told beside the field; all typing stays, nothing is stored', async (nik, kalimat) => {
    await isi({ nik });
    await simpan();
    expect(await galat('nik')).toBe(kalimat);
    expect(await page.locator('.ringkasan-galat a[href="#nik"]').innerText()).toBe(kalimat);
    expect(await terketik()).toEqual({ ...ISIAN, nik });
    expect(await page.isChecked('#benar')).toBe(true);
    expect(await page.isChecked('#boleh_wa')).toBe(true);
    expect(await kantor.isi()).toEqual(sebelum);
  });
});

describe('the same NIK in a second request', () => {
  const nik = '1971060202909911';
  let nomor = '';

  it('is warned of in the same kelurahan, with the berkas to go on with', async () => {
    await isi({ nik });
    await simpan();
    nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? 'none';
    sebelum = await kantor.isi();
    await isi({ nik, nama: 'Siti Rekaan Lagi' });
    await simpan();
    const strip = page.locator('.pesan', { hasText: `Sudah ada berkas ${nomor}` });
    expect(await strip.innerText()).toContain(`Sudah ada berkas ${nomor} sejak `);
    expect(await terketik()).toEqual({ ...ISIAN, nik, nama: 'Siti Rekaan Lagi' });
    expect(await kantor.isi()).toEqual(sebelum);
    await strip.getByRole('link', { name: 'Lanjutkan berkas itu' }).click();
    await page.waitForURL(new RegExp(`/k/berkas/${nomor}`, 'u'));
  });

  it('is taken all the same when told so', async () => {
    await isi({ nik, nama: 'Siti Rekaan Lagi' });
    await simpan();
    await page.getByRole('button', { name: 'Tetap buat baru' }).click();
    expect(await galat('alasan_tetap')).toBe(
      'Tulis alasan membuat berkas baru, atau lanjutkan berkas yang sudah ada.',
    );
    await page.fill('#alasan_tetap', 'Permohonan lain: anaknya pisah KK.');
    await page.getByRole('button', { name: 'Tetap buat baru' }).click();
    await page.waitForURL(/cetak\/tanda-terima/u);
    expect(page.url()).not.toContain(nomor);
    expect(await kantor.isi()).toMatchObject({ berkas: sebelum.berkas + 1, nomor: sebelum.nomor + 1 });
  });

  it('tells another kelurahan the office and the day, and nothing else', async () => {
    const tetangga = await masuk('Staf Kelurahan', 'Gabek Dua');
    await isi({ nik }, tetangga.page);
    await simpan(tetangga.page);
    const strip = tetangga.page.locator('.pesan', { hasText: 'sudah punya berkas' }).first();
    expect(await strip.innerText()).toMatch(
      /^Orang atau keluarga ini sudah punya berkas di Kelurahan Gabek Satu sejak [^.]+2026\. Arahkan pemohon ke sana, atau minta kantor itu mengalihkan berkasnya ke sini\.$/u,
    );
    expect(await strip.getByRole('link').count()).toBe(0);
    expect(await tetangga.page.content()).not.toMatch(/G1-\d\d-|Siti Rekaan Lagi/u);
    expect(await kantor.isi()).toEqual(sebelum);
    await tetangga.context.close();
  });
});

it('two members with one NIK are told in the form, beside the second', async () => {
  await isi({ nik: nikBaru() });
  await simpan();
  const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? 'none';
  const cara = { browser, server: kantor, javaScript: true, lihat: async () => {} };
  const [lurah, sekretaris, kasi] = [
    await masuk('Lurah'),
    await masuk('Sekretaris Kelurahan'),
    await masuk('Kasi Pemerintahan'),
  ];
  await kelurahanAwal(cara, { lurah, sekretaris }, nomor);
  await buka(cara, kasi.page, nomor, 'periksa');
  await nilai(kasi.page, 0);
  await kasi.page.getByRole('button', { name: 'Lengkap, isi form' }).click();
  await kasi.page.getByRole('button', { name: /Tambah anggota/u }).click();
  await kasi.page.waitForLoadState('load');
  const sama = '1971060205909921';
  for (const n of [0, 1]) {
    await kasi.page.locator(`[id="anggota.${n}.nik"]`).fill(sama);
    await kasi.page.locator(`[id="anggota.${n}.nama"]`).fill(`Anak ${n + 1} Rekaan`);
  }
  sebelum = await kantor.isi();
  await kasi.page.getByRole('button', { name: /teruskan ke Sekretaris/iu }).click();
  await kasi.page.waitForLoadState('load');
  expect(await galat('anggota.1.nik', kasi.page)).toBe(
    'NIK ini sama dengan Anggota 1. Periksa salah satunya.',
  );
  expect(await kasi.page.locator('[id="anggota.1.nik"]').inputValue()).toBe(sama);
  expect(await kasi.page.locator('[id="anggota.1.nama"]').inputValue()).toBe('Anak 2 Rekaan');
  expect(await kantor.isi()).toEqual(sebelum);
  for (const p of [lurah, sekretaris, kasi]) await p.context.close();
}, 60_000);

it('a repair with one bad picture: its sentence, and which good ones to choose again', async () => {
  await isi({ nik: nikBaru() });
  await simpan();
  const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? 'none';
  const cara = { browser, server: kantor, javaScript: true, lihat: async () => {} };
  const [lurah, sekretaris, kasi] = [
    await masuk('Lurah'),
    await masuk('Sekretaris Kelurahan'),
    await masuk('Kasi Pemerintahan'),
  ];
  await kelurahanAwal(cara, { lurah, sekretaris }, nomor);
  await buka(cara, kasi.page, nomor, 'periksa');
  await nilai(kasi.page, 2);
  await tekan(kasi.page, 'Kembalikan lewat Sekretaris');
  await buka(cara, sekretaris.page, nomor, 'beri tahu');
  await tekan(sekretaris.page, 'Kirim pemberitahuan');
  await buka(cara, page, nomor, 'perbaikan');
  sebelum = await kantor.isi();
  const unggah = page.locator('input[type=file]');
  const [baik, buruk] = [await unggah.nth(0).getAttribute('id'), await unggah.nth(1).getAttribute('id')];
  await unggah.nth(0).setInputFiles(lembar('baik.png'));
  await unggah
    .nth(1)
    .setInputFiles({ name: 'kk.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  await tekan(page, /Terima perbaikan/u);
  expect(await galat(buruk ?? '')).toBe(
    'Isi dokumen ini bukan PDF. Simpan ulang sebagai PDF, atau foto lembarnya.',
  );
  expect(await galat(baik ?? '')).toBe('Dokumen ini baik, tetapi belum tersimpan. Pilih sekali lagi.');
  expect(await kantor.isi()).toEqual(sebelum);
  for (const p of [lurah, sekretaris, kasi]) await p.context.close();
}, 60_000);

describe('a name that is code', () => {
  it.each([
    `<script>window.kena=1</script> "Siti"`,
    `<img src=x onerror=window.kena=1> & 'Siti' Rekaan`,
    `Robert'); DROP TABLE berkas; --`,
    `</textarea></title><svg onload=window.kena=1> {{7*7}} \${7*7}`,
  ])('%s stands verbatim on every page, and no script runs', async (nama) => {
    await isi({ nik: nikBaru(), nama });
    await simpan();
    await page.waitForURL(/cetak\/tanda-terima/u);
    const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? 'none';
    expect(await page.locator('body').innerText()).toContain(nama);
    const lurah = await masuk('Lurah');
    for (const alamat of [`/k/berkas/${nomor}`, '/k/tugas', `/k/cari?q=${encodeURIComponent(nama)}`]) {
      await lurah.page.goto(`${kantor.url}${alamat}`);
      expect(await lurah.page.locator('body').innerText()).toContain(nama);
      expect(await lurah.page.evaluate(() => 'kena' in window)).toBe(false);
    }
    await lurah.context.close();
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.kena=1</script></svg>';
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0heicmif1')]);

describe('a document that is none', () => {
  it.each([
    [
      'kk.pdf',
      () => Buffer.from('Bukan PDF sama sekali'),
      'Isi dokumen ini bukan PDF. Simpan ulang sebagai PDF, atau foto lembarnya.',
    ],
    [
      'kk.pdf',
      () => Buffer.from('%PDF-1.7\n1 0 obj'),
      'PDF ini terpotong, jadi tidak dapat dibuka. Kirim ulang dari berkas aslinya.',
    ],
    [
      'kk.jpg',
      () => Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'), Buffer.alloc(200)]),
      'Isi dokumen ini bukan foto. Kirim foto JPEG, PNG, WebP, atau PDF.',
    ],
    ['kk.svg', () => Buffer.from(SVG), 'Isi dokumen ini bukan foto. Kirim foto JPEG, PNG, WebP, atau PDF.'],
    ['kk.heic', () => HEIC, 'Foto HEIC belum dapat dibuka di sini. Ubah kamera ke JPEG, lalu foto ulang.'],
  ])('%s is told beside its field; all typing stays, nothing is stored', async (name, bytes, kalimat) => {
    const nik = nikBaru();
    await isi({ nik });
    const unggah = page.locator('input[type=file]').first();
    const id = (await unggah.getAttribute('id')) ?? '';
    await unggah.setInputFiles(diFolder(name, bytes()));
    await simpan();
    expect(await galat(id)).toBe(kalimat);
    expect(await terketik()).toEqual({ ...ISIAN, nik });
    expect(await kantor.isi()).toEqual(sebelum);
  });

  it('leaves the good one beside it in a titipan, which then goes on', async () => {
    const nik = nikBaru();
    await isi({ nik });
    const unggah = page.locator('input[type=file]');
    const [baik, buruk] = [unggah.nth(0), unggah.nth(1)];
    const [idBaik, idBuruk] = [await baik.getAttribute('id'), await buruk.getAttribute('id')];
    await baik.setInputFiles(lembar('baik.png'));
    await buruk.setInputFiles({ name: 'kk.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG) });
    await simpan();
    expect(await galat(idBuruk ?? '')).toBe(
      'Isi dokumen ini bukan foto. Kirim foto JPEG, PNG, WebP, atau PDF.',
    );
    expect(await page.locator(`.bidang:has([id="${idBaik}"])`).innerText()).toContain('1 halaman tersimpan');
    expect(await page.locator('.pesan-baik').innerText()).toContain(
      'Isian dan dokumen tersimpan sebagai titipan. Perbaiki yang ditandai.',
    );
    expect(await terketik()).toEqual({ ...ISIAN, nik });
    expect(await kantor.isi()).toMatchObject({
      berkas: sebelum.berkas + 1,
      dokumen: sebelum.dokumen + 1,
      nomor: sebelum.nomor,
    });
    await simpan();
    await page.waitForURL(/cetak\/tanda-terima/u);
    expect(await kantor.isi()).toMatchObject({
      berkas: sebelum.berkas + 1,
      dokumen: sebelum.dokumen + 1,
      nomor: sebelum.nomor + 1,
    });
  });

  const BESAR = 'Dokumen ini 40 MB; paling besar 15 MB. Foto ulang dengan ukuran sedang.';

  it.each([true, false])(
    'of 40 MB is told beside its field, nothing is stored: JavaScript %s',
    async (js) => {
      const { page: ini, context } = await masuk('Staf Kelurahan', 'Gabek Satu', js);
      const nik = nikBaru();
      await isi({ nik }, ini);
      const unggah = ini.locator('input[type=file]').first();
      const id = (await unggah.getAttribute('id')) ?? '';
      await unggah.setInputFiles(diFolder('foto.jpg', randomBytes(40 * 1024 * 1024)));
      if (js) {
        // At once, before a byte of it is sent; and no press goes without it unless it is taken out.
        await ini.locator(`[id="${id}"] + .unggah`).getByText(BESAR).waitFor();
        await ini.click('button[name=aksi][value=simpan]');
        expect(await unggah.evaluate((e) => [e === document.activeElement, e.matches(':invalid')])).toEqual([
          true,
          true,
        ]);
      } else {
        await simpan(ini);
        expect(await galat(id, ini)).toBe(BESAR);
      }
      expect(await terketik(ini)).toEqual({ ...ISIAN, nik });
      expect(await kantor.isi()).toEqual(sebelum);
      if (js) {
        await ini.getByRole('button', { name: `${UNGGAH_KLIEN.hapus}: foto.jpg` }).click();
        await simpan(ini);
        await ini.waitForURL(/cetak\/tanda-terima/u);
      }
      await context.close();
    },
  );

  it('keeps three large photos, made smaller; without JavaScript the last of them waits', async () => {
    const besar = Buffer.concat([lembar('x').buffer, randomBytes(13 * 1024 * 1024)]);
    const pilih = async (di: Page): Promise<string> => {
      const unggah = di.locator('input[type=file]');
      for (const n of [0, 1, 2]) await unggah.nth(n).setInputFiles(diFolder(`besar-${n}.png`, besar));
      return (await unggah.nth(2).getAttribute('id')) ?? '';
    };
    const nik = nikBaru();
    await isi({ nik });
    await pilih(page);
    await simpan();
    await page.waitForURL(/cetak\/tanda-terima/u);
    expect(await kantor.isi()).toMatchObject({ dokumen: sebelum.dokumen + 3, nomor: sebelum.nomor + 1 });

    sebelum = await kantor.isi();
    const tanpa = await masuk('Staf Kelurahan', 'Gabek Satu', false);
    const lain = nikBaru();
    await isi({ nik: lain }, tanpa.page);
    const ketiga = await pilih(tanpa.page);
    await simpan(tanpa.page);
    expect(await galat(ketiga, tanpa.page)).toBe(
      'Kiriman ini sudah penuh. Simpan dulu, lalu kirim dokumen ini.',
    );
    expect(await kantor.isi()).toMatchObject({ dokumen: sebelum.dokumen + 2, nomor: sebelum.nomor });
    expect(await terketik(tanpa.page)).toEqual({ ...ISIAN, nik: lain });
    await tanpa.context.close();
  });
});

describe('a form pressed twice', () => {
  it('by a double click is one request with one number', async () => {
    await isi({ nik: nikBaru() });
    await page.dblclick('button[name=aksi][value=simpan]');
    // The second press may break off the answer to the first on its way: only where it ends counts.
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/cetak\/tanda-terima/u);
    await page.waitForLoadState('load');
    expect(await kantor.isi()).toMatchObject({ berkas: sebelum.berkas + 1, nomor: sebelum.nomor + 1 });
  });

  it('five times at once is one request with one number, and every answer is its receipt', async () => {
    await isi({ nik: nikBaru() });
    const tujuan = await page.evaluate(async () => {
      const form = document.querySelector<HTMLFormElement>('main form[enctype]');
      if (!form) return [];
      const kirim = async (): Promise<string> => {
        const isian = new FormData(form);
        isian.set('aksi', 'simpan');
        const jawab = await fetch(form.action, { method: 'POST', body: isian });
        return new URL(jawab.url).pathname;
      };
      return Promise.all([kirim(), kirim(), kirim(), kirim(), kirim()]);
    });
    expect(new Set(tujuan)).toEqual(
      new Set([expect.stringMatching(/^\/k\/berkas\/G1-26-\d{4}-[A-Z]\/cetak\/tanda-terima\/siap$/u)]),
    );
    expect(await kantor.isi()).toMatchObject({ berkas: sebelum.berkas + 1, nomor: sebelum.nomor + 1 });
  });

  it('and filled anew in between (the browser’s Back) is told, and kept as a request of its own', async () => {
    await isi({ nik: nikBaru() });
    const kunci = await page.inputValue('input[name=_idem]');
    await simpan();
    const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? 'none';
    const lain = nikBaru();
    await isi({ nik: lain, nama: 'Orang Lain Rekaan' });
    await page.locator('input[name=_idem]').evaluate((e, lama) => {
      if (e instanceof HTMLInputElement) e.value = lama;
    }, kunci);
    await simpan();
    expect(await galat('nik')).toBe(
      `Lembar ini sudah tersimpan sebagai ${nomor}. Isian di bawah ini lain dan belum tersimpan. Periksa, lalu simpan.`,
    );
    expect(await terketik()).toEqual({ ...ISIAN, nik: lain, nama: 'Orang Lain Rekaan' });
    expect(await kantor.isi()).toMatchObject({ berkas: sebelum.berkas + 1 });
    await page.check('#benar');
    await simpan();
    await page.waitForURL(/cetak\/tanda-terima/u);
    expect(page.url()).not.toContain(nomor);
    expect(await kantor.isi()).toMatchObject({ berkas: sebelum.berkas + 2, nomor: sebelum.nomor + 2 });
  });

  it('in two tabs of one titipan: the second is told, and keeps its typing', async () => {
    const nik = nikBaru();
    await isi({ nik });
    await page.click('.putusan button[name=aksi][value=titipan]');
    await page.waitForURL(/\/k\/tugas/u);
    await page.goto(`${kantor.url}/k/tugas?usai=`);
    await page.locator('a[href^="/k/baru/"]').first().click();
    await page.waitForURL(/\/k\/baru\/.+/u);
    const kedua = await staf.context.newPage();
    await kedua.goto(page.url());
    await kedua.fill('#alamat', 'Jl. Ketikan Kedua 9');
    await kedua.check('#benar');
    await page.check('#benar');
    await simpan();
    await page.waitForURL(/cetak\/tanda-terima/u);
    sebelum = await kantor.isi();
    await simpan(kedua);
    expect(await kedua.locator('main').innerText()).toContain('Titipan ini sudah diterima');
    expect(await kedua.content()).toContain('Jl. Ketikan Kedua 9');
    expect(await kantor.isi()).toEqual(sebelum);
    await kedua.close();
  });
});

it('keeps all typing and the pictures when another service is chosen', async () => {
  await isi({ nik: '1971 0642 0200 991' });
  await page.locator('input[type=file]').first().setInputFiles(lembar('satu.png'));
  await page.getByRole('button', { name: 'Ganti keperluan' }).click();
  await page.waitForURL(/keperluan=$/u);
  await page.getByRole('link', { name: /KK hilang/u }).click();
  await page.waitForURL(/keperluan=/u);
  expect(await terketik()).toMatchObject({
    nik: '1971 0642 0200 991',
    nama: 'Siti Rekaan',
    alamat: 'Jl. Rekaan 7',
    wa: '0812 0000 4471',
  });
  expect(await page.locator('main').textContent()).toContain('1 halaman tersimpan');
});

describe('typing that was never sent', () => {
  const nik = nikBaru();

  it('is kept by the server and not by the browser, and comes back in another one', async () => {
    const satu = await masuk('Staf Kelurahan');
    await satu.page.goto(`${kantor.url}/k/baru?keperluan=baru-pisah`);
    await satu.page.fill('#nik', nik);
    await satu.page.fill('#nama', 'Siti Terputus');
    await satu.page.getByText(/^Isian tersimpan \d\d\.\d\d$/u).waitFor();
    const lokal = await satu.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(lokal).not.toMatch(/\d{16}|Terputus/u);
    // The power goes: nothing is closed in order.
    await satu.context.close();

    const dua = await masuk('Staf Kelurahan');
    await dua.page.goto(`${kantor.url}/k/baru`);
    const strip = dua.page.locator('.pesan', { hasText: 'Siti Terputus' });
    await strip.getByRole('link', { name: 'Lanjutkan isian itu' }).click();
    expect(await dua.page.inputValue('#nik')).toBe(nik);
    expect(await dua.page.inputValue('#nama')).toBe('Siti Terputus');
    await dua.context.close();
    expect(await kantor.isi()).toEqual(sebelum);
  });

  it('while the server cannot be reached is kept in the browser, without NIK, and sent as soon as it answers', async () => {
    const { page: p, context } = await masuk('Staf Kelurahan');
    await p.goto(`${kantor.url}/k/baru?keperluan=baru-pisah`);
    await context.setOffline(true);
    await p.fill('#nik', nik);
    await p.fill('#nama', 'Siti Luring');
    await p.getByText('Isian belum tersimpan. Dicoba lagi.').waitFor();
    const lokal = await p.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(lokal).toContain('Siti Luring');
    expect(lokal).not.toMatch(/\d{16}/u);
    await context.setOffline(false);
    await p.fill('#nama', 'Siti Luring Lagi');
    await p.getByText(/^Isian tersimpan/u).waitFor();
    await context.close();
  });
});
