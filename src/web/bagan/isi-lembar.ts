import { type CatatanBagan, catatanBagan } from '../../core/sop/bagan/catatan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Hari } from '../../core/waktu/hari.ts';
import { kataHop, LEMBAR_SOP } from '../kata/lembar-sop.ts';
import type { LebarTabel, UkuranKertasSop } from './ukuran-kertas.ts';

/** A row of the table as text; `kami`: words of ours in a row that is no step. */
export interface IsiBaris {
  readonly no: string;
  readonly kegiatan: string;
  readonly kami: boolean;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
}

/** What both templates of the page get. */
export interface IsiLembar {
  readonly kertas: UkuranKertasSop;
  readonly lebar: LebarTabel;
  readonly lambang: string | null;
  readonly identitas: Sop['identitas'];
  readonly kata: Readonly<Record<string, string>>;
  readonly pelaksana: readonly { readonly nama: string; readonly tanda: string }[];
  readonly unit: readonly { readonly nama: string; readonly kolom: number }[];
  readonly catatan: readonly (readonly [judul: string, isi: string])[];
  readonly kaki: string;
}

/** The words of the page: the SOP's own, its heads, and the notes of ours for a reader on this day. */
export function isiLembar(
  sop: Sop,
  { kertas, lebar, lambang, kini }: Pick<IsiLembar, 'kertas' | 'lebar' | 'lambang'> & { readonly kini: Hari },
): IsiLembar {
  const catatan = catatanBagan(sop, kini);
  const tanda = new Map(catatan.pelaksana.map((p, i) => [p.kunci, String(i + 1)]));
  return {
    kertas,
    lebar,
    lambang,
    identitas: sop.identitas,
    kata: {
      ...LEMBAR_SOP.kepala,
      halaman: LEMBAR_SOP.halaman,
      catatan: LEMBAR_SOP.catatan,
      'catatan-ket': LEMBAR_SOP.catatanKet,
    },
    pelaksana: sop.pelaksana.map((p) => ({ nama: p.tertulis, tanda: tanda.get(p.kunci) ?? '' })),
    unit: unitBerurut(sop),
    catatan: daftarCatatan(catatan),
    kaki: LEMBAR_SOP.kaki(sop.identitas.nama, sop.identitas.nomor),
  };
}

/** The text of one step's row. */
export function isiLangkah(k: Sop['kegiatan'][number]): IsiBaris {
  const { no, kegiatan, kelengkapan, waktu, output, keterangan } = k;
  return { no: String(no), kegiatan, kami: false, kelengkapan, waktu: waktu.tertulis, output, keterangan };
}

/** A row without number: our words where the step's would stand. */
export function isiKami(kegiatan: string): IsiBaris {
  return { no: '', kegiatan, kami: true, kelengkapan: '', waktu: '', output: '', keterangan: '' };
}

/** Columns beside each other of one unit, in printed order. */
function unitBerurut(sop: Sop): IsiLembar['unit'] {
  const jadi: { kunci: string; nama: string; kolom: number }[] = [];
  for (const { unit } of sop.pelaksana) {
    const akhir = jadi.at(-1);
    if (akhir?.kunci === unit) akhir.kolom += 1;
    else jadi.push({ kunci: unit, nama: sop.unit.find((u) => u.kunci === unit)?.nama ?? unit, kolom: 1 });
  }
  return jadi.map(({ nama, kolom }) => ({ nama, kolom }));
}

/** The notes as sentences, each with what it is about. The source's own note that it was not reviewed is not said twice. */
export function daftarCatatan(c: CatatanBagan): IsiLembar['catatan'] {
  const { belumDitinjau, langkah, jalan } = LEMBAR_SOP;
  const tinjau = [c.belumDitinjau === null ? '' : belumDitinjau(c.belumDitinjau)].filter(
    (t) => !c.naskah.some((n) => n.includes(t)),
  );
  return [
    ...tinjau.map((t) => ['', t] as const),
    ...c.pelaksana.map((p, i) => [`(${i + 1}) ${p.tertulis}:`, p.catatan] as const),
    ...c.naskah.map((n) => ['', n] as const),
    ...c.langkah.map((l) => [langkah(l.no, null), l.catatan] as const),
    ...c.jalan.map((j) => [langkah(j.no, j.cabang), jalan(j.hops.map(kataHop))] as const),
  ];
}
