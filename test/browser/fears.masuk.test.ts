import type { APIResponse, Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UNGGAH_KLIEN } from '../../src/web/kata/unggah.ts';
import { launchBrowser } from './lib/browser.ts';
import { type Isi, kantorKecil, type KantorKecil } from './lib/kantor-kecil.ts';
import { lembar, terimaDiLoket } from './lib/perjalanan.ts';
import { akunTercetak, masukSebagai, type Petugas } from './lib/petugas.ts';

const NAMA = 'Rahasia Tetangga Rekaan';
const NIK = '1971064202009931';
const JAM = 60 * 60 * 1000;

let kantor: KantorKecil;
let browser: Browser;
/** A berkas of Kelurahan Gabek Satu with its documents. */
let nomor: string;
let sebelum: Isi;
beforeAll(async () => {
  [kantor, browser] = await Promise.all([kantorKecil(), launchBrowser()]);
  const staf = await masuk('Staf Kelurahan');
  const cara = { browser, server: kantor, javaScript: true, lihat: async () => {} };
  nomor = await terimaDiLoket(cara, { staf }, { nama: NAMA, nik: NIK });
  await staf.context.close();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await kantor.tutup();
});
beforeEach(async () => {
  sebelum = await kantor.isi();
});
afterEach(() => {
  expect(kantor.log.splice(0)).toEqual([]);
});

const masuk = (jabatan: string, di = 'Gabek Satu', javaScript = true): Promise<Petugas> =>
  masukSebagai(browser, kantor, { jabatan, kantor: di, javaScript });

function akun(jabatan: string): { akun: string; sandi: string } {
  const satu = akunTercetak(kantor).find((a) => a.jabatan === jabatan);
  if (!satu) throw new Error(`No account for ${jabatan}`);
  return satu;
}

async function isiMasuk(page: Page, siapa: { akun: string; sandi: string }): Promise<void> {
  await page.fill('#akun', siapa.akun);
  await page.fill('#sandi', siapa.sandi);
  await page.click('form button[type=submit]');
  await page.waitForLoadState('load');
}

const utama = (page: Page): Promise<string> => page.locator('main').innerText();

describe('a login that runs out over a typed form', () => {
  const KETIKAN = {
    nama: `Habis "Masa" <b>Rekaan</b>`,
    alamat: 'Jl. Panjang Sekali 17, belakang masjid',
    rt: '3',
    rw: '1',
  };

  /** `sampai`: the photo is on the server already when the login runs out; otherwise it is chosen after that. */
  async function ketikLaluHabis(page: Page, nik: string, sampai = false): Promise<void> {
    await page.goto(`${kantor.url}/k/baru?keperluan=baru-pisah`);
    for (const [id, teks] of Object.entries({ ...KETIKAN, nik })) await page.fill(`#${id}`, teks);
    const foto = () => page.locator('input[type=file]').first().setInputFiles(lembar('kk.png'));
    if (sampai) {
      await foto();
      await page.locator('.unggah').getByText(UNGGAH_KLIEN.masuk).waitFor();
    }
    await page.check('#benar');
    kantor.majukan(9 * JAM);
    if (!sampai) await foto();
    await page.click('button[name=aksi][value=simpan]');
    await page.waitForURL(/\/masuk\?/u);
  }

  const HILANG = 'Foto dan PDF tidak ikut tersimpan. Pilih lagi di halaman berkasnya.';
  it.each([
    ['a photo that came before', true, true, '1971064202009932'],
    ['a photo that could not be sent ahead any more', true, false, '1971064202009935'],
    ['no JavaScript', false, false, '1971064202009933'],
  ])('finds all of it again after the login, and sends it once: with %s', async (_, js, sampai, nik) => {
    const { page, context } = await masuk('Staf Kelurahan', 'Gabek Satu', js);
    await ketikLaluHabis(page, nik, sampai);
    expect(await utama(page)).toContain('Waktu masuk Anda berakhir. Masuk lagi, isian Anda masih ada.');
    expect(page.url()).not.toContain(nik);
    expect(await kantor.isi()).toEqual(sebelum);
    await isiMasuk(page, akun('Staf Kelurahan'));
    expect(await utama(page)).toContain('Isian Anda masih ada');
    expect(await utama(page)).toContain(sampai ? '1 foto atau PDF sudah sampai dan ikut terkirim.' : HILANG);
    if (sampai) expect(await utama(page)).not.toContain('tidak ikut tersimpan');
    await page.getByRole('button', { name: 'Kirim isian ini' }).click();
    await page.waitForURL(/cetak\/tanda-terima/u);
    expect(await page.locator('body').innerText()).toContain(KETIKAN.nama);
    expect(await kantor.isi()).toMatchObject({
      berkas: sebelum.berkas + 1,
      dokumen: sebelum.dokumen + (sampai ? 1 : 0),
      nomor: sebelum.nomor + 1,
    });
    await page.goto(`${kantor.url}/k/lanjutkan`);
    expect(new URL(page.url()).pathname).toBe('/k/tugas');
    await context.close();
  });

  it('shows it to nobody else who logs in there, and keeps it for its owner', async () => {
    const { page, context } = await masuk('Staf Kelurahan');
    await ketikLaluHabis(page, '1971064202009934');
    await isiMasuk(page, akun('Loket dua'));
    expect(new URL(page.url()).pathname).toBe('/k/tugas');
    expect(await page.content()).not.toContain('Panjang Sekali');
    await context.close();
    const pemilik = await masuk('Staf Kelurahan');
    await pemilik.page.goto(`${kantor.url}/k/lanjutkan`);
    expect(await utama(pemilik.page)).toContain('Isian Anda masih ada');
    await pemilik.page.getByRole('button', { name: 'Buang isian ini' }).click();
    await pemilik.page.waitForURL(/\/k\/tugas/u);
    expect(await kantor.isi()).toEqual(sebelum);
    await pemilik.context.close();
  });
});

describe('two tabs of one disposisi', () => {
  it('the second press is explained, and its words are there to copy', async () => {
    const { page, context } = await masuk('Lurah');
    await page.goto(`${kantor.url}/k/berkas/${nomor}`);
    const kedua = await context.newPage();
    await kedua.goto(page.url());
    await kedua.fill('#catatan', 'Tolong dahulukan, pemohon sakit.');
    await page.getByRole('button', { name: 'Disposisikan ke Sekretaris' }).click();
    await page.waitForLoadState('load');
    sebelum = await kantor.isi();
    await kedua.getByRole('button', { name: 'Disposisikan ke Sekretaris' }).click();
    await kedua.waitForLoadState('load');
    expect(await utama(kedua)).toContain(
      'Ini sudah Anda tekan di halaman lain, dan berkas sudah diteruskan. Tidak ada yang hilang.',
    );
    expect(await utama(kedua)).toMatch(/tidak terkirim: “[^”]*Tolong dahulukan, pemohon sakit\.”/u);
    expect(await kantor.isi()).toEqual(sebelum);
    await context.close();
  });
});

describe('a berkas of another kelurahan opened by its address', () => {
  let tetangga: Petugas;
  let dokumen: string;
  beforeAll(async () => {
    const staf = await masuk('Kasi Pemerintahan');
    await staf.page.goto(`${kantor.url}/k/berkas/${nomor}`);
    dokumen = /[?&;]dok=([0-9a-f-]+)/u.exec(await staf.page.content())?.[1] ?? 'none';
    await staf.context.close();
    tetangga = await masuk('Staf Kelurahan', 'Gabek Dua');
  });
  afterAll(() => tetangga.context.close());

  it.each(['', '/riwayat', '/cetak/tanda-terima', '/cetak/form', '/cetak/disposisi', '/tarik', 'dokumen'])(
    'is not there (%s)',
    async (bagian) => {
      const path = bagian === 'dokumen' ? `/dokumen/${dokumen}` : bagian;
      const jawab = await tetangga.page.goto(`${kantor.url}/k/berkas/${nomor}${path}`);
      expect(jawab?.status()).toBe(404);
      expect(await utama(tetangga.page)).toContain('Halaman ini tidak ada');
      expect(await utama(tetangga.page)).toContain(
        'Alamatnya mungkin salah ketik, atau berkasnya bukan bagian kantor Anda.',
      );
      const html = await tetangga.page.content();
      expect(html).not.toMatch(/Rahasia|Tetangga|9931/u);
      // The same words as for a number that never was.
      const tiada = await tetangga.page.goto(`${kantor.url}/k/berkas/G1-26-9999-X${path}`);
      expect(tiada?.status()).toBe(404);
    },
  );

  it('has a document at that address for its own office', async () => {
    expect(dokumen).not.toBe('none');
    const kasi = await masuk('Kasi Pemerintahan');
    const jawab = await kasi.page.goto(`${kantor.url}/k/berkas/${nomor}/dokumen/${dokumen}`);
    expect(jawab?.status()).toBe(200);
    expect(jawab?.headers()['content-type']).toBe('image/jpeg');
    await kasi.context.close();
  });

  it.each(['komentar', 'disposisi', 'batalkan', 'tarik', 'serahkan'])(
    'cannot be posted to (%s)',
    async (perintah) => {
      const jawab = await kirim(tetangga, `/k/berkas/${nomor}/${perintah}`, 'komentar=halo&alasan=coba');
      expect(jawab.status()).toBe(404);
      expect(await jawab.text()).not.toMatch(/Rahasia|9931/u);
      expect(await kantor.isi()).toEqual(sebelum);
    },
  );

  it('is not found by its code either', async () => {
    await tetangga.page.goto(`${kantor.url}/k/terima`);
    await tetangga.page.fill('input[data-pindai]', nomor);
    await tetangga.page.press('input[data-pindai]', 'Enter');
    await tetangga.page.waitForLoadState('load');
    expect(await tetangga.page.content()).not.toMatch(/Rahasia|9931/u);
    expect(await kantor.isi()).toEqual(sebelum);
  });
});

/** A post as a page of ours would send it, byte for byte. */
function kirim(
  { context }: Petugas,
  path: string,
  data: string,
  tipe = 'application/x-www-form-urlencoded',
): Promise<APIResponse> {
  return context.request.post(`${kantor.url}${path}`, {
    headers: { origin: kantor.url, 'content-type': tipe },
    data,
    maxRedirects: 0,
  });
}

describe('a wrong password many times', () => {
  const SALAH = 'Akun dan sandi belum cocok. Periksa ejaan dan tombol Caps Lock.';
  const dikatakan: string[][] = [];

  it.each(['rosmala', 'tidak.pernah.ada'])('%s is told how long to wait', async (nama) => {
    const page = await browser.newPage();
    await page.goto(`${kantor.url}/masuk`);
    const kata: string[] = [];
    for (let kali = 0; kali < 8; kali += 1) {
      await isiMasuk(page, { akun: nama, sandi: `salah ${kali}` });
      kata.push(await page.locator('.ringkasan-galat a').innerText());
      expect(await page.inputValue('#akun')).toBe(nama);
      expect(await page.inputValue('#sandi')).toBe('');
    }
    expect(kata.slice(0, 5).every((k) => k.startsWith(SALAH))).toBe(true);
    expect(kata[3]).toBe(`${SALAH} Sisa 1 percobaan sebelum Anda perlu menunggu sebentar.`);
    expect(kata.at(-1)).toMatch(
      /^Terlalu banyak percobaan dengan akun ini\. Coba lagi pukul \d\d\.\d\d WIB, \d+ menit lagi\. Lupa sandi\? Admin kantor dapat memberi sandi baru sekarang juga\.$/u,
    );
    dikatakan.push(kata.map((k) => k.replaceAll(/\d\d\.\d\d|\d+ menit/gu, '#')));
    await page.close();
  });

  it('says the same whether there is such an account or not', () => {
    expect(dikatakan[0]).toEqual(dikatakan[1]);
  });

  it('keeps the right password out while waiting, and lets it in afterwards', async () => {
    const page = await browser.newPage();
    await page.goto(`${kantor.url}/masuk`);
    const rosmala = akun('Lurah');
    expect(rosmala.akun).toBe('rosmala');
    await isiMasuk(page, rosmala);
    expect(await page.locator('.ringkasan-galat a').innerText()).toContain('Terlalu banyak percobaan');
    kantor.majukan(JAM);
    await isiMasuk(page, rosmala);
    expect(new URL(page.url()).pathname).toBe('/k/tugas');
    await page.context().close();
  });
});

describe('a post from elsewhere', () => {
  const ASING = 'http://halaman-lain.test';
  const KALIMAT = 'Kiriman ini bukan dari halaman kami';

  it('from a page of another site is refused in words', async () => {
    const { page, context } = await masuk('Kasi Pemerintahan');
    await page.route(`${ASING}/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${kantor.url}/k/berkas/${nomor}/komentar">
          <input name="komentar" value="dari luar"><button>Menang undian</button></form>`,
      }),
    );
    await page.goto(`${ASING}/`);
    const jawab = page.waitForResponse(`${kantor.url}/**`);
    await page.getByRole('button').click();
    expect((await jawab).status()).toBe(403);
    await page.waitForLoadState('load');
    expect(await page.locator('body').innerText()).toContain(KALIMAT);
    expect(await kantor.isi()).toEqual(sebelum);
    await context.close();
  });

  it.each([
    ['without Origin', {}],
    ['with Origin null', { origin: 'null' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['from the same site only', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_, kepala) => {
    const petugas = await masuk('Kasi Pemerintahan');
    const headers = 'sec-fetch-site' in kepala ? { ...kepala, origin: kantor.url } : kepala;
    for (const path of [`/k/berkas/${nomor}/komentar`, '/masuk', '/keluar']) {
      const jawab = await petugas.context.request.post(`${kantor.url}${path}`, {
        headers,
        form: { komentar: 'halo' },
        maxRedirects: 0,
      });
      expect(jawab.status()).toBe(403);
      expect(await jawab.text()).toContain(KALIMAT);
    }
    expect(await kantor.isi()).toEqual(sebelum);
    await petugas.context.close();
  });
});

describe('bytes nobody can type', () => {
  let kasi: Petugas;
  beforeAll(async () => {
    kasi = await masuk('Kasi Pemerintahan');
  });
  afterAll(() => kasi.context.close());

  it('NUL and half a character in a remark are stored as one replacement mark each', async () => {
    const jawab = await kirim(kasi, `/k/berkas/${nomor}/komentar`, 'komentar=awal%00tengah%ED%A0%80akhir');
    expect(jawab.status()).toBe(303);
    await kasi.page.goto(`${kantor.url}/k/berkas/${nomor}`);
    expect(await utama(kasi.page)).toMatch(/awal\uFFFDtengah\uFFFD+akhir/u);
  });

  it('half a character in a field of a page goes the same way', async () => {
    await kasi.page.goto(`${kantor.url}/k/berkas/${nomor}`);
    await kasi.page.evaluate(() => {
      const kotak = document.querySelector('#komentar');
      if (kotak instanceof HTMLTextAreaElement) kotak.value = 'kiri\uD800kanan';
    });
    await kasi.page.getByRole('button', { name: 'Simpan komentar' }).click();
    await kasi.page.waitForLoadState('load');
    expect(await utama(kasi.page)).toContain('kiri\uFFFDkanan');
  });

  it.each([
    ['/k/cari', 'q=a%00b', 200],
    ['/k/cari', 'q=%00', 200],
    ['/masuk', 'akun=a%00b&sandi=c%00d', 422],
    ['/k/berkas/%00/komentar', 'komentar=a', 404],
    [`/k/berkas/G1-26-0001-X%00/komentar`, 'komentar=a', 404],
    ['/k/terima', 'kode=%00', 403],
    ['/k/lanjutkan/buang', '%00=%00', 303],
  ])('post %s with %s is answered %i', async (path, data, status) => {
    expect((await kirim(kasi, path, data)).status()).toBe(status);
    expect(await kantor.isi()).toEqual(sebelum);
  });

  it.each([
    '/k/berkas/%00',
    '/k/cari?q=%00',
    '/k/berkas/%E0%A4%A',
    '/k/tugas/apa',
    '/k/entah',
    '/k/berkas/G1-26-0001-X/entah/apa',
    '/entah',
  ])('address %s is answered in words', async (path) => {
    const jawab = await kasi.context.request.get(`${kantor.url}${path}`, { maxRedirects: 0 });
    expect(jawab.status()).toBe(404);
    expect(await jawab.text()).toContain('Halaman ini tidak ada');
    expect(await jawab.text()).toContain('Buka kotak tugas');
  });

  it.each([
    ['text/plain', 'komentar=halo'],
    ['application/json', '{"komentar":"halo"}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="komentar"\r\n\r\nputus',
    ],
    ['multipart/form-data', 'tanpa pembatas'],
  ])('a post of type %s is no form of ours', async (tipe, data) => {
    const jawab = await kirim(kasi, `/k/berkas/${nomor}/komentar`, data, tipe);
    expect(jawab.status()).toBe(400);
    expect(await jawab.text()).toContain('Buka lagi halamannya dari kotak tugas, lalu ulangi.');
    expect(await kantor.isi()).toEqual(sebelum);
  });

  it('37 MB of text are refused on a page, not by a broken line', async () => {
    const jawab = await kasi.context.request.post(`${kantor.url}/k/berkas/${nomor}/komentar`, {
      headers: { origin: kantor.url },
      multipart: { komentar: 'x'.repeat(37 * 1024 * 1024) },
      maxRedirects: 0,
    });
    expect(jawab.status()).toBe(413);
    expect(await jawab.text()).toContain('Kiriman terlalu besar');
    expect(await kantor.isi()).toEqual(sebelum);
  });
});

describe('the cookie of a login', () => {
  it('is out of reach of scripts and other sites, and an unknown one leads to the login', async () => {
    const { context, page } = await masuk('Kasi Pemerintahan');
    const [kuki, ...lain] = await context.cookies();
    expect(lain).toEqual([]);
    expect(kuki).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await context.clearCookies();
    await context.addCookies([{ name: 'lajur_sesi', value: "x' or 1=1 --", url: kantor.url }]);
    await page.goto(`${kantor.url}/k/tugas`);
    expect(new URL(page.url()).pathname).toBe('/masuk');
    await context.close();
  });
});
