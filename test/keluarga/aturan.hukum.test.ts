import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import { diketik, kolom, semuaField } from '../../src/core/formulir/form.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { DAFTAR_ATURAN } from '../../src/core/keluarga/daftar-aturan.ts';
import { periksaAturan } from '../../src/core/keluarga/periksa-aturan.ts';
import { periksaForm } from '../../src/core/keluarga/periksa-form.ts';
import { TANDA_LAYANAN } from '../../src/core/keluarga/tanda-layanan.ts';
import { PINJAM, KONTEKS } from '../formulir/definisi.uji.ts';
import { formLayanan } from '../formulir/keluarga.uji.ts';
import { ANAK, BAPAK, IBU, KONTEKS_ATURAN, SEMUA_LEMBAR } from './aturan.uji.ts';

const SEMUA = { ...KONTEKS_ATURAN, tanda: [...TANDA_LAYANAN] };

/** Values that rules read, so that chance meets them, and whatever else a browser may send. */
const nilai = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '01', '02', '03', '04', '07') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('2000-02-29', '29/2/2001', '2027-01-01', '1950-01-01', '2015-05-05'),
  },
  { weight: 3, arbitrary: fc.constantFrom('1971061503809901', '197106 420282 9903', '1971060705109905') },
  { weight: 3, arbitrary: fc.constantFrom('meninggal', 'pindah', 'lahir', 'datang', 'tetap', 'kawin') },
  { weight: 2, arbitrary: fc.constantFrom('FAJAR PRATAMA', 'SITI', "M. NUR'AINI", '', ' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const catatan = (kunci: readonly string[]): fc.Arbitrary<Baris> =>
  fc
    .array(fc.tuple(fc.constantFrom(...kunci, '__proto__', 'constructor'), nilai), { maxLength: 20 })
    .map((isi) => Object.fromEntries(isi));

const kunciUmum = semuaField(SEMUA_LEMBAR)
  .filter(diketik)
  .map((f) => f.kunci);
const kunciBaris = kolom(SEMUA_LEMBAR).map((f) => f.kunci);

const keluarga: fc.Arbitrary<Isian> = fc.record({
  nilai: catatan(kunciUmum),
  baris: fc.array(
    fc
      .tuple(fc.constantFrom<Baris>({}, BAPAK, IBU, ANAK), catatan(kunciBaris))
      .map(([a, b]) => ({ ...a, ...b })),
    { maxLength: 4 },
  ),
});

function bekukan({ nilai: n, baris }: Isian): Isian {
  return Object.freeze({ nilai: Object.freeze(n), baris: Object.freeze(baris.map((b) => Object.freeze(b))) });
}

const KELAHIRAN = formLayanan('tambah-kelahiran');

/** The form without these keys: nobody asks for them, so nobody knows them. */
function tanpa(form: Form, kunci: readonly string[]): Form {
  return {
    ...form,
    bagian: form.bagian.map((b) => ({ ...b, field: b.field.filter((f) => !kunci.includes(f.kunci)) })),
    ...(form.kelompok && {
      kelompok: { ...form.kelompok, field: kolom(form).filter((f) => !kunci.includes(f.kunci)) },
    }),
  };
}

describe('the rules, whatever stands in a form', () => {
  it('never fail, never change a value, and say the same twice', () => {
    const pernah = new Set<string>();
    fc.assert(
      fc.property(keluarga, (isian) => {
        const beku = bekukan(isian);
        const semula = JSON.stringify(beku);
        const kata = periksaAturan(SEMUA_LEMBAR, beku, SEMUA);
        for (const c of kata) {
          pernah.add(c.aturan);
          expect(c.pesan).not.toMatch(/[{}]|undefined/u);
        }
        expect(JSON.stringify(beku)).toBe(semula);
        expect(periksaAturan(SEMUA_LEMBAR, beku, SEMUA)).toEqual(kata);
        periksaForm(KELAHIRAN, beku, { ...KONTEKS, ...SEMUA });
      }),
      { numRuns: 100 },
    );
    // Chance must have met many of them, or the test says nothing.
    expect(pernah.size).toBeGreaterThan(DAFTAR_ATURAN.length / 4);
  });

  it('never speak about what nobody asked', () => {
    const pasangan = DAFTAR_ATURAN.flatMap((a) => a.membaca.map((kunci) => [a.kunci, kunci] as const));
    const form = new Map(pasangan.map(([, kunci]) => [kunci, tanpa(SEMUA_LEMBAR, [kunci])]));
    fc.assert(
      fc.property(keluarga, (isian) => {
        for (const [kunci, tanpaIni] of form) {
          const bicara = new Set(periksaAturan(tanpaIni, isian, SEMUA).map((c) => c.aturan));
          for (const [aturan, dibaca] of pasangan) if (dibaca === kunci) expect(bicara).not.toContain(aturan);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('demand only what the form asks', () => {
    const menuntut = DAFTAR_ATURAN.filter((a) => a.menuntut !== undefined);
    expect(menuntut.length).toBeGreaterThan(8);
    const form = menuntut.map((a) => [a.kunci, tanpa(SEMUA_LEMBAR, a.menuntut ?? [])] as const);
    fc.assert(
      fc.property(keluarga, (isian) => {
        for (const [kunci, tanpaIni] of form) {
          const bicara = periksaAturan(tanpaIni, isian, SEMUA).map((c) => c.aturan);
          expect(bicara).not.toContain(kunci);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('are silent about a form whose rows are no family', () => {
    expect(
      periksaAturan(PINJAM, { nilai: { nama: 'A' }, baris: [{ shdk: '01' }, { shdk: '01' }] }, SEMUA),
    ).toEqual([]);
  });
});

describe('a status that is not registered', () => {
  const form = formLayanan('baru-keluarga');
  const isian = (pakai: string): Isian => ({
    nilai: { pakai_f_1_01: 'ya', pakai_f_1_05: pakai },
    baris: [
      { ...BAPAK, status_kawin: '3' },
      { ...IBU, status_kawin: '3' },
    ],
  });
  const kata = (i: Isian) =>
    periksaAturan(form, i, KONTEKS_ATURAN).filter((c) => c.aturan === 'belum-tercatat-sptjm');

  it('sends to the statement while its sheet is not chosen, once', () => {
    expect(kata(isian('tidak')).map((c) => c.path)).toEqual(['anggota.0.status_kawin']);
    expect(kata(isian('ya'))).toEqual([]);
  });

  it('says nothing where the service has no such sheet, or the status is registered', () => {
    expect(
      periksaAturan(formLayanan('tambah-kelahiran'), isian('tidak'), KONTEKS_ATURAN).map((c) => c.aturan),
    ).not.toContain('belum-tercatat-sptjm');
    expect(kata({ ...isian('tidak'), baris: [BAPAK, IBU] })).toEqual([]);
  });
});
