import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PaketTemplat, paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { kertasUji, templatAsli } from '../cetak/kertas-uji.ts';
import { KELUARGA, PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { KELUARGA_UJI } from '../keluarga/keluarga-contoh.ts';
import { kasus } from '../keluarga/tabel.ts';
import { denganPdf } from './alat.ts';
import { lembarKasus, type LembarUji } from './keluarga-uji.ts';

const kertas = kertasUji();
let paket: PaketTemplat;
beforeAll(async () => {
  paket = paketTemplat(await templatAsli());
});
afterAll(() => kertas.tutup());

const LAYANAN = PERSYARATAN.keperluan.map((k) => k.kunci);

/** Each service gets a quarter of the families, each family a quarter of the services: all of both in one run. */
const SETIAP = 4;

/** A sheet that few families need is printed for all of those. */
const SELALU: ReadonlySet<string> = new Set(['f-1-05']);

/** A folder to keep the sheets in, to be looked at; unset: they are not kept. */
const SIMPAN = process.env['LAJUR_UJI_SIMPAN'];

const tercetak = new Set<string>();

async function salah({ kasus: k, lembar, banding }: LembarUji): Promise<readonly string[]> {
  const { pdf } = await kertas.cetak([{ ...lembar, paket }], { judul: 'Uji', saat: 0 });
  if (SIMPAN !== undefined)
    await writeFile(join(SIMPAN, `${k.layanan}-${lembar.templat}-${k.keluarga.kunci}.pdf`), pdf);
  const beda = banding(await denganPdf(pdf, 'pdftotext', '-raw', '{}', '-'));
  return beda === undefined ? [] : [`${k.kunci}, ${lembar.templat}: ${beda}`];
}

describe('the official sheets of every family, read back from paper', () => {
  it.each(LAYANAN.map((l, n) => [l, n] as const))(
    '%s shows field by field what the papers of the family say',
    async (layanan, n) => {
      const lembar = KELUARGA_UJI.flatMap((keluarga, i) => {
        const k = kasus(keluarga, layanan);
        const giliran = (i + n) % SETIAP === 0;
        return lembarKasus(k).filter((l) => giliran || SELALU.has(l.lembar.templat));
      });
      for (const l of lembar) tercetak.add(l.lembar.templat);
      // One printing process takes them one by one; what is printed is read meanwhile.
      const beda = await Promise.all(lembar.map(salah));
      expect(beda.flat()).toEqual([]);
    },
    60_000,
  );
});

it('every sheet there is was among them', () => {
  const semua = [...PERSYARATAN.keperluan.map((k) => k.form), ...KELUARGA.lembar.map((l) => l.kunci)];
  expect([...tercetak].toSorted()).toEqual([...new Set(semua)].toSorted());
});

it('a sheet with one letter changed is told, with its place', async () => {
  const [keluarga] = KELUARGA_UJI;
  if (keluarga === undefined) throw new Error('No family');
  const k = kasus(keluarga, 'hilang');
  const nilai = {
    ...k.harapan.nilai,
    nik_pemohon: k.harapan.nilai['nik_pemohon']?.replace(/.$/u, 'X') ?? '',
  };
  const [utama] = lembarKasus({ ...k, harapan: { ...k.harapan, nilai } });
  if (utama === undefined) throw new Error('No sheet');
  expect((await salah(utama)).join()).toMatch(/hilang, f-1-15: 2\. NIK Pemohon: harus/u);
});
