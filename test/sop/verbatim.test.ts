import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSopFile } from '../../src/naskah/sop-file.ts';

const folder = new URL('../../sop/rekomendasi-kk/', import.meta.url);
const naskah = readFileSync(new URL('naskah.txt', folder), 'utf8');
const sop = parseSopFile('sop.yaml', readFileSync(new URL('sop.yaml', folder), 'utf8'));

/** The source text as rows of cells; Markdown's ** are the only thing taken off. */
const rows = naskah
  .split('\n')
  .map((line) => line.replaceAll('**', '').split('\t'))
  .filter((cells) => cells.some((cell) => cell.trim() !== ''));

/** Every cell of the source that says anything, in order. */
const cells = rows.flat().filter((cell) => cell.trim() !== '');

/** What the YAML claims the source says, laid out in the order in which the source prints it. */
function printed(): string[] {
  const i = sop.identitas;
  const [pengesah, pejabat] = i.disahkan_oleh.split('\n');
  return [
    ...i.instansi.split('\n'),
    ...['Nomor SOP', i.nomor, 'Tanggal pembuatan', i.tanggal_pembuatan, 'Tanggal revisi', i.tanggal_revisi],
    ...[
      'Tanggal efektif',
      i.tanggal_efektif,
      'Disahkan oleh',
      pengesah ?? '',
      pejabat ?? '',
      'Nama SOP',
      i.nama,
    ],
    ...['Dasar hukum :', 'Kualifikasi pelaksana :', i.dasar_hukum, i.kualifikasi_pelaksana],
    ...['Keterkaitan :', 'Peralatan dan perlengkapan :', i.keterkaitan, i.peralatan_dan_perlengkapan],
    ...['Peringatan :', 'Pencatatan dan pendataan :', i.peringatan, i.pencatatan_dan_pendataan],
    ...['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Keterangan', ...sop.pelaksana.map((p) => p.tertulis)],
    ...['Kelengkapan', 'Waktu', 'Output'],
    ...sop.kegiatan.flatMap((k) =>
      [String(k.no), k.kegiatan, k.kelengkapan, k.waktu.tertulis, k.output, k.keterangan].filter(
        (cell) => cell !== '',
      ),
    ),
  ];
}

describe('sop.yaml against the source text', () => {
  it('holds every cell of the source, in order, unchanged', () => {
    expect(printed()).toEqual(cells);
  });

  it('has 13 identity fields, 17 pelaksana and 11 kegiatan', () => {
    expect(Object.keys(sop.identitas)).toHaveLength(13);
    expect(sop.pelaksana).toHaveLength(17);
    expect(sop.kegiatan.map((k) => k.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('sums to 80 minutes, 40 in each office', () => {
    const sum = (unit: string) =>
      sop.kegiatan
        .filter((k) => sop.pelaksana.find((p) => p.kunci === k.bacaan.pelaksana)?.unit === unit)
        .reduce((total, k) => total + k.waktu.menit, 0);
    expect([sum('kelurahan'), sum('kecamatan')]).toEqual([40, 40]);
  });
});
