import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fotoForm, fotoFormLain } from './lembar-cetak.ts';
import { masukSebagai, type PembukaKonteks, type Petugas } from './petugas.ts';
import { lembarPng } from './png.ts';
import type { Server } from './server.ts';

export interface Cara {
  readonly browser: PembukaKonteks;
  readonly server: Pick<Server, 'url' | 'printed'>;
  readonly javaScript: boolean;
  /** Tries the sheet of another berkas before each first scan. */
  readonly keliru?: boolean;
  /** Looks at each page met, before it is worked on. */
  readonly lihat: (page: Page, apa: string) => Promise<void>;
}

const KELURAHAN = 'Gabek Satu';
const KECAMATAN = 'Gabek';

/** Eight people in two offices, each with a browser of their own. */
export async function delapanOrang({ browser, server, javaScript }: Cara) {
  const di = (jabatan: string, kantor: string): Promise<Petugas> =>
    masukSebagai(browser, server, {
      jabatan,
      kantor: kantor === KECAMATAN ? 'Kecamatan Gabek' : kantor,
      javaScript,
    });
  return {
    staf: await di('Staf Kelurahan', KELURAHAN),
    kasi: await di('Kasi Pemerintahan', KELURAHAN),
    sekretaris: await di('Sekretaris Kelurahan', KELURAHAN),
    lurah: await di('Lurah', KELURAHAN),
    kasiKec: await di('Kasi Pemerintahan', KECAMATAN),
    sekretarisKec: await di('Sekretaris', KECAMATAN),
    camat: await di('Camat', KECAMATAN),
    stafKec: await di('Staf Kecamatan', KECAMATAN),
  };
}

type Orang = Awaited<ReturnType<typeof delapanOrang>>;

let jepretan = 0;

/** A photo of a sheet; no two are alike, as no two photos are. */
export const lembar = (nama: string) => {
  jepretan += 1;
  return { name: nama, mimeType: 'image/png', buffer: lembarPng(320, 240 + jepretan) };
};

/**
 * Presses the one button with this name and waits for the page that follows. With a photo still on its way that page
 * comes only after it, so what stands now says nothing.
 */
export async function tekan(page: Page, nama: string | RegExp): Promise<void> {
  const pindah = page.waitForEvent('framenavigated', (f) => f === page.mainFrame());
  await Promise.all([pindah, page.getByRole('button', { name: nama }).first().click()]);
  await page.waitForLoadState('load');
}

/** Takes a new request in at the loket and answers its number. */
export async function terimaDiLoket(
  cara: Cara,
  { staf }: Pick<Orang, 'staf'>,
  pemohon: { nama: string; nik: string },
): Promise<string> {
  const { page } = staf;
  const { server, lihat } = cara;
  await page.goto(`${server.url}/k/baru`);
  await lihat(page, 'pilih keperluan');
  await page.getByRole('link', { name: /pisah KK/u }).click();
  await lihat(page, 'loket');
  await page.fill('#nik', pemohon.nik);
  await page.fill('#nama', pemohon.nama);
  await page.fill('#alamat', 'Jl. Rekaan 7');
  await page.fill('#rt', '3');
  await page.fill('#rw', '1');
  await page.fill('#wa', '0812 0000 4471');
  await page.check('#boleh_wa');
  const unggah = page.locator('input[type=file]');
  for (let i = 0; i < (await unggah.count()); i += 1)
    await unggah.nth(i).setInputFiles(lembar(`syarat-${i}.png`));
  await page.check('#benar');
  await page.click('button[name=aksi][value=simpan]');
  await page.waitForURL(/cetak\/tanda-terima/u);
  await lihat(page, 'tanda terima');
  const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0];
  expect(nomor).toBeDefined();
  return nomor ?? '';
}

export async function buka(cara: Cara, page: Page, nomor: string, apa: string): Promise<void> {
  await page.goto(`${cara.server.url}/k/berkas/${nomor}`);
  await cara.lihat(page, apa);
}

/** Judges every item still to be judged; `kurang` of them (from the first) as wanting. */
export async function nilai(page: Page, kurang: number): Promise<void> {
  const butir = page.locator('[data-syarat]');
  for (let i = 0; i < (await butir.count()); i += 1) {
    const satu = butir.nth(i);
    const putusan = satu.locator(i < kurang ? 'input[value=kurang]' : 'input[value=sesuai]');
    if ((await putusan.count()) === 0 || !(await satu.isVisible())) continue;
    // The radio itself is drawn by its label; that is what people press.
    await satu.locator(`label[for="${await putusan.getAttribute('id')}"]`).click();
    if (i < kurang) await satu.locator('select').first().selectOption({ index: 1 });
  }
}

async function isiForm(cara: Cara, page: Page, alamat: string): Promise<void> {
  await page.fill('#alamat', alamat);
  // The pemohon stands in the first row already, from the loket; who they are in the family nobody has said yet.
  if ((await page.locator('[id="anggota.0.shdk"]').inputValue()) === '') {
    await page.locator('[id="anggota.0.nik"]').fill('1971 0602 0590 9901');
    await page.locator('[id="anggota.0.nama"]').fill('Fajar Pratama Rekaan');
    await page.locator('[id="anggota.0.shdk"]').selectOption('01');
    await page.getByRole('button', { name: /Tambah anggota/u }).click();
    await page.waitForLoadState('load');
    await cara.lihat(page, 'form dengan anggota kedua');
    await page.locator('[id="anggota.1.nik"]').fill('1971064202929902');
    await page.locator('[id="anggota.1.nama"]').fill("Siti Rahma'wati Rekaan");
    await page.locator('[id="anggota.1.shdk"]').selectOption('03');
  }
  await page.locator('input[name=pemohon][value=hadir]').check({ force: true });
}

async function arsipDanSerah(page: Page, rak: string): Promise<void> {
  await page.fill('#rak', rak);
  await tekan(page, 'Simpan arsip');
  await tekan(page, /Serahkan ke pemohon/u);
}

/** Scans the signed sheet of this berkas. With `keliru`, the sheet of another berkas is tried first and refused. */
async function pindai(cara: Cara, page: Page, nomor: string, keliru = false): Promise<void> {
  const { url } = cara.server;
  const kirim = async (buffer: Buffer): Promise<void> => {
    const file = { name: 'lembar.jpg', mimeType: 'image/jpeg', buffer };
    await page.locator('input[type=file][name=pindaian]').first().setInputFiles(file);
    await tekan(page, /Simpan pindaian/u);
  };
  if (keliru) {
    const lain = await fotoFormLain(page, url, nomor);
    await kirim(lain.foto);
    await expect.poll(() => page.locator('#pindai').textContent()).toContain(`milik berkas ${lain.nomor}`);
    await cara.lihat(page, 'pindaian salah berkas');
  }
  await kirim(await fotoForm(page, url, nomor));
}

/** The steps 1 and 2, once or again. */
export async function kelurahanAwal(
  cara: Cara,
  o: Pick<Orang, 'lurah' | 'sekretaris'>,
  nomor: string,
): Promise<void> {
  await buka(cara, o.lurah.page, nomor, 'disposisi');
  await tekan(o.lurah.page, 'Disposisikan ke Sekretaris');
  await buka(cara, o.sekretaris.page, nomor, 'disposisi kedua');
  await tekan(o.sekretaris.page, 'Teruskan ke Kasi Pemerintahan');
}

/** From a complete set of requirements through the kelurahan's form, signature and archive to the pemohon's hands. */
async function kelurahanAkhir(cara: Cara, o: Orang, nomor: string, alamat: string): Promise<void> {
  const { page } = o.kasi;
  await nilai(page, 0);
  await tekan(page, 'Lengkap, isi form');
  await cara.lihat(page, 'form isian');
  await isiForm(cara, page, alamat);
  await tekan(page, /teruskan ke Sekretaris/iu);
  await buka(cara, o.sekretaris.page, nomor, 'periksa form');
  await tekan(o.sekretaris.page, 'Teruskan ke Lurah');
  await buka(cara, o.lurah.page, nomor, 'tanda tangan');
  await tekan(o.lurah.page, 'Tandatangani');
  await buka(cara, o.staf.page, nomor, 'arsip dan pindaian');
  await pindai(cara, o.staf.page, nomor, cara.keliru);
  await arsipDanSerah(o.staf.page, 'Rak A1');
}

async function terimaMap(cara: Cara, { page }: Petugas, nomor: string): Promise<void> {
  await page.goto(`${cara.server.url}/k/terima`);
  await cara.lihat(page, 'terima map');
  // As a keyboard-wedge scanner types: the characters, then Enter.
  await page.locator('input[data-pindai]').fill(nomor.toLowerCase());
  await page.locator('input[data-pindai]').press('Enter');
  await page.waitForURL(new RegExp(nomor, 'u'));
  await cara.lihat(page, 'map datang');
  await tekan(page, /Terima map/u);
}

/** One berkas from the loket to "diserahkan": loop 3 once, loop 7 once with a changed form. */
export async function perjalanan(cara: Cara, pemohon: { nama: string; nik: string }): Promise<string> {
  const o = await delapanOrang(cara);
  await cara.lihat(o.kasi.page, 'kotak tugas');
  const nomor = await terimaDiLoket(cara, o, pemohon);

  await kelurahanAwal(cara, o, nomor);
  await buka(cara, o.kasi.page, nomor, 'periksa persyaratan');
  await nilai(o.kasi.page, 1);
  await tekan(o.kasi.page, 'Kembalikan lewat Sekretaris');
  await buka(cara, o.sekretaris.page, nomor, 'beri tahu pemohon');
  await tekan(o.sekretaris.page, 'Kirim pemberitahuan');
  await buka(cara, o.staf.page, nomor, 'terima perbaikan');
  await o.staf.page.locator('input[type=file]').first().setInputFiles(lembar('perbaikan.png'));
  await tekan(o.staf.page, /Terima perbaikan/u);
  await buka(cara, o.sekretaris.page, nomor, 'perbaikan masuk');
  await tekan(o.sekretaris.page, 'Teruskan ke Kasi Pemerintahan');
  await buka(cara, o.kasi.page, nomor, 'periksa susulan');
  await kelurahanAkhir(cara, o, nomor, 'Jl. Rekaan 7');

  await terimaMap(cara, o.kasiKec, nomor);
  await cara.lihat(o.kasiKec.page, 'periksa ulang');
  await nilai(o.kasiKec.page, 1);
  await tekan(o.kasiKec.page, 'Kembalikan ke kelurahan');
  await cara.lihat(o.kasiKec.page, 'menunggu diambil');
  await tekan(o.kasiKec.page, /Serahkan ke pemohon/u);

  await terimaMap(cara, o.staf, nomor);
  await buka(cara, o.kasi.page, nomor, 'putaran kedua');
  await kelurahanAkhir(cara, o, nomor, 'Jl. Rekaan 77');

  await terimaMap(cara, o.kasiKec, nomor);
  await nilai(o.kasiKec.page, 0);
  await tekan(o.kasiKec.page, 'Lengkap, teruskan ke Sekretaris');
  await buka(cara, o.sekretarisKec.page, nomor, 'periksa form kecamatan');
  await tekan(o.sekretarisKec.page, 'Teruskan ke Camat');
  await buka(cara, o.camat.page, nomor, 'tanda tangan kecamatan');
  await tekan(o.camat.page, 'Tandatangani');
  await buka(cara, o.kasiKec.page, nomor, 'teruskan ke arsip');
  await pindai(cara, o.kasiKec.page, nomor);
  await tekan(o.kasiKec.page, 'Teruskan ke arsip');
  await buka(cara, o.stafKec.page, nomor, 'arsip kecamatan');
  await arsipDanSerah(o.stafKec.page, 'Rak K2');

  await o.stafKec.page.goto(`${cara.server.url}/k/berkas/${nomor}`);
  await cara.lihat(o.stafKec.page, 'selesai');
  await expect.poll(() => o.stafKec.page.locator('.kepala').textContent()).toContain('Selesai, diserahkan');
  await Promise.all(Object.values(o).map((p) => p.context.close()));
  return nomor;
}
