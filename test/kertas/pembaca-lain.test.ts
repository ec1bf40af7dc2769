import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { contohLembar } from '../../src/web/cetak/contoh-surat.ts';
import { kertasUji } from '../cetak/kertas-uji.ts';
import { denganPdf } from './alat.ts';

/** A paper of every kind, by its template. */
const kertas = kertasUji();
const berkas = new Map<string, Uint8Array>();

beforeAll(async () => {
  const naskah = await bacaNaskahKantor(new URL('../../sop/rekomendasi-kk', import.meta.url).pathname);
  const paket = paketTemplat(naskah.cetak.berkas);
  for (const lembar of contohLembar(naskah)) {
    const { pdf } = await kertas.cetak([{ ...lembar, paket }], { judul: 'Contoh', saat: 0 });
    berkas.set(lembar.templat, pdf);
  }
});
afterAll(() => kertas.tutup());

const SEMUA = [
  'tanda-terima',
  'kekurangan',
  'nota',
  'disposisi',
  'serah-terima',
  'sampul',
  'label',
  'berita-acara',
  'f-1-01',
  'f-1-02',
  'f-1-03',
  'f-1-03a',
  'f-1-03b',
  'f-1-03c',
  'f-1-04',
  'f-1-05',
  'f-1-06',
  'f-1-15',
  'f-1-16',
  'f-1-01',
  'f-1-02',
  'f-1-03',
  'f-1-05',
  'f-1-06',
  'form',
];

describe.each(SEMUA)('%s', (templat) => {
  const pdf = (): Uint8Array => berkas.get(templat) ?? new Uint8Array();

  it('is a sound PDF', async () => {
    expect(await denganPdf(pdf(), 'qpdf', '--check', '{}')).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  it('embeds the shipped letters and no others, each with its Unicode', async () => {
    const baris = (await denganPdf(pdf(), 'pdffonts', '{}')).trim().split('\n').slice(2);
    expect(baris.length).toBeGreaterThan(0);
    for (const b of baris) expect(b).toMatch(/^[A-Z]{6}\+Arimo\S*\s+CID TrueType\s+\S+\s+yes yes yes/u);
  });

  it('says PDF/A-2b of itself, and its words can be selected', async () => {
    const meta = await denganPdf(pdf(), 'pdfinfo', '-meta', '{}');
    expect(meta).toMatch(/<pdfaid:part>2</u);
    expect(meta).toMatch(/<pdfaid:conformance>B</u);
    expect(await denganPdf(pdf(), 'pdftotext', '{}', '-')).toMatch(/contoh/iu);
  });
});
