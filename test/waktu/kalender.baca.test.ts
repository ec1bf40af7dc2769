import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hariDariIso } from '../../src/core/waktu/hari.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { ramadanPada, tahunLengkap } from '../../src/core/waktu/kalender.ts';

const teks = readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8');
const hasil = bacaKalender(parse(teks));

const rusak = (dari: string | RegExp, menjadi: string) => {
  const diubah = teks.replace(dari, menjadi);
  expect(diubah).not.toBe(teks);
  const h = bacaKalender(parse(diubah));
  return h.ok ? [] : h.kesalahan.map((k) => `${k.jalur}: ${k.pesan}`);
};

describe('the calendar of 2026 and 2027', () => {
  const kalender = hasil.ok ? hasil.kalender : undefined;

  it('holds every holiday of the two SKB: 17 + 8 and 18 + 8', () => {
    const hitung = (tahun: string, jenis: string) =>
      parse(teks)
        .libur.find((t: { tahun: number }) => String(t.tahun) === tahun)
        .hari.filter((h: { jenis: string }) => h.jenis === jenis).length;
    expect([hitung('2026', 'libur_nasional'), hitung('2026', 'cuti_bersama')]).toEqual([17, 8]);
    expect([hitung('2027', 'libur_nasional'), hitung('2027', 'cuti_bersama')]).toEqual([18, 8]);
    expect(kalender?.libur.size).toBe(51);
  });

  it('knows which years it is complete for', () => {
    expect(kalender && [2025, 2026, 2027, 2028].map((t) => tahunLengkap(kalender, t))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is not complete for a year without its Ramadan', () => {
    expect(kalender && tahunLengkap({ ...kalender, ramadan: kalender.ramadan.slice(0, 1) }, 2027)).toBe(
      false,
    );
  });

  it('ends each Ramadan on the eve of the Idulfitri of the SKB', () => {
    for (const iso of ['2026-03-20', '2027-03-09']) {
      const hari = hariDariIso(iso) ?? 0;
      expect(kalender && ramadanPada(kalender, hari)?.sampai).toBe(hari);
      expect(kalender?.libur.get(hari + 1)?.nama).toMatch(/^Idulfitri/);
    }
  });

  it('has no day twice and no misnamed weekday: the reader would have refused it', () => {
    expect(hasil.ok).toBe(true);
  });
});

describe('a faulty calendar', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'unquoted hours',
      'mulai: "07.30"',
      'mulai: 07.30',
      'jam.biasa.senin_kamis.mulai: Tulis jam dalam tanda kutip dengan empat angka, misalnya "07.30".',
    ],
    [
      'a day that does not exist',
      'tanggal: 2026-01-16',
      'tanggal: 2026-02-30',
      'libur[0].hari[1].tanggal: Tulis tanggal yang ada di kalender seperti 2026-11-24.',
    ],
    [
      'a wrong weekday',
      '2026-01-01, hari: Kamis',
      '2026-01-01, hari: Rabu',
      'libur[0].hari[0].hari: Nama hari tidak cocok dengan tanggalnya.',
    ],
    [
      'another year',
      '2026-01-01, hari: Kamis',
      '2025-01-02, hari: Kamis',
      'libur[0].hari[0].tanggal: Tanggal ini bukan tahun 2026.',
    ],
    [
      'a misspelt key',
      'zona: WIB',
      'zona: WIB\nzonaa: WIT',
      '(seluruh isi): Kunci ini tidak dikenal: zonaa. Periksa ejaannya.',
    ],
    ['a missing key', 'zona: WIB', '', 'zona: Pilih salah satu: WIB, WITA, WIT.'],
    ['no list', 'tutup: []', '', 'tutup: Wajib diisi.'],
    [
      'hours turned round',
      'selesai: "16.00"',
      'selesai: "07.00"',
      'jam.biasa.senin_kamis.selesai: Jam selesai harus sesudah jam mulai.',
    ],
    [
      'a break outside hours',
      'mulai: "12.00", menit: 60',
      'mulai: "15.30", menit: 60',
      'jam.biasa.senin_kamis.istirahat: Istirahat harus di dalam jam kerja.',
    ],
    [
      'a month too long',
      'sampai: 2026-03-20',
      'sampai: 2026-03-21',
      'ramadan[0].sampai: Ramadan lamanya 29 atau 30 hari.',
    ],
    ['a year twice', 'tahun: 2027', 'tahun: 2026', 'libur[1].tahun: Tahun 2026 sudah ada di daftar.'],
    [
      'a closure that ends before it begins',
      'tutup: []',
      'tutup: [{ dari: { tanggal: 2026-11-24, jam: "10.00" }, sampai: { tanggal: 2026-11-24, jam: "10.00" }, alasan: Banjir }]',
      'tutup[0].sampai: Waktu buka lagi harus sesudah waktu tutup.',
    ],
    [
      'a closure without its reason',
      'tutup: []',
      'tutup: [{ dari: { tanggal: 2026-11-24, jam: "10.00" }, sampai: { tanggal: 2026-11-24, jam: "11.00" }, alasan: " " }]',
      'tutup[0].alasan: Wajib diisi.',
    ],
  ])('names %s by its path', (_nama, dari, menjadi, pesan) => {
    expect(rusak(dari, menjadi)).toContain(pesan);
  });

  it('reads a day given twice', () => {
    const ganda = rusak('2026-01-16, hari: Jumat', '2026-01-01, hari: Kamis');
    expect(ganda).toEqual(['libur[0].hari[1].tanggal: Tanggal ini sudah ada di daftar.']);
  });

  it.each([undefined, null, 'teks', 7, []])('never throws on %j', (nilai) => {
    expect(bacaKalender(nilai).ok).toBe(false);
  });

  it('reads a closure in local time', () => {
    const h = bacaKalender(
      parse(
        teks
          .replace('zona: WIB', 'zona: WIT')
          .replace(
            'tutup: []',
            'tutup: [{ dari: { tanggal: 2026-11-24, jam: "10.00" }, sampai: { tanggal: 2026-11-24, jam: "11.30" }, alasan: Banjir }]',
          ),
      ),
    );
    expect(h.ok && h.kalender.tutup).toEqual([
      {
        dari: Date.parse('2026-11-24T10:00+09:00'),
        sampai: Date.parse('2026-11-24T11:30+09:00'),
        alasan: 'Banjir',
      },
    ]);
  });
});
