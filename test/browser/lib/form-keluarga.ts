import type { Page } from 'playwright-core';
import type { Baris, Isian } from '../../../src/core/formulir/isian.ts';
import { bagianTanggal } from '../../../src/core/formulir/tanggal-isian.ts';
import type { KasusUji } from '../../keluarga/tabel.ts';
import { type Cara, kelurahanAwal, lembar, nilai, tekan } from './perjalanan.ts';
import type { Petugas } from './petugas.ts';

export interface OrangKelurahan {
  readonly staf: Petugas;
  readonly lurah: Petugas;
  readonly sekretaris: Petugas;
  readonly kasi: Petugas;
}

/** One family at the loket, then disposed and judged: answers the number; the kasi's page shows the form to be filled. */
export async function sampaiForm(cara: Cara, o: OrangKelurahan, k: KasusUji): Promise<string> {
  const { page } = o.staf;
  const { nama = '', nik = '', alamat = '', rt = '', rw = '', no_kk = '' } = k.dariLoket;
  await page.goto(`${cara.server.url}/k/baru?keperluan=${k.layanan}`);
  await page.fill('#nik', nik);
  await page.fill('#nama', nama);
  await page.fill('#no_kk', no_kk);
  await page.fill('#alamat', alamat);
  await page.fill('#rt', rt);
  await page.fill('#rw', rw);
  const unggah = page.locator('input[type=file]');
  for (let i = 0; i < (await unggah.count()); i += 1)
    await unggah.nth(i).setInputFiles(lembar(`syarat-${i}.png`));
  await page.check('#benar');
  await page.click('button[name=aksi][value=simpan]');
  await page.waitForURL(/cetak\/tanda-terima/u);
  const nomor = /G1-\d\d-\d{4,}-[A-Z]/u.exec(page.url())?.[0] ?? '';
  await kelurahanAwal(cara, o, nomor);
  await o.kasi.page.goto(`${cara.server.url}/k/berkas/${nomor}`);
  await nilai(o.kasi.page, 0);
  await tekan(o.kasi.page, 'Lengkap, isi form');
  return nomor;
}

const dengan = (page: Page, nama: string) => page.locator(`[name="${nama}"]:not([type=hidden])`);

/** Opens what is folded around a field, as a person does, from the outside in. */
async function bukaLipatan(page: Page, nama: string): Promise<void> {
  const lipatan = page.locator(`details:not([open]):has([name="${nama}"]) > summary`);
  for (let sisa = await lipatan.count(); sisa > 0; sisa -= 1) await lipatan.first().click();
}

/** Types one value into whatever input stands for it; false when the page does not ask for it. */
async function ketik(page: Page, nama: string, teks: string): Promise<boolean> {
  const bagian = dengan(page, `${nama}.hari`);
  const tujuan = (await bagian.count()) > 0 ? bagian : dengan(page, nama);
  if ((await tujuan.count()) === 0) return false;
  await bukaLipatan(page, (await bagian.count()) > 0 ? `${nama}.hari` : nama);
  if ((await bagian.count()) > 0) {
    const { hari, bulan, tahun } = bagianTanggal(teks);
    await bagian.fill(hari);
    await dengan(page, `${nama}.bulan`).fill(bulan);
    await dengan(page, `${nama}.tahun`).fill(tahun);
    return true;
  }
  const jenis = await tujuan
    .first()
    .evaluate((e) => (e instanceof HTMLSelectElement ? 'select' : e.getAttribute('type')));
  if (jenis === 'radio') await page.locator(`[name="${nama}"][value="${teks}"]`).check({ force: true });
  else if (jenis === 'select') await tujuan.selectOption(pilihan(teks, await nilaiPilihan(page, nama)));
  else await tujuan.fill(teks);
  return true;
}

const nilaiPilihan = (page: Page, nama: string): Promise<string[]> =>
  page
    .locator(`[name="${nama}"] option`)
    .evaluateAll((daftar) => daftar.flatMap((o) => (o instanceof HTMLOptionElement ? [o.value] : [])));

/** The option that a number written without its zeros means. */
const pilihan = (teks: string, ada: readonly string[]): string =>
  ada.find((a) => a === teks || (a !== '' && Number(a) === Number(teks))) ?? teks;

/** Types a record; what only another choice opens is asked for by pressing the button that shows it. */
async function ketikCatatan(page: Page, catatan: Baris, awalan = ''): Promise<string[]> {
  const belum: string[] = [];
  for (const [kunci, teks] of Object.entries(catatan))
    if (teks !== '' && !(await ketik(page, `${awalan}${kunci}`, teks))) belum.push(kunci);
  return belum;
}

const hanya = (catatan: Baris, kunci: readonly string[]): Baris =>
  Object.fromEntries(kunci.map((k) => [k, catatan[k] ?? '']));

/** Nobody types a list of more people than this: it is pasted, and what it does not hold is typed. */
const BANYAK = 8;
const DITEMPEL: readonly string[] = ['nik', 'nama', 'shdk'];

async function tempelDaftar(page: Page, baris: readonly Baris[]): Promise<void> {
  await bukaLipatan(page, 'tempel');
  await page.fill('#tempel', baris.map((b) => DITEMPEL.map((k) => b[k] ?? '').join('\t')).join('\n'));
  await tekan(page, 'Masukkan ke daftar');
}

async function tampilkan(page: Page): Promise<void> {
  await tekan(page, 'Tampilkan isian');
}

/** Types a whole form: the choices first, then every field, then the members one after another. */
export async function ketikForm(page: Page, { nilai: isi, baris }: Isian): Promise<string[]> {
  const pakai = Object.fromEntries(Object.entries(isi).filter(([k]) => k.startsWith('pakai_')));
  await ketikCatatan(page, pakai);
  if ((await page.getByRole('button', { name: 'Tampilkan isian' }).count()) > 0) await tampilkan(page);
  let tersisa = await ketikCatatan(page, isi);
  const bagian = page.locator('button[value^="tampilkan:bagian-"]');
  if (tersisa.length > 0 && (await bagian.count()) > 0) {
    await bagian.last().click();
    await page.waitForLoadState('load');
    tersisa = await ketikCatatan(page, hanya(isi, tersisa));
  }
  const ditempel = baris.length > BANYAK ? DITEMPEL : [];
  if (ditempel.length > 0) await tempelDaftar(page, baris);
  for (const [ke, lengkap] of baris.entries()) {
    const b = Object.fromEntries(Object.entries(lengkap).filter(([k]) => !ditempel.includes(k)));
    if ((await page.locator(`#anggota-${ke}`).count()) === 0) await tekan(page, 'Tambah anggota');
    const awalan = `anggota.${ke}.`;
    const { peristiwa, ...lain } = b;
    if (peristiwa) await ketikCatatan(page, { peristiwa }, awalan);
    let belum = await ketikCatatan(page, lain, awalan);
    // Once for the choice itself, once for what its answer opens in turn.
    for (let kali = 0; kali < 3 && belum.length > 0; kali += 1) {
      const tombol = page.locator(`#anggota-${ke} button[value="tampilkan:anggota-${ke}"]`);
      if ((await tombol.count()) === 0) break;
      await tombol.click();
      await page.waitForLoadState('load');
      belum = await ketikCatatan(page, hanya(b, belum), awalan);
    }
    tersisa.push(...belum.map((k) => `${awalan}${k}`));
  }
  return tersisa;
}
