import type { Form } from '../../core/formulir/form.skema.ts';
import { semuaField } from '../../core/formulir/form.ts';
import { kunciPakai } from '../../core/formulir/gabung.ts';
import { isianTercetak, bukuTercetak } from '../../core/formulir/perangkat.ts';
import type { Perangkat } from '../../core/formulir/perangkat.skema.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import { ambil } from '../../core/formulir/isian.ts';
import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import { type TurunanLembar, turunanLembar } from '../../core/keluarga/tercetak/turunan-lembar.ts';
import type { DataFormCetak } from './data-form-cetak.ts';
import { type BahanFormCetak, formCetak, type HasilFormCetak } from './form-cetak.ts';
import type { PenandaTangan } from './penanda-tangan.ts';

/** A box of a companion sheet, or a heading between boxes. */
export interface CentangCetak {
  readonly kode: string;
  readonly label: string;
  readonly kotak: boolean;
  readonly dicentang: boolean;
}

/** What `lembar(d)` of a companion sheet's template takes: all of a form, and what only such a sheet has. */
export interface DataLembar extends DataFormCetak {
  readonly arah: LembarPendamping['kertas']['arah'];
  /** The set of forms in which it is printed, "Permendagri 109/2019"; empty where the SOP has none. */
  readonly perangkat: string;
  /** The service asked for, in the office's words. */
  readonly keperluan: string;
  readonly centang: Readonly<Record<string, readonly CentangCetak[]>>;
  /** The papers that were handed in, in the order of the list. */
  readonly dilampirkan: readonly string[];
  /** Keys of the fields that are asked for this sheet: none of them may vanish on it. */
  readonly milik: readonly string[];
  /** What the sheet shows and no field holds. */
  readonly turunan: TurunanLembar;
}

/** What a companion sheet is printed from, besides what every form needs. */
export interface BahanLembarCetak extends Omit<
  BahanFormCetak,
  'penanda' | 'register' | 'hanyaNomor' | 'halamanTerbanyak'
> {
  readonly pendamping: LembarPendamping;
  readonly perangkat: Perangkat | undefined;
  readonly keperluan: { readonly kunci: string; readonly label: string };
  /** The papers handed in. */
  readonly ada: readonly { readonly kunci: string; readonly label: string }[];
}

/** The data of a companion sheet, or why there is none. */
export type HasilLembar =
  { readonly ok: true; readonly data: DataLembar } | Extract<HasilFormCetak, { readonly ok: false }>;

/** Pages of a sheet with so many members: templates that go on need at most two for every four of them. */
const halamanTerbanyak = (anggota: number): number => 2 + 2 * Math.ceil(anggota / 4);

/** The data of a companion sheet for its template. Refuses what would vanish on paper, as the signed form does. */
export function dataLembar(bahan: BahanLembarCetak): HasilLembar {
  const { pendamping: l, perangkat, isian, keperluan, ada, form, kode } = bahan;
  const hasil = formCetak({
    ...bahan,
    form: {
      ...form,
      kode: l.kode,
      judul: l.judul,
      dasar: l.dasar,
      petunjuk: l.petunjuk,
      tanda_tangan: l.tanda_tangan,
    },
    kode: bukuTercetak(kode, perangkat),
    isian: isianTercetak(form, isian, perangkat),
    penanda: new Map(l.tanda_tangan.map((t) => [t.kunci, penanda(t, isian)])),
    register: new Map(),
    halamanTerbanyak: halamanTerbanyak(isian.baris.length),
  });
  if (!hasil.ok) return hasil;
  return {
    ok: true,
    data: {
      ...hasil.data,
      arah: l.kertas.arah,
      perangkat: perangkat?.nama ?? '',
      keperluan: keperluan.label,
      centang: Object.fromEntries(
        Object.entries(l.centang).map(([nama, butir]) => [
          nama,
          butir.map((b) => ({
            kode: b.kode,
            label: b.label,
            kotak: b.kotak,
            dicentang:
              b.kotak &&
              (b.keperluan.includes(keperluan.kunci) || ada.some((s) => b.syarat.includes(s.kunci))),
          })),
        ]),
      ),
      dilampirkan: ada.map((s) => s.label),
      milik: isianLembar(form, l.kunci),
      // From what is printed, so that what is worked out is written as the rest of the sheet.
      turunan: turunanLembar({ nilai: hasil.data.nilai, baris: hasil.data.anggota.baris }),
    },
  };
}

/** The fields asked for a sheet, without the question whether it is wanted. */
function isianLembar(form: Form, lembar: string): readonly string[] {
  return semuaField(form).flatMap((f) =>
    f.lembar?.includes(lembar) === true && f.kunci !== kunciPakai(lembar) ? [f.kunci] : [],
  );
}

function penanda(
  { letak, tertulis, nama, nip }: LembarPendamping['tanda_tangan'][number],
  isian: Isian,
): PenandaTangan {
  const tertera = nama === undefined ? '' : ambil(isian.nilai, nama);
  return {
    letak,
    atas: tertulis.split('\n'),
    nama: tertera === '' ? undefined : tertera.toUpperCase(),
    nip: undefined,
    pakaiNip: nip,
  };
}
