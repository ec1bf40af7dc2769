import { z } from 'zod';
import { type Alur, alurSop } from '../../core/sop/bagan/alur.ts';
import type { Bagan, BarisBagan } from '../../core/sop/bagan/bagan.ts';
import { gambar } from '../../core/sop/bagan/gambar.ts';
import { alurHalaman } from '../../core/sop/bagan/halaman.ts';
import { potongHalaman } from '../../core/sop/bagan/potong.ts';
import { UKURAN } from '../../core/sop/bagan/ukuran.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { awalHari, type Hari } from '../../core/waktu/hari.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import type { Kertas, KertasJadi } from '../../dokumen/kertas/kertas.ts';
import { paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import type { PaketCetak } from '../../naskah/paket-cetak.ts';
import { LEMBAR_SOP } from '../kata/lembar-sop.ts';
import { gambarMm } from './gambar-mm.ts';
import { type IsiBaris, isiKami, isiLangkah, isiLembar } from './isi-lembar.ts';
import { KERTAS_SOP, type KertasSop, lebarHalaman, lebarTabel } from './ukuran-kertas.ts';

export interface CaraCetakBagan {
  readonly kertas: KertasSop;
  /** Templates and the office's emblem. */
  readonly cetak: PaketCetak;
  /** The day on which it is read: it decides whether a review is due, and is the date of the file. */
  readonly kini: Hari;
  readonly zona: Zona;
}

const UKUR = z.object({
  identitas: z.number(),
  nama: z.number(),
  kepala: z.number(),
  catatan: z.number(),
  baris: z.array(z.number()),
});

/**
 * The official page as PDF/A-2b. Printed twice: first the heights are measured by the very templates that print, then
 * pages are cut by them. Same SOP, same paper, same day: same bytes. Rejects with KertasError.
 */
export async function cetakBagan(
  mesin: Pick<Kertas, 'cetak'>,
  sop: Sop,
  { kertas, cetak, kini, zona }: CaraCetakBagan,
): Promise<KertasJadi> {
  const ukuran = KERTAS_SOP[kertas];
  const alur = alurSop(sop);
  const [utuh] = gambar([alur]);
  const awal = lebarTabel(ukuran, utuh?.kolom ?? []);
  const isi = isiLembar(sop, { kertas: ukuran, lebar: awal, lambang: cetak.kop.logo, kini });
  const paket = paketTemplat(cetak.berkas);
  const cara = { judul: sop.identitas.nama, saat: awalHari(kini, zona) };
  const teks = alur.simpul.map((s) => teksBaris(sop, s));

  const ukur = await mesin.cetak([{ paket, templat: 'sop-ukur', data: { ...isi, baris: teks } }], cara);
  const terukur = UKUR.parse(ukur.ukuran[0]);
  const tinggi = alur.simpul.map((_, i) =>
    Math.max(terukur.baris[i] ?? 0, (utuh?.baris[i]?.tinggi ?? 0) * awal.skala),
  );
  const bidang = ukuran.tinggi - ukuran.atas - ukuran.bawah;
  const sambung = UKURAN.tinggi.sambung * awal.skala;
  const mulai = potongHalaman(alur, {
    baris: tinggi,
    sambung,
    pertama: bidang - terukur.identitas - ukuran.sela - terukur.kepala - LONGGAR,
    berikut: bidang - terukur.kepala - LONGGAR,
    penutup: terukur.catatan,
  });
  const halaman = gambar(alurHalaman(alur, mulai));
  const lebar = lebarHalaman(awal, halaman[0]?.kolom ?? []);
  const data = {
    ...isi,
    lebar,
    nama: terukur.nama,
    'batas-unit': batasUnit(isi.unit, lebar.pelaksana),
    halaman: halaman.map((bagan, n) => {
      const kotak = mulai[n] ?? 0;
      const kepala = bagan.baris.findIndex((b) => b.jenis !== 'sambung');
      const baris = bagan.baris.map((b, i) =>
        b.jenis === 'sambung'
          ? { ...isiKami(kataSambung(halaman, b)), tinggi: sambung }
          : { ...(teks[kotak + i - kepala] ?? isiKami('')), tinggi: tinggi[kotak + i - kepala] ?? sambung },
      );
      return {
        baris,
        gambar: gambarMm(
          bagan,
          baris.map((b) => b.tinggi),
          lebar.skala,
        ),
      };
    }),
  };
  return mesin.cetak([{ paket, templat: 'sop', data }], cara);
}

/** Room that measuring and printing may differ by, mm. */
const LONGGAR = 0.5;

function teksBaris(sop: Sop, { jenis, no }: Alur['simpul'][number]): IsiBaris {
  const langkah = sop.kegiatan.find((k) => k.no === no);
  return langkah ? isiLangkah(langkah) : isiKami(jenis === 'mulai' ? LEMBAR_SOP.mulai : LEMBAR_SOP.selesai);
}

/** Beside a pentagon: the step it leads to, and its page. */
function kataSambung(halaman: readonly Bagan[], { huruf, no }: BarisBagan): string {
  const di = halaman.findIndex((h) =>
    h.baris.some((b) => (no === null ? b.jenis === 'selesai' : b.jenis === 'kegiatan' && b.no === no)),
  );
  return LEMBAR_SOP.sambung(huruf ?? '', no, di + 1);
}

/** Where one unit's columns end and another's begin, mm from the first column. */
function batasUnit(unit: readonly { readonly kolom: number }[], lebar: readonly number[]): readonly number[] {
  const sampai = unit.map((_, i) => unit.slice(0, i + 1).reduce((n, u) => n + u.kolom, 0));
  return sampai.slice(0, -1).map((n) => lebar.slice(0, n).reduce((a, b) => a + b, 0));
}
