import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import type { Posisi } from '../../src/core/berkas/posisi.ts';
import { stageProblems } from '../../src/core/sop/stages.ts';
import { kataUmum, kunciPosisi, tahapUmum } from '../../src/core/sop/tahap-umum.ts';

const baca = (path: string) =>
  parseSopFile('sop.yaml', readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const KK = baca('sop/rekomendasi-kk/sop.yaml');
const LAIN = baca('test/sop-contoh/izin-keramaian/sop.yaml');

describe.each([
  ['rekomendasi-kk', KK],
  ['izin-keramaian', LAIN],
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

it('reads as the pemohon goes, in seven stages', () => {
  expect(tahapUmum(KK).map((t) => `${t.anda ? '* ' : ''}${t.kata}`)).toEqual([
    'Berkas diterima',
    'Diperiksa kelurahan',
    'Tanda tangan Lurah',
    '* Anda ambil, lalu bawa ke kecamatan',
    'Diperiksa kecamatan',
    'Tanda tangan Camat',
    '* Anda ambil, lanjut ke Dukcapil',
  ]);
  expect(tahapUmum(LAIN).map((t) => t.kata)).toEqual([
    'Permohonan diterima',
    'Sedang diproses',
    'Sedang dinilai',
    'Izin sedang disusun',
    'Izin hampir selesai',
    'Siap diambil',
  ]);
});

it('refuses stages that leave a step out, turn back or name one that is not there', () => {
  const dengan = (langkah: readonly number[]) =>
    stageProblems({ ...KK, tahap_umum: [{ nama: 'Satu', langkah: [...langkah] }] });
  const semua = KK.kegiatan.map((k) => k.no);
  expect(dengan(semua)).toEqual([]);
  expect(dengan(semua.slice(0, -2))[0]?.message).toBe('Langkah 10, 11 belum masuk tahap mana pun.');
  expect(dengan([...semua.slice(0, 2), 4, 3, ...semua.slice(4)])[0]?.message).toBe(
    'Di sini seharusnya langkah 3.',
  );
  expect(dengan([...semua, 1])[0]?.message).toBe('Langkah 1 ditulis dua kali.');
  expect(dengan([1, 99])[0]).toEqual({
    path: ['tahap_umum', 0, 'langkah', 1],
    message: 'Langkah 99 tidak ada.',
  });
});
