import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hariDariIso } from '../../src/core/waktu/hari.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { cetakBagan } from '../../src/web/bagan/cetak-bagan.ts';
import { kertasUji } from '../cetak/kertas-uji.ts';
import { denganPdf } from './alat.ts';

const kertas = kertasUji();
const SOP = ['sop/rekomendasi-kk', 'test/sop-contoh/izin-keramaian'];

describe.each(SOP)('the official page of %s, read by other programs', (folder) => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    const { sop, cetak } = await bacaNaskahKantor(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    const cara = { kertas: 'F4', cetak, kini: hariDariIso('2026-11-22') ?? 0, zona: ZONA.WIB } as const;
    ({ pdf } = await cetakBagan(kertas, sop.nilai, cara));
  });

  it('is sound, PDF/A-2b, with the shipped letters alone', async () => {
    expect(await denganPdf(pdf, 'qpdf', '--check', '{}')).toContain(
      'No syntax or stream encoding errors found',
    );
    const meta = await denganPdf(pdf, 'pdfinfo', '-meta', '{}');
    expect(meta).toMatch(/<pdfaid:part>2</u);
    expect(meta).toMatch(/<pdfaid:conformance>B</u);
    const huruf = (await denganPdf(pdf, 'pdffonts', '{}')).trim().split('\n').slice(2);
    expect(huruf.filter((b) => !/^[A-Z]{6}\+Arimo\S*\s+CID TrueType\s+\S+\s+yes yes yes/u.test(b))).toEqual(
      [],
    );
  });

  it('has its words in reading order', async () => {
    const teks = await denganPdf(pdf, 'pdftotext', '-raw', '{}', '-');
    expect(teks).toMatch(/Nomor SOP[^]*Dasar hukum :[^]*Mutu Baku[^]*Catatan atas naskah/u);
  });
});

afterAll(() => kertas.tutup());
