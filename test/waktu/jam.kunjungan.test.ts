import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hitungJam, type Jeda, type Kunjungan } from '../../src/core/waktu/jam.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { menitKantor } from '../../src/core/waktu/menit.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';
import { tenggat } from '../../src/core/waktu/tenggat.ts';

const hasil = bacaKalender(
  parse(readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8')),
);
if (!hasil.ok) throw new Error(JSON.stringify(hasil.kesalahan));
const kalender = hasil.kalender;
const pukul = (jam: string, tanggal = '2026-11-24'): number =>
  Date.parse(`${tanggal}T${jam.replace('.', ':')}+07:00`);
const kunjungan = (bagian: Partial<Kunjungan>): Kunjungan => ({ tiba: pukul('09.00'), jeda: [], ...bagian });
const jam = (k: Partial<Kunjungan>, kini: string, baku = 15) =>
  hitungJam(kunjungan(k), { kalender, baku, kini: pukul(kini) });

describe('the clock of a visit', () => {
  it('parts waiting from working', () => {
    expect(jam({ dibuka: pukul('09.04') }, '09.09')).toEqual({
      tunggu: 4,
      kerja: 5,
      total: 9,
      baku: 15,
      jatah: 15,
      sisa: 6,
      lewat: false,
      hampir: false,
      berhenti: false,
    });
  });

  it('counts as waiting only, until it is opened', () => {
    expect(jam({}, '09.09')).toMatchObject({ tunggu: 9, kerja: 0, sisa: 6 });
  });

  it.each([
    ['09.10', false, false],
    ['09.11', true, false],
    ['09.15', true, false],
    ['09.16', false, true],
  ])('at %s: hampir %s, lewat %s (0.7 and 1 of 15 minutes)', (kini, hampir, lewat) => {
    expect(jam({}, kini)).toMatchObject({ hampir, lewat });
  });

  it('stands still in the break, at night and after its end', () => {
    expect(jam({ tiba: pukul('11.55') }, '13.05').total).toBe(10);
    expect(jam({ tiba: pukul('15.55', '2026-11-23') }, '07.35').total).toBe(10);
    expect(jam({ dibuka: pukul('09.02'), selesai: pukul('09.10') }, '15.00')).toMatchObject({
      kerja: 8,
      total: 10,
    });
  });

  it('takes out pauses, also overlapping, open, and outside the visit', () => {
    const jeda = [
      { mulai: pukul('09.20'), selesai: pukul('09.40') },
      { mulai: pukul('09.30'), selesai: pukul('09.50') },
      { mulai: pukul('08.00'), selesai: pukul('08.30') },
    ];
    const k = { dibuka: pukul('09.10'), jeda };
    expect(jam(k, '10.00')).toMatchObject({ tunggu: 10, kerja: 20, berhenti: false });
    const terbuka = { ...k, jeda: [...jeda, { mulai: pukul('09.55') }] };
    expect(jam(terbuka, '11.00')).toMatchObject({ tunggu: 10, kerja: 15, berhenti: true });
  });

  it('gives nothing below zero when the clock of the computer goes back', () => {
    expect(jam({ dibuka: pukul('09.05') }, '08.00')).toMatchObject({ tunggu: 0, kerja: 0, sisa: 15 });
    expect(jam({ dibuka: pukul('08.50') }, '09.10')).toMatchObject({ tunggu: 0, kerja: 10 });
  });

  it('takes its thresholds from the settings', () => {
    const batas = { hampir: 0.5, lewat: 2, sejak: 'dibuka' } as const;
    const k = kunjungan({ dibuka: pukul('09.10') });
    const pada = (kini: string) => hitungJam(k, { kalender, baku: 10, kini: pukul(kini), batas });
    expect(pada('09.16')).toMatchObject({ jatah: 20, sisa: 14, hampir: true, lewat: false });
    expect(pada('09.31')).toMatchObject({ sisa: -1, hampir: false, lewat: true });
  });
});

describe('laws of the clock of a visit', () => {
  const saat = fc.integer({ min: pukul('06.00'), max: pukul('18.00', '2026-12-01') });
  const jeda = fc
    .tuple(saat, fc.option(fc.nat(86_400_000)))
    .map(([mulai, lama]): Jeda => ({ mulai, selesai: lama === null ? undefined : mulai + lama }));
  const acak = fc
    .tuple(fc.array(saat, { minLength: 3, maxLength: 3 }), fc.array(jeda, { maxLength: 5 }), fc.boolean())
    .map(([tiga, daftar, terbuka]) => {
      const [tiba = 0, dibuka = 0, kini = 0] = tiga.toSorted((a, b) => a - b);
      return { kunjungan: { tiba, dibuka: terbuka ? dibuka : undefined, jeda: daftar }, kini };
    });

  it('agrees with counting minute by minute what no pause covers', () => {
    fc.assert(
      fc.property(acak, ({ kunjungan: k, kini }) => {
        const bulat = (n: number): number => Math.floor(n / MENIT) * MENIT;
        const visit = {
          tiba: bulat(k.tiba),
          jeda: k.jeda.map((j) => ({ mulai: bulat(j.mulai), selesai: j.selesai && bulat(j.selesai) })),
        };
        let harap = 0;
        for (let t = visit.tiba; t < bulat(kini); t += MENIT) {
          const henti = visit.jeda.some((j) => j.mulai <= t && (j.selesai === undefined || t < j.selesai));
          if (!henti) harap += menitKantor(kalender, t, t + MENIT);
        }
        expect(hitungJam(visit, { kalender, baku: 5, kini: bulat(kini) }).total).toBe(harap);
      }),
      { numRuns: 60 },
    );
  });

  it('splits without loss, and is late exactly after its due instant', () => {
    fc.assert(
      fc.property(acak, fc.integer({ min: 1, max: 600 }), ({ kunjungan: k, kini }, baku) => {
        const hitung = hitungJam(k, { kalender, baku, kini });
        expect(hitung.kerja + hitung.tunggu).toBeCloseTo(
          hitungJam({ ...k, dibuka: undefined }, { kalender, baku, kini }).tunggu,
          6,
        );
        expect(hitung.sisa < 0).toBe(hitung.lewat);
        const due = tenggat(k, { kalender, baku });
        if (due === undefined) {
          expect(hitung.lewat).toBe(false);
          return;
        }
        const pada = (t: number) => hitungJam(k, { kalender, baku, kini: t }).sisa;
        expect(pada(due)).toBeCloseTo(0, 6);
        expect(pada(due - 1)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
