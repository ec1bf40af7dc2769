import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import type { Posisi } from '../../src/core/berkas/posisi.ts';
import { kataUmum, kunciPosisi, tahapUmum } from '../../src/core/sop/tahap-umum.ts';

const baca = (path: string) =>
  parseSopFile('sop.yaml', readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const KK = baca('sop/rekomendasi-kk/sop.yaml');

describe.each([
  ['rekomendasi-kk', KK],
  ['izin-keramaian', baca('test/sop-contoh/izin-keramaian/sop.yaml')],
])('the public stages of %s', (_, sop) => {
  const semua: Exclude<Posisi, { di: 'tutup' }>[] = [
    { di: 'penerimaan' },
    ...sop.kegiatan.flatMap(({ no, bacaan }) => [
      { di: 'langkah' as const, langkah: no, bagian: 0 },
      ...(['ya', 'tidak'] as const).flatMap((cabang) =>
        (bacaan[cabang] ?? []).flatMap((h, hop) =>
          'publik' in h ? [{ di: 'jalan' as const, dari: no, cabang, hop }] : [],
        ),
      ),
    ]),
  ];

  it('hold every position once, and have words for it', () => {
    const kunci = tahapUmum(sop).flatMap((t) => t.kunci);
    expect(new Set(kunci).size).toBe(kunci.length);
    for (const posisi of semua) {
      expect(kunci).toContain(kunciPosisi(posisi));
      expect(kataUmum(sop, posisi)).not.toBe('');
    }
  });
});

it('reads as the pemohon goes', () => {
  expect(tahapUmum(KK).map((t) => `${t.anda ? '* ' : ''}${t.kata}`)).toEqual([
    'Berkas diterima',
    'Sedang diproses kelurahan',
    'Sedang diperiksa kelurahan',
    '* Menunggu tanda tangan Anda',
    'Menunggu tanda tangan Lurah',
    '* Siap diambil di kelurahan',
    '* Berkas ada pada Anda',
    'Sedang diperiksa kecamatan',
    'Menunggu tanda tangan Camat',
    'Hampir selesai',
    '* Siap diambil di kecamatan',
  ]);
});
