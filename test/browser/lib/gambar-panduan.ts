import type { Page } from 'playwright-core';
import { turunanPdf } from '../../../src/dokumen/pdf-gambar.ts';
import { nilai } from './perjalanan.ts';

/** One picture of the guides: who sees what, how it is reached, and which part of the page is shown. */
export interface RencanaGambar {
  /** File name without its ending. */
  readonly nama: string;
  /** Account of the training office; null for somebody who is not logged in. */
  readonly akun: string | null;
  readonly lebar: 1366 | 1000 | 390;
  /** Height of the window; left out: so high that the bar of the decision lies at the foot of its form. */
  readonly jendela?: number;
  /** Goes there. Answers bytes where the picture is of a paper and not of the page. */
  readonly buka: (page: Page, url: string) => Promise<Uint8Array | void>;
  /** The parts of the page that make the picture, from the first to the last; none: the whole window. */
  readonly potong: readonly string[];
  /** Cut off below so many pixels. */
  readonly tinggi?: number;
  /** Bytes at most, where less than usual: what a phone loads. */
  readonly maks?: number;
}

const LOKET = 'staf.gabek1';
const KASI_KEL = 'kasi.gabek1';
const SEKRETARIS_KEL = 'sekretaris.gabek1';
const LURAH = 'lurah.gabek1';
const KASI_KEC = 'kasi.gabek';
const SEKRETARIS_KEC = 'sekretaris.gabek';
const CAMAT = 'camat.gabek';
const ARSIP_KEC = 'staf.gabek';
const HP = { lebar: 390, jendela: 700, potong: [] } as const;
const PC = { lebar: 1366 } as const;
/** A window beside another one: pages that are lists keep their letters large when they are shown smaller. */
const SEMPIT = { lebar: 1000 } as const;
/** One of these with font, style and text of the public guide stays within a citizen's 45 KB (ux.md 7). */
const MAKS_UMUM = 16 * 1024;

const ke =
  (jalur: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(`${url}${jalur}`);
  };

const BARIS = /<a class="baris" href="(?<href>[^"]+)"[\s\S]*?<span class="kerja">(?<kerja>[^<]*)/gu;

/** Address of the first berkas that stands in a list of one's own task box by this word; @throws when there is none. */
async function alamatBerkas(
  page: Page,
  url: string,
  cari: { kerja: string; antrean: string },
): Promise<string> {
  // Asked for without drawing it: the list is only the way.
  const html = await (await page.request.get(`${url}/k/tugas?antrean=${cari.antrean}`)).text();
  const baris = [...html.matchAll(BARIS)].find((m) => m.groups?.['kerja']?.includes(cari.kerja));
  const href = baris?.groups?.['href'];
  if (href === undefined) throw new Error(`No berkas "${cari.kerja}" in the list ${cari.antrean}`);
  return `${url}${href.replace(/\?.*$/u, '')}`;
}

const berkas =
  (kerja: string, antrean: 'kerja' | 'pemohon' = 'kerja') =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(await alamatBerkas(page, url, { kerja, antrean }));
  };

/** The receipt of the first berkas that waits for its pemohon, as the office prints it. */
async function tandaTerima(page: Page, url: string): Promise<Uint8Array> {
  const alamat = await alamatBerkas(page, url, { kerja: '', antrean: 'pemohon' });
  return new Uint8Array(await (await page.request.get(`${alamat}/cetak/tanda-terima`)).body());
}

/** All pictures, those of one account together so that each logs in once. */
export const GAMBAR: readonly RencanaGambar[] = [
  {
    ...SEMPIT,
    nama: 'loket-pemohon',
    akun: LOKET,
    buka: async (page, url) => {
      await page.goto(`${url}/k/baru`);
      await page.getByRole('link', { name: /pisah KK/u }).click();
      await page.fill('#nik', '1971064202009901');
      await page.fill('#nama', 'Siti Rahmawati');
      await page.fill('#alamat', 'Jl. Depati Hamzah 12');
      await page.fill('#rt', '3');
      await page.fill('#rw', '1');
      await page.fill('#wa', '0812 0000 4471');
      await page.check('#boleh_wa');
    },
    jendela: 900,
    potong: ['main form'],
    tinggi: 820,
  },
  {
    ...PC,
    nama: 'tanda-terima',
    akun: LOKET,
    buka: async (page, url) => (await turunanPdf(await tandaTerima(page, url), 1)).baca,
    potong: [],
    tinggi: 570,
  },
  {
    ...PC,
    nama: 'loket-perbaikan',
    akun: LOKET,
    buka: berkas('Menunggu pemohon', 'pemohon'),
    potong: ['form[action$="/terima_perbaikan"]'],
  },
  {
    ...PC,
    nama: 'loket-arsip',
    akun: LOKET,
    buka: berkas('Arsip dan serah'),
    potong: ['#pindai', 'form[action$="/arsip"]'],
    tinggi: 640,
  },
  {
    ...HP,
    nama: 'pemohon-tanda-terima',
    akun: LOKET,
    buka: async (page, url) => (await turunanPdf(await tandaTerima(page, url), 1)).baca,
    potong: [],
    tinggi: 350,
    maks: MAKS_UMUM,
  },
  { ...SEMPIT, nama: 'kasi-tugas', akun: KASI_KEL, buka: ke('/k/tugas'), potong: ['main'], tinggi: 560 },
  {
    ...PC,
    nama: 'kasi-periksa',
    akun: KASI_KEL,
    buka: async (page, url) => {
      await berkas('Periksa syarat')(page, url);
      await nilai(page, 1);
    },
    potong: ['form[action$="/periksa"]'],
    tinggi: 720,
  },
  {
    ...PC,
    nama: 'kasi-form',
    akun: KASI_KEL,
    buka: berkas('Isi form'),
    jendela: 768,
    potong: ['.kiri'],
    tinggi: 560,
  },
  {
    ...PC,
    nama: 'sekretaris-teruskan',
    akun: SEKRETARIS_KEL,
    buka: berkas('Menunggu disposisi'),
    potong: ['form[action$="/disposisi"]'],
  },
  {
    ...PC,
    nama: 'sekretaris-beritahu',
    akun: SEKRETARIS_KEL,
    buka: berkas('beri tahu pemohon'),
    potong: ['form[action$="/beritahu"]'],
  },
  {
    ...PC,
    nama: 'sekretaris-periksa',
    akun: SEKRETARIS_KEL,
    buka: berkas('Periksa form'),
    potong: ['.kiri'],
    tinggi: 900,
  },
  {
    ...PC,
    nama: 'lurah-disposisi',
    akun: LURAH,
    buka: berkas('Menunggu disposisi'),
    potong: ['form[action$="/disposisi"]'],
  },
  {
    ...SEMPIT,
    nama: 'lurah-tanda-tangan',
    akun: LURAH,
    buka: ke('/k/tandatangan'),
    potong: ['main'],
    tinggi: 300,
  },
  { ...HP, nama: 'lurah-hp', akun: LURAH, buka: ke('/k/tugas') },
  { ...SEMPIT, nama: 'kec-terima', akun: KASI_KEC, buka: ke('/k/terima'), potong: ['main'], tinggi: 420 },
  {
    ...PC,
    nama: 'kec-periksa',
    akun: KASI_KEC,
    buka: berkas('Periksa ulang'),
    potong: ['form[action$="/periksa"]'],
    tinggi: 620,
  },
  {
    ...PC,
    nama: 'kec-teruskan',
    akun: KASI_KEC,
    buka: berkas('Teruskan ke arsip'),
    potong: ['.kiri'],
    tinggi: 640,
  },
  {
    ...PC,
    nama: 'kec-sekretaris-periksa',
    akun: SEKRETARIS_KEC,
    buka: berkas('Periksa form'),
    jendela: 768,
    potong: ['.kiri'],
    tinggi: 560,
  },
  {
    ...SEMPIT,
    nama: 'admin-penugasan',
    akun: SEKRETARIS_KEC,
    buka: ke('/k/penugasan'),
    potong: ['main'],
    tinggi: 360,
  },
  {
    ...SEMPIT,
    nama: 'admin-pegawai',
    akun: SEKRETARIS_KEC,
    buka: ke('/k/pegawai'),
    potong: ['main'],
    tinggi: 360,
  },
  {
    ...SEMPIT,
    nama: 'admin-sistem',
    akun: SEKRETARIS_KEC,
    buka: ke('/k/sistem'),
    // Not the whole page: it names folders of the computer.
    potong: ['section[aria-label="Kesehatan"]'],
  },
  {
    ...SEMPIT,
    nama: 'latihan-jam',
    akun: SEKRETARIS_KEC,
    buka: ke('/k/latihan/jam'),
    potong: ['.pita', 'main'],
    tinggi: 420,
  },
  {
    ...SEMPIT,
    nama: 'camat-tanda-tangan',
    akun: CAMAT,
    buka: ke('/k/tandatangan'),
    potong: ['main'],
    tinggi: 360,
  },
  { ...HP, nama: 'camat-hp', akun: CAMAT, buka: ke('/k/tandatangan') },
  {
    ...PC,
    nama: 'kec-arsip',
    akun: ARSIP_KEC,
    buka: berkas('Arsip dan serah'),
    potong: ['form[action$="/arsip"]'],
    tinggi: 820,
  },
  { ...SEMPIT, nama: 'kec-rak', akun: ARSIP_KEC, buka: ke('/k/arsip'), potong: ['main'], tinggi: 520 },
  {
    ...PC,
    nama: 'kec-serah',
    akun: ARSIP_KEC,
    buka: berkas('Siap diambil', 'pemohon'),
    potong: ['form[action$="/serahkan"]'],
  },
];
