import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import type { VNode } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from '../browser/lib/axe.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from '../store/berhasil.ts';
import { pressBaru } from '../store/kantor-uji.ts';
import { buatAset, type Aset } from '../../src/web/aset/buat.ts';
import { catat } from '../../src/cadangan/catatan.ts';
import type { Database } from '../../src/store/database/database.ts';
import { kepalaAman } from '../../src/web/keamanan.ts';
import { dokumenHtml } from '../../src/web/bingkai.tsx';
import { HalamanUmum } from '../../src/web/komponen/HalamanUmum.tsx';
import { BadanLembar } from '../../src/web/umum/HalamanLembar.tsx';
import type { IsiLembar } from '../../src/web/umum/isi-lembar.ts';
import { simpanKiriman } from '../../src/web/kiriman-tertunda.ts';
import type { Env } from '../../src/web/layar.ts';
import { ruteArsip } from '../../src/web/rute/arsip.tsx';
import { ruteBantuan } from '../../src/web/rute/bantuan.tsx';
import { ruteCari } from '../../src/web/rute/cari.tsx';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { ruteCetakBanyak } from '../../src/web/rute/cetak-banyak.tsx';
import { ruteJamLatihan } from '../../src/web/rute/jam-latihan.tsx';
import { ruteKantorBerkas } from '../../src/web/rute/kantor-berkas.tsx';
import { ruteLanjutkan } from '../../src/web/rute/lanjutkan.tsx';
import { rutePegawai } from '../../src/web/rute/pegawai.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { ruteMap } from '../../src/web/rute/map.tsx';
import { rutePenugasan } from '../../src/web/rute/penugasan.tsx';
import { ruteRegister } from '../../src/web/rute/register.tsx';
import { ruteSandi } from '../../src/web/rute/sandi.tsx';
import { berkasUji } from '../web/berkas-uji.ts';
import { ruteUmum } from '../../src/web/rute/umum.tsx';
import { ruteSistem } from '../../src/web/rute/sistem.tsx';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../web/dunia-uji.ts';
import { sistemUji } from '../web/sistem-uji.ts';

/** Set to a folder to get screenshots of every page for looking. */
const LIHAT = process.env['POTRET'];
const ASAL = 'http://lajur.test';

const LEMBAR: IsiLembar = {
  keadaan: 'diganti',
  surat: 'form isian',
  nomor: 'G1-26-0412-K',
  nama: 'Siti R.',
  dicetak: '24 November 2026, 09.42 WIB',
  lebihBaru: null,
  tanda: [{ label: 'Pemohon', kapan: null }],
  kantor: undefined,
  diperiksa: '25 November 2026, 08.00 WIB',
};

forEachEngine((open) => {
  let browser: Browser;
  let aset: Aset;
  let uji: DuniaUji;
  let database: Database | undefined;
  let folder: string;

  beforeAll(async () => {
    [browser, aset, uji] = await Promise.all([
      launchBrowser(),
      buatAset(fileURLToPath(new URL('../../src/web/aset', import.meta.url))),
      bukaDunia(async (m) => (database = await open(m)), { latihan: true }),
    ]);
    folder = await mkdtemp(join(tmpdir(), 'lajur-potret-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const app = (di: string, rute: Hono<Env>, akun = 'nurlela') =>
    sebagaiAkun(uji, { akun, di, rute, aset: aset.alamat });

  /** The pages as they are answered, with the ones that need a post made by one. */
  async function daftar(): Promise<readonly (readonly [nama: string, jawab: Response])[]> {
    const penugasan = app('/k/penugasan', rutePenugasan());
    const cari = app('/k/cari', ruteCari(), 'mega');
    const sandi = app('/k/sandi', ruteSandi({ masuk: uji.masuk }), 'mega');
    const organisasi = await uji.dunia.organisasi.baca();
    const [siapa] = organisasi.penugasan;
    const saya = organisasi.pegawai.find((p) => p.akun === 'mega')?.id ?? '';
    berhasil(await uji.dunia.berkas.tekan(pressBaru(uji.naskah)));
    const jalan = await berkasUji(uji.dunia);
    const berkas = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
    const pegawai = app('/k/pegawai', rutePegawai());
    const dibawa = await jalan.sampai(await jalan.baru({ nama: 'LIM SUI LAN' }), jalan.sedang('dibawa'));
    // One paper did not come: the page has its words for the pemohon, and the form that records it later.
    const diarsip = await jalan.tekan(dibawa, (alat) => ({
      jenis: 'terima_map',
      surat: ['map'],
      pembawa: { nama: alat.rujuk('BUDI'), hubungan: 'kuasa' },
    }));
    const arsip = app('/k/arsip', ruteArsip(), 'mega');
    await simpanKiriman(
      new Request(`${ASAL}/k/berkas/G1-26-0412-K/periksa`, {
        method: 'POST',
        body: new URLSearchParams({ catatan: 'Foto buram.' }),
      }),
      uji.dunia,
      saya,
    );
    const keperluan = uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.kunci ?? '';
    const register = app('/k/register', ruteRegister(), 'mega');
    const isiBlok = { kantor: 'gabek-satu', banyak: '5', id: 'f3b1f6b0-8d0e-4c58-9b1f-0a4f6e3a1c11' };
    await kirim(register, '/k/register/blok', isiBlok);
    const kertas = app('/k/berkas/:kunci/cetak', ruteCetak(), 'rizki');
    const banyak = app('/k/cetak', ruteCetakBanyak(), 'rizki');
    const { nomor } = await (await berkasUji(uji.dunia)).baru();
    const mulai = await kirim(banyak, '/k/cetak', { surat: 'penyerahan', b: nomor ?? '' });
    if (!database) throw new Error('no database');
    const sistem = await sistemUji(database, uji, folder);
    const diSistem = () =>
      sebagaiAkun(uji, { akun: 'nurlela', di: '/k/sistem', rute: ruteSistem(), aset: aset.alamat, sistem });
    const sistemBaru = await diSistem().request('/k/sistem');
    await sistem.cadangkan();
    const sistemJalan = await diSistem().request('/k/sistem?usai=sedang');
    while ((await sistem.baca()).jalan) await new Promise((lanjut) => setTimeout(lanjut, 20));
    const angka = { berkas: 12, peristiwa: 340, isian: 25, dokumen: 31, resmi: 9, nomor: 12, dilupakan: 0 };
    const temuan = ['Berkas G1-26-0002-K, versi 5: isi peristiwa ini berubah sesudah ditulis.'];
    await catat(folder, {
      gagal: { saat: Date.now(), kalimat: 'Disk di /media/cadangan penuh, jadi cadangan ini tidak jadi.' },
      periksa: { ...angka, sidik: 'ab'.repeat(32), banyakTemuan: 1, temuan, saat: Date.now() },
    });
    const publik = new Hono<Env>();
    publik.use(kepalaAman);
    publik.route(
      '/',
      ruteUmum({
        berkas: {
          cariLacak: async (k) => (k.length > 8 ? { tenant: 'gabek', berkas: berkas.id } : undefined),
          cariLembar: async () => undefined,
        },
        masuk: uji.masuk,
        aset: aset.alamat,
        dunia: () => uji.dunia,
        duniaUntuk: async () => [uji.dunia],
        hubungan: () => ({ https: false, host: 'lajur.test', klien: null }),
        jamSejati: uji.dunia.jam,
      }),
    );
    return [
      ['cetak-siap', await kertas.request(`/k/berkas/${nomor}/cetak/tanda-terima/siap`)],
      ['cetak-pilih', await banyak.request('/k/cetak?antrean=semua')],
      ['cetak-belum-dipilih', await kirim(banyak, '/k/cetak', { surat: 'label' })],
      ['cetak-jalan', await banyak.request(mulai.headers.get('location') ?? '')],
      ['cetak-usai', await usai(banyak, mulai.headers.get('location') ?? '')],
      ['sistem-baru', sistemBaru],
      ['sistem-jalan', sistemJalan],
      ['sistem-temuan', await diSistem().request('/k/sistem')],
      ['penugasan-baru', await penugasan.request('/k/penugasan/baru')],
      ['penugasan-galat', await kirim(penugasan, '/k/penugasan/baru', { status: 'plh' })],
      ['penugasan-cabut', await penugasan.request(`/k/penugasan/${siapa?.id}/cabut`)],
      ['cabut', await kirim(penugasan, `/k/penugasan/${siapa?.id}/cabut`, { alasan: 'Sudah pensiun.' })],
      ['penugasan', await app('/k/penugasan', rutePenugasan()).request(`/k/penugasan?usai=${siapa?.id}`)],
      ['penugasan-bukan', await app('/k/penugasan', rutePenugasan(), 'mega').request('/k/penugasan')],
      ['cari', await cari.request('/k/cari')],
      ['cari-hasil', await kirim(cari, '/k/cari', { q: '1971060202009901' })],
      ['cari-alamat', await cari.request('/k/cari?q=1971060202009901')],
      ['sandi', await sandi.request('/k/sandi?usai=ya')],
      ['sandi-galat', await kirim(sandi, '/k/sandi', { lama: 'x', baru: 'y', ulang: 'y' })],
      ['bantuan', await app('/k/bantuan', ruteBantuan(), 'mega').request('/k/bantuan')],
      ['arsip', await arsip.request('/k/arsip')],
      ['arsip-satu', await arsip.request(`/k/arsip/berkas/${diarsip.nomor}`)],
      ['arsip-benahi', await arsip.request('/k/arsip/benahi')],
      ['peta-satu', await app('/k/map', ruteMap(), 'dedi.saputra').request(`/k/map/${diarsip.nomor}`)],
      ['lanjutkan', await app('/k/lanjutkan', ruteLanjutkan(), 'mega').request('/k/lanjutkan')],
      ['pegawai', await pegawai.request('/k/pegawai')],
      ['pegawai-jadi', await kirim(pegawai, '/k/pegawai/sandi', { pegawai: saya })],
      ['kantor', await kirim(app('/k/kantor', ruteKantorBerkas()), '/k/kantor', { teks: 'bahasa: 2' })],
      ['umum-depan-galat', await kirim(publik, '/l', { kode: '8K' })],
      ['umum-tanya', await publik.request('/syarat?jawab=meninggal')],
      ['umum-syarat-semua', await publik.request('/syarat/tambah-kelahiran')],
      ['umum-lacak', await publik.request(`/l/${'A'.repeat(26)}`)],
      ['umum-pembaca', await publik.request(`/l/${'A'.repeat(26)}/pembaca`)],
      ['umum-ketik-lembar', await kirim(publik, '/v', { nomor: 'G1', kode: '8K' })],
      ['umum-lembar', umum(<BadanLembar isi={LEMBAR} />)],
      ['register', await register.request('/k/register?buku=berkas')],
      ['blok', await register.request(`/k/register/blok?usai=${isiBlok.id}`)],
      ['aturan', await kirim(app('/k/register', ruteRegister()), '/k/register/aturan', { pola: 'x' })],
      [
        'kertas',
        await kirim(app('/k/baru', ruteLoket(), 'mega'), '/k/baru', {
          kertas: 'ya',
          keperluan,
          aksi: 'simpan',
        }),
      ],
      ['jam', await app('/k/latihan/jam', ruteJamLatihan(), 'mega').request('/k/latihan/jam?usai=geser')],
    ];
  }

  /** A page for everybody, as the route frames it. */
  const umum = (isi: VNode): Response =>
    new Response(
      dokumenHtml(
        <HalamanUmum
          judul="Lacak"
          aset={aset.alamat}
          merek={{ nama: 'KK', kantor: 'Gabek', href: '/' }}
          latihan
        >
          {isi}
        </HalamanUmum>,
        aset.alamat,
      ),
    );
  /** The page of many prints once they are done. */
  async function usai(banyak: Hono<Env>, alamat: string): Promise<Response> {
    for (let n = 0; n < 100; n += 1) {
      const jawab = await banyak.request(alamat);
      if ((await jawab.clone().text()).includes('data-poll-henti')) return jawab;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('never done');
  }

  async function potret(page: Page, nama: string): Promise<void> {
    if (LIHAT === undefined) return;
    mkdirSync(LIHAT, { recursive: true });
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `${LIHAT}/${nama}-${width}.png`, fullPage: true });
    }
  }

  it('shows the admin’s, the search, the help and the trainer’s pages without an axe finding', async () => {
    const kepala = await kepalaDokumen();
    const temuan: string[] = [];
    for (const [nama, jawab] of await daftar()) {
      if (jawab.status === 303) continue;
      const html = await jawab.text();
      const page = await browser.newPage();
      page.on('console', (m) => {
        if (m.type() === 'error') temuan.push(`${nama}: ${m.text()}`);
      });
      page.on('pageerror', (e) => temuan.push(`${nama}: ${String(e)}`));
      await page.route(`${ASAL}/**`, async (route) => {
        const path = new URL(route.request().url()).pathname;
        const berkas = aset.berkas.get(path);
        if (path === `/${nama}`)
          return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: kepala, body: html });
        if (!berkas) return route.fulfill({ status: 404 });
        return route.fulfill({ contentType: berkas.tipe, body: Buffer.from(berkas.isi) });
      });
      await page.goto(`${ASAL}/${nama}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await potret(page, nama);
      temuan.push(...(await findings(page)));
      await page.close();
    }
    expect(temuan).toEqual([]);
  }, 240_000);

  /** The headers that the real server sets: nothing inline may sneak in. */
  async function kepalaDokumen(): Promise<Record<string, string>> {
    const polos = new Hono();
    polos.use(kepalaAman).get('/', (c) => c.text(''));
    const { headers } = await polos.request('/');
    return { 'content-security-policy': headers.get('content-security-policy') ?? '' };
  }
});
