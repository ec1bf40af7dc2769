import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/lib/browser.ts';
import { type OrangKelurahan, sampaiForm } from '../browser/lib/form-keluarga.ts';
import type { Cara } from '../browser/lib/perjalanan.ts';
import { masukSebagai } from '../browser/lib/petugas.ts';
import { startServer, type Server } from '../browser/lib/server.ts';
import { kasus } from '../keluarga/tabel.ts';
import { KELUARGA_UJI } from '../keluarga/keluarga-contoh.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What has the focus: a field with its name and value, a fold, a button. */
interface Fokus {
  readonly nama: string;
  readonly jenis: string;
  readonly nilai: string;
  readonly tombol: string;
  /** Names of the fields in a fold that is closed. */
  readonly lipatan: readonly string[];
  readonly tampak: boolean;
}

function bacaFokus(): Fokus {
  const e = document.activeElement;
  const kotak = e?.getBoundingClientRect();
  const isian =
    e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement;
  const lipatan = e instanceof HTMLElement && e.tagName === 'SUMMARY' ? e.parentElement : null;
  const tertutup = lipatan instanceof HTMLDetailsElement && !lipatan.open;
  return {
    nama: isian ? e.name : '',
    jenis: e instanceof HTMLInputElement ? e.type : (e?.tagName.toLowerCase() ?? ''),
    nilai: e instanceof HTMLInputElement && e.type === 'radio' ? String(e.checked) : isian ? e.value : '',
    tombol: e instanceof HTMLButtonElement ? `${e.name}=${e.value}` : '',
    lipatan: tertutup ? [...lipatan.querySelectorAll('[name]')].map((x) => x.getAttribute('name') ?? '') : [],
    tampak: !!kotak && kotak.bottom > 0 && kotak.top < innerHeight && kotak.width > 0,
  };
}

const TAB_TERBANYAK = 400;

/** Goes on with Tab and types where the page asks for one of these; ends at a button, which is pressed. Answers what was typed. */
async function isiDenganPapan(
  page: Page,
  isi: Readonly<Record<string, string>>,
  sampai: string,
): Promise<string[]> {
  const diketik: string[] = [];
  const perlu = new Map(Object.entries(isi));
  for (let kali = 0; kali < TAB_TERBANYAK; kali += 1) {
    await page.keyboard.press('Tab');
    const fokus = await page.evaluate(bacaFokus);
    if (fokus.nama !== '' || fokus.tombol !== '') expect(fokus).toMatchObject({ tampak: true });
    if (fokus.tombol === sampai) {
      expect([...perlu.keys()]).toEqual([]);
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
      await page.waitForLoadState('load');
      return diketik;
    }
    if (fokus.lipatan.some((n) => perlu.has(n))) await page.keyboard.press('Enter');
    const teks = perlu.get(fokus.nama);
    if (teks === undefined) continue;
    perlu.delete(fokus.nama);
    if (fokus.jenis === 'radio') await page.keyboard.press(teks);
    else await page.keyboard.type(teks);
    diketik.push(teks);
  }
  throw new Error(`${sampai} was never reached; still to fill: ${[...perlu.keys()].join(', ')}`);
}

const anggota = (ke: number, isi: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(isi).map(([k, t]) => [`anggota.${ke}.${k}`, t]));

it('the form of a family of four is filled by keyboard alone, and asks nothing that the loket gave', async () => {
  const di = (jabatan: string) =>
    masukSebagai(browser, server, { jabatan, kantor: 'Gabek Satu', javaScript: true });
  const orang: OrangKelurahan = {
    staf: await di('Staf Kelurahan'),
    kasi: await di('Kasi Pemerintahan'),
    sekretaris: await di('Sekretaris Kelurahan'),
    lurah: await di('Lurah'),
  };
  const cara: Cara = { browser, server, javaScript: true, lihat: async () => {} };
  const empat = KELUARGA_UJI.find((k) => k.kunci === 'empat');
  if (empat === undefined) throw new RangeError('No family of four');
  const k = kasus({ ...empat, orang: empat.orang.slice(0, 3) }, 'tambah-kelahiran');
  const nomor = await sampaiForm(cara, orang, k);
  const { page } = orang.kasi;

  // What the loket typed stands there already, the pemohon in the list of members as well.
  const { nama = '', nik = '', no_kk = '', alamat = '', rt = '', rw = '' } = k.dariLoket;
  const ada = async (id: string): Promise<string> => page.locator(`[id="${id}"]`).inputValue();
  for (const [id, teks] of [
    ['nama_pemohon', nama],
    ['nik_pemohon', nik],
    ['no_kk', no_kk],
    ['alamat', alamat],
    ['rt', rt],
    ['rw', rw],
    ['anggota.0.nama', nama],
    ['anggota.0.nik', nik],
  ] as const)
    expect([id, (await ada(id)).replaceAll(' ', '')]).toEqual([id, teks.replaceAll(' ', '')]);

  const [, ibu, anak] = k.isian.baris;
  const diketik = [
    ...(await isiDenganPapan(page, anggota(0, { shdk: '01' }), 'baris=tambah')),
    ...(await isiDenganPapan(
      page,
      anggota(1, { nik: ibu?.['nik'] ?? '', nama: ibu?.['nama'] ?? '', shdk: '03' }),
      'baris=tambah',
    )),
    ...(await isiDenganPapan(
      page,
      anggota(2, { nik: anak?.['nik'] ?? '', nama: anak?.['nama'] ?? '', shdk: '04' }),
      'baris=tambah',
    )),
    // What happened is said first: then what is usual for it stands there, and need not be typed.
    ...(await isiDenganPapan(
      page,
      anggota(3, { nama: 'Bayi Rekaan', shdk: '04', peristiwa: 'Baru' }),
      'baris=tampilkan:anggota-3',
    )),
    ...(await isiDenganPapan(
      page,
      {
        ...anggota(3, {
          jk: '2',
          tempat_lahir: 'Pangkalpinang',
          'tanggal_lahir.hari': '3',
          'tanggal_lahir.bulan': '11',
          'tanggal_lahir.tahun': '2026',
          akta_lahir: '1',
          agama: '1',
          'nama_ayah.dari': '1',
          'nama_ibu.dari': '2',
        }),
        pemohon: 'Space',
      },
      'aksi=teruskan',
    )),
  ];
  expect(await page.locator('.ringkasan-galat').allInnerTexts()).toEqual([]);
  const polos = (teks: string): string => teks.replaceAll(' ', '').toLowerCase();
  const loket = new Set([nama, nik, no_kk, alamat].map(polos));
  expect(diketik.filter((teks) => loket.has(polos(teks)))).toEqual([]);

  const baca = orang.sekretaris.page;
  await baca.goto(`${server.url}/k/berkas/${nomor}?nik=tampil`);
  const isiForm = await baca.locator('#isi-form').textContent();
  for (const teks of ['BELUM KAWIN', 'BELUM/TIDAK BEKERJA', ibu?.['nama'] ?? '', nama])
    expect(isiForm).toContain(teks);
}, 120_000);
