import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PaketTemplat, paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { kertasUji, templatAsli } from '../cetak/kertas-uji.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { KELUARGA_UJI } from '../keluarga/keluarga-contoh.ts';
import { kasus } from '../keluarga/tabel.ts';
import { denganPdf } from './alat.ts';
import { bandingkanLembar } from './harapan.ts';
import { badanLembar, lembarKasus, type LembarUji } from './keluarga-uji.ts';

const kertas = kertasUji();
let paket: PaketTemplat;
beforeAll(async () => {
  paket = paketTemplat(await templatAsli());
});
afterAll(() => kertas.tutup());

const LAYANAN = PERSYARATAN.keperluan.map((k) => k.kunci);

/** Each service gets a third of the families, each family a third of the services: all of both in one run. */
const SETIAP = 3;

/** A folder to keep the sheets in, to be looked at; unset: they are not kept. */
const SIMPAN = process.env['LAJUR_UJI_SIMPAN'];

async function salah({ kasus: k, lembar, susunan }: LembarUji): Promise<readonly string[]> {
  const { pdf } = await kertas.cetak([{ ...lembar, paket }], { judul: 'Uji', saat: 0 });
  if (SIMPAN !== undefined)
    await writeFile(join(SIMPAN, `${k.layanan}-${lembar.templat}-${k.keluarga.kunci}.pdf`), pdf);
  const beda = bandingkanLembar(badanLembar(await denganPdf(pdf, 'pdftotext', '-raw', '{}', '-')), susunan);
  return beda === undefined ? [] : [`${k.kunci}, ${lembar.templat}: ${beda}`];
}

describe('the official sheets of every family, read back from paper', () => {
  it.each(LAYANAN.map((l, n) => [l, n] as const))(
    '%s shows field by field what the papers of the family say',
    async (layanan, n) => {
      const pilihan = KELUARGA_UJI.filter((_, i) => (i + n) % SETIAP === 0);
      const lembar = pilihan.flatMap((k) => lembarKasus(kasus(k, layanan)));
      expect(lembar.length).toBeGreaterThan(pilihan.length);
      const beda: string[] = [];
      // One after the other: one printing process, as an office has.
      for (const l of lembar) beda.push(...(await salah(l)));
      expect(beda).toEqual([]);
    },
    60_000,
  );
});

it('a sheet with one letter changed is told, with its place', async () => {
  const [keluarga] = KELUARGA_UJI;
  if (keluarga === undefined) throw new Error('No family');
  const [utama] = lembarKasus(kasus(keluarga, 'hilang'));
  if (utama === undefined) throw new Error('No sheet');
  const lain = utama.susunan.map((t) =>
    t.nama === '2. NIK Pemohon:' ? { ...t, isi: t.isi.replace(/.$/u, '7') } : t,
  );
  expect((await salah({ ...utama, susunan: lain })).join()).toMatch(
    /hilang, f-1-15: 2\. NIK Pemohon: harus/u,
  );
});
