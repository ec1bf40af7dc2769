import { diketik, kolom, semuaField } from '../formulir/form.ts';
import type { FormRingkas } from '../formulir/form-ringkas.ts';
import { ambil, type Baris, type Isian } from '../formulir/isian.ts';
import { berlaku, ditanyakan, rapikan } from '../formulir/rapikan.ts';
import { bacaTanggal } from '../formulir/tanggal-isian.ts';
import { KELUAR, SHDK } from './kode-keluarga.ts';

/** What is known of one thing: tidied values by key, and the keys that the form asks about it now. */
export interface Diketahui {
  readonly isi: Baris;
  readonly ditanya: ReadonlySet<string>;
}

/** One member as typed; `nomor` counts rows from 0, empty ones included, as the browser names them. */
export interface Anggota extends Diketahui {
  readonly nomor: number;
  /** The name, or "Anggota 2" while there is none. */
  readonly sebutan: string;
  /** Stood in the register before: particulars are copied, and what is not at hand may stay empty. */
  readonly lama: boolean;
}

/** A family as the rows and sections of an isian tell it. What no key tells is unknown, and no rule speaks about it. */
export interface Keluarga {
  /** Key of the group of rows: first part of every path. */
  readonly kelompok: string;
  readonly umum: Diketahui;
  readonly anggota: readonly Anggota[];
  /** Those who belong to the family afterwards: without the dead and those who move away. */
  readonly tinggal: readonly Anggota[];
  /** The field whose answer decides whether this one is asked, where there is such a field. */
  readonly penentu: (kunci: string) => string | undefined;
}

/** The family on a form; undefined for a form whose rows are no family (no column of the relation to the head). */
export const bacaKeluarga = (form: FormRingkas, isian: Isian): Keluarga | undefined => {
  const { kelompok } = form;
  if (kelompok === undefined || !kolom(form).some((f) => f.kunci === 'shdk')) return undefined;
  const { nilai } = rapikan(form, { nilai: isian.nilai, baris: [] });
  const field = semuaField(form);
  const baru = kelompok.peran?.baru;
  const dibedakan = baru !== undefined && kolom(form).some((f) => f.kunci === baru.field);
  const anggota = isian.baris.flatMap((mentah, nomor): readonly Anggota[] => {
    const [isi] = rapikan(form, { nilai: isian.nilai, baris: [mentah] }).baris;
    if (isi === undefined) return [];
    const nama = ambil(isi, 'nama');
    const ditanya = kolom(form).filter((f) => diketik(f) && ditanyakan(f, isi, nilai));
    const sebutan = nama === '' ? `${kelompok.sebutan} ${nomor + 1}` : nama.toUpperCase();
    const lama = dibedakan && !berlaku(baru, isi);
    return [{ nomor, sebutan, isi, lama, ditanya: new Set(ditanya.map((f) => f.kunci)) }];
  });
  return {
    kelompok: kelompok.kunci,
    umum: {
      isi: nilai,
      ditanya: new Set(field.filter((f) => diketik(f) && ditanyakan(f, nilai)).map((f) => f.kunci)),
    },
    anggota,
    tinggal: anggota.filter((a) => !KELUAR.has(teks(a, 'peristiwa'))),
    penentu: (kunci) => {
      const ini = field.find((f) => f.kunci === kunci);
      return ini?.pakai?.[0] ?? ini?.bila?.field;
    },
  };
};

/** The tidied value under a key; empty when it is not known. */
export const teks = (siapa: Diketahui, kunci: string): string => ambil(siapa.isi, kunci);

/** A code as a number: `3` and `03` are one; undefined when it is not known. */
export const kode = (siapa: Diketahui, kunci: string): number | undefined => {
  const nilai = teks(siapa, kunci);
  return /^\d{1,3}$/.test(nilai) ? Number(nilai) : undefined;
};

/** A date in ISO 8601; undefined when it is not known or no day of the calendar. */
export const tanggal = (siapa: Diketahui, kunci: string): string | undefined =>
  bacaTanggal(teks(siapa, kunci));

/** True when the form asks for it and nothing stands there: only then may a rule demand it. */
export const belumDiisi = (siapa: Diketahui, kunci: string): boolean =>
  siapa.ditanya.has(kunci) && teks(siapa, kunci) === '';

/** Name of the browser field of one value of a member, `anggota.0.shdk`. */
export const alamat = ({ kelompok }: Keluarga, { nomor }: Anggota, kunci: string): string =>
  `${kelompok}.${nomor}.${kunci}`;

/** Those who are written as head and stay. */
export const kepala = ({ tinggal }: Keluarga): readonly Anggota[] =>
  tinggal.filter((a) => kode(a, 'shdk') === SHDK.kepala);

/** Those who are written as husband or wife of the head and stay. */
export const pasangan = ({ tinggal }: Keluarga): readonly Anggota[] =>
  tinggal.filter((a) => [SHDK.suami, SHDK.istri].some((s) => s === kode(a, 'shdk')));

/** A name as it is compared: capitals, letters and single spaces only. */
export const namaBanding = (nama: string): string =>
  nama
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
