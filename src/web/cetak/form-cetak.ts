import type { Field, Form } from '../../core/formulir/form.skema.ts';
import { kolom, semuaField } from '../../core/formulir/form.ts';
import { ambil, type Isian } from '../../core/formulir/isian.ts';
import { type BukuKode, daftarKode } from '../../core/formulir/kode.ts';
import { tampil } from '../../core/formulir/tampil.ts';
import type { DataFormCetak, KertasForm, KodeCetak, TandaCetak } from './data-form-cetak.ts';
import { type HurufAsing, hurufAsing } from './huruf-asing.ts';
import type { PenandaTangan } from './penanda-tangan.ts';
import { halamanForm, qrHalaman } from './qr-halaman.ts';

/** What a printed form is made from. `isian` is tidied, as it is kept and hashed. */
export interface BahanFormCetak {
  readonly form: Form;
  readonly kode: BukuKode;
  readonly isian: Isian;
  /** Number of the berkas; null while a titipan. */
  readonly nomor: string | null;
  readonly kertas: KertasForm;
  readonly tandaAir: readonly string[];
  readonly jejak: string;
  /** Where the code of this sheet leads, and the short form to be typed; null: a sheet without a code. */
  readonly lembar: { readonly alamat: string; readonly kode: string } | null;
  /** Who signs, by the key of the signature. */
  readonly penanda: ReadonlyMap<string, PenandaTangan>;
  /** Register numbers given so far, by the key of the signature. */
  readonly register: ReadonlyMap<string, string>;
  /** The sheet may still change or is filled by hand: rows stay open. */
  readonly konsep: boolean;
  readonly hanyaNomor?: string;
  /** More pages than this no sheet of this kind has; left out: as the signed forms are laid out. */
  readonly halamanTerbanyak?: number;
}

/** The sheet's data, or why there is none: letters that no font of ours has, a register number not yet given. */
export type HasilFormCetak =
  | { readonly ok: true; readonly data: DataFormCetak }
  | { readonly ok: false; readonly sebab: 'huruf'; readonly huruf: readonly HurufAsing[] }
  | { readonly ok: false; readonly sebab: 'nomor' };

const LETAK = ['kiri', 'tengah', 'kanan'] as const;

/** The data of F-1.15, F-1.16 or another form for its template. Refuses what would vanish on paper. */
export function formCetak(bahan: BahanFormCetak): HasilFormCetak {
  const { form, kode, isian, hanyaNomor = null } = bahan;
  if (hanyaNomor !== null && !bahan.register.get(hanyaNomor)) return { ok: false, sebab: 'nomor' };
  const huruf = hurufAsing(bahan);
  if (huruf.length > 0) return { ok: false, sebab: 'huruf', huruf };
  const field = semuaField(form);
  const data: DataFormCetak = {
    kertas: bahan.kertas,
    tandaAir: bahan.tandaAir,
    jejak: bahan.jejak,
    kode: form.kode,
    judul: form.judul,
    dasar: form.dasar,
    petunjuk: form.petunjuk,
    nomor: bahan.nomor ?? '',
    qr: bahan.lembar
      ? qrHalaman(bahan.lembar.alamat, bahan.halamanTerbanyak ?? halamanForm(isian.baris.length))
      : [],
    kodeLembar: bahan.lembar?.kode ?? '',
    nilai: catatan(field, isian.nilai),
    field: field.map((f) => ({ kunci: f.kunci, no: f.no ?? '', label: f.label, isi: baca(f, isian, kode) })),
    daftar: daftar([...field, ...kolom(form)], kode),
    anggota: {
      no: form.kelompok?.no ?? '',
      baris: isian.baris.map((b) => catatan(kolom(form), b)),
    },
    coretSisa: !bahan.konsep,
    tempatTanggal: tempatTanggal(field, isian, kode),
    tandaTangan: tandaTangan(bahan),
    hanyaNomor,
  };
  return { ok: true, data };
}

/** "Huruf kapital" is the form's own instruction; numbers, codes and dates stay as they are kept. */
const KAPITAL: ReadonlySet<Field['jenis']> = new Set(['nama', 'alamat', 'teks']);

function kapital(field: Field, teks: string): string {
  return KAPITAL.has(field.jenis) ? teks.toUpperCase() : teks;
}

function catatan(
  field: readonly Field[],
  nilai: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(field.map((f) => [f.kunci, kapital(f, ambil(nilai, f.kunci))]));
}

function baca(field: Field, { nilai }: Isian, kode: BukuKode): string {
  const teks = ambil(nilai, field.kunci);
  return kapital(field, teks === '' ? '' : tampil(field, teks, kode));
}

function daftar(field: readonly Field[], kode: BukuKode): Readonly<Record<string, readonly KodeCetak[]>> {
  return Object.fromEntries(
    field
      .filter((f) => f.daftar !== undefined)
      .map((f) => [f.kunci, daftarKode(kode, f.daftar ?? '').map((k) => ({ kode: k.kode, nama: k.nama }))]),
  );
}

/** From the fields that hold place and date, whatever they are called in this form. */
function tempatTanggal(field: readonly Field[], isian: Isian, kode: BukuKode): string {
  const isi = (awal: Field['awal']): string => {
    const f = field.find((x) => x.awal === awal);
    return f ? tampil(f, ambil(isian.nilai, f.kunci), kode) : '';
  };
  return [isi('tempat'), isi('tanggal')].filter((t) => t !== '').join(', ');
}

function tandaTangan({ form, penanda, register }: BahanFormCetak): readonly TandaCetak[] {
  return form.tanda_tangan
    .toSorted((a, b) => LETAK.indexOf(a.letak) - LETAK.indexOf(b.letak))
    .map(({ kunci, letak, tertulis, nip }) => {
      const siapa = penanda.get(kunci);
      return {
        kunci,
        letak,
        atas: siapa?.atas ?? tertulis.split('\n'),
        nama: siapa?.nama ?? '',
        nip: nip ? (siapa?.nip ?? '') : null,
        register: nip ? (register.get(kunci) ?? '') : null,
      };
    });
}
