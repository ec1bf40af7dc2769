import { z } from 'zod';
import type { Alur } from '../../core/sop/bagan/alur.ts';
import type { Bagan } from '../../core/sop/bagan/bagan.ts';
import { gambar } from '../../core/sop/bagan/gambar.ts';
import { alurHalaman } from '../../core/sop/bagan/halaman.ts';
import { potongHalaman } from '../../core/sop/bagan/potong.ts';
import { UKURAN } from '../../core/sop/bagan/ukuran.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { LEMBAR_SOP } from '../kata/lembar-sop.ts';
import { type GambarMm, gambarMm } from './gambar-mm.ts';
import { type IsiBaris, type IsiLembar, isiKami, isiLangkah } from './isi-lembar.ts';
import { lebarHalaman, type LebarTabel } from './ukuran-kertas.ts';

/** What sop-ukur.typ says, mm. */
export const UKUR = z.object({
  identitas: z.number(),
  nama: z.number(),
  kepala: z.number(),
  catatan: z.number(),
  baris: z.array(z.number()),
});

export type Terukur = z.infer<typeof UKUR>;

/** Room that measuring and printing may differ by, mm. */
const LONGGAR = 0.5;

/** What stands in the row of this symbol: the step's words, or ours. */
export function teksBaris(sop: Sop, { jenis, no }: Alur['simpul'][number]): IsiBaris {
  const langkah = sop.kegiatan.find((k) => k.no === no);
  return langkah ? isiLangkah(langkah) : isiKami(jenis === 'mulai' ? LEMBAR_SOP.mulai : LEMBAR_SOP.selesai);
}

/** Heights of the rows, and where pages begin, on this paper. `muat`: whether everything fits. */
export function potongKertas(alur: Alur, utuh: Bagan, { kertas, lebar }: IsiLembar, terukur: Terukur) {
  const tinggi = utuh.baris.map((b, i) => Math.max(terukur.baris[i] ?? 0, b.tinggi * lebar.skala));
  const sambung = UKURAN.tinggi.sambung * lebar.skala;
  const bidang = kertas.tinggi - kertas.atas - kertas.bawah - LONGGAR - terukur.kepala;
  const potongan = potongHalaman(alur, {
    baris: tinggi,
    sambung,
    pertama: bidang - terukur.identitas - kertas.sela,
    berikut: bidang,
    penutup: terukur.catatan,
  });
  return { tinggi, sambung, ...potongan };
}

interface Bahan {
  readonly alur: Alur;
  readonly isi: IsiLembar;
  readonly teks: readonly IsiBaris[];
  readonly tinggi: readonly number[];
  readonly sambung: number;
  readonly mulai: readonly number[];
}

/** The pages as sop.typ prints them. */
export interface HalamanKertas {
  readonly lebar: LebarTabel;
  /** Between two units, mm from the first pelaksana column. */
  readonly 'batas-unit': readonly number[];
  readonly halaman: readonly {
    readonly baris: readonly (IsiBaris & { readonly tinggi: number })[];
    readonly gambar: GambarMm;
  }[];
}

/** Draws each page: rows with their words and heights, pentagons with ours. */
export function halamanKertas({ alur, isi, teks, tinggi, sambung, mulai }: Bahan): HalamanKertas {
  const halaman = gambar(alurHalaman(alur, mulai));
  const lebar = lebarHalaman(isi.lebar, halaman[0]?.kolom ?? []);
  return {
    lebar,
    'batas-unit': batasUnit(isi.unit, lebar.pelaksana),
    halaman: halaman.map((bagan, n) => {
      const kepala = bagan.baris.findIndex((b) => b.jenis !== 'sambung');
      const baris = bagan.baris.map((b, i) => {
        const asal = (mulai[n] ?? 0) + i - kepala;
        const [kata, t] = b.jenis === 'sambung' ? [] : [teks[asal], tinggi[asal]];
        return { ...(kata ?? isiKami(kataSambung(halaman, n, i))), tinggi: t ?? sambung };
      });
      const tinggiBaris = baris.map((b) => b.tinggi);
      return { baris, gambar: gambarMm(bagan, tinggiBaris, lebar.skala) };
    }),
  };
}

/** Beside a pentagon: the step it leads to, and on which page that is; there, from which page it comes. */
function kataSambung(halaman: readonly Bagan[], n: number, i: number): string {
  const baris = halaman[n]?.baris ?? [];
  const { huruf, no } = baris[i] ?? {};
  const di = halaman.findIndex((h) =>
    h.baris.some((b) => (no === null ? b.jenis === 'selesai' : b.jenis === 'kegiatan' && b.no === no)),
  );
  if (di !== n) return LEMBAR_SOP.sambung(huruf ?? '', no ?? null, di + 1);
  const dikepala = i < baris.findIndex((b) => b.jenis !== 'sambung');
  return LEMBAR_SOP.sambungDari(huruf ?? '', no ?? null, dikepala ? n : n + 2);
}

function batasUnit(unit: IsiLembar['unit'], lebar: readonly number[]): readonly number[] {
  const sampai = unit.map((_, i) => unit.slice(0, i + 1).reduce((n, u) => n + u.kolom, 0));
  return sampai.slice(0, -1).map((n) => lebar.slice(0, n).reduce((a, b) => a + b, 0));
}
