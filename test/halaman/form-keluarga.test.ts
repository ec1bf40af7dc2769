import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Field } from '../../src/core/formulir/form.skema.ts';
import { kolom, semuaField } from '../../src/core/formulir/form.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { layananDi } from '../../src/core/formulir/lembar-layanan.ts';
import { cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { formKeperluan } from '../../src/naskah/paket-formulir.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { ketikForm, type OrangKelurahan, sampaiForm } from '../browser/lib/form-keluarga.ts';
import { type Cara, tekan } from '../browser/lib/perjalanan.ts';
import { masukSebagai } from '../browser/lib/petugas.ts';
import { startServer, type Server } from '../browser/lib/server.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { KELUARGA_UJI } from '../keluarga/keluarga-contoh.ts';
import { kasus, type KasusUji } from '../keluarga/tabel.ts';

let server: Server;
let browser: Browser;
let cara: Cara;
let orang: OrangKelurahan;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  cara = { browser, server, javaScript: false, lihat: async () => {} };
  const di = (jabatan: string) =>
    masukSebagai(browser, server, { jabatan, kantor: 'Gabek Satu', javaScript: false });
  orang = {
    staf: await di('Staf Kelurahan'),
    kasi: await di('Kasi Pemerintahan'),
    sekretaris: await di('Sekretaris Kelurahan'),
    lurah: await di('Lurah'),
  };
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Pictures to look at, wide and on a phone, where a folder is named for them. */
async function potret(page: Page, nama: string): Promise<void> {
  const folder = process.env['POTRET'];
  if (folder === undefined) return;
  for (const [lebar, tinggi] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width: lebar, height: tinggi });
    await page.screenshot({ path: `${folder}/${nama}-${lebar}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

const NASKAH = await bacaNaskahKantor(fileURLToPath(new URL('../../sop/rekomendasi-kk', import.meta.url)));

/** What the set of forms of this office asks: sheets of a later regulation are offered only where it is chosen. */
function ditanyakanKantor({ layanan, form, isian }: KasusUji): Isian {
  const paket = NASKAH.formulir.get(form.kunci)?.nilai;
  if (paket === undefined) throw new RangeError(`No form ${form.kunci}`);
  const daftar = NASKAH.persyaratan.nilai;
  const kantor = formKeperluan(paket, layananDi(paket, daftar, cariKeperluan(daftar, layanan)).keperluan);
  const hanya = (field: readonly Field[], catatan: Baris): Baris =>
    Object.fromEntries(Object.entries(catatan).filter(([k]) => field.some((f) => f.kunci === k)));
  return {
    nilai: hanya(semuaField(kantor), isian.nilai),
    baris: isian.baris.map((b) => hanya(kolom(kantor), b)),
  };
}

/** One family per service, another one each time: of four, of twenty, with one name, with a grandmother. */
const KASUS = PERSYARATAN.keperluan.map((k, ke) => {
  const keluarga = KELUARGA_UJI[ke % KELUARGA_UJI.length];
  if (keluarga === undefined) throw new RangeError('No families');
  return kasus(keluarga, k.kunci);
});

it.each(KASUS)(
  '$kunci: typed into the pages without JavaScript, the form is complete and shows what it must',
  async (k) => {
    const nomor = await sampaiForm(cara, orang, k);
    const { page } = orang.kasi;
    expect(await ketikForm(page, ditanyakanKantor(k))).toEqual([]);
    await potret(page, k.layanan);
    await page.locator('input[name=pemohon][value=hadir]').check({ force: true });
    await tekan(page, /teruskan ke Sekretaris/iu);
    // Proposals are looked at once: a form that only then has its last required field asks for the same press again.
    expect(await page.locator('.ringkasan-galat').allInnerTexts()).toEqual([]);

    const baca = orang.sekretaris.page;
    await baca.goto(`${server.url}/k/berkas/${nomor}?nik=tampil`);
    const sel = await baca
      .locator('#isi-form table tbody tr')
      .evaluateAll((baris) => baris.map((b) => [...b.children].map((s) => s.textContent)));
    expect(sel.map((s) => s.slice(0, 2).map((t) => t.replaceAll(' ', '').toUpperCase()))).toEqual(
      k.harapan.baris.map((b) => [b['nik'] ?? '', (b['nama'] ?? '').replaceAll(' ', '').toUpperCase()]),
    );
    await potret(baca, `${k.layanan}-baca`);
  },
  180_000,
);
