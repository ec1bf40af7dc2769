import { type Berikutnya, diMana, type Ikatan } from '../../core/berkas/di-mana.ts';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { PemegangSurat } from '../../core/berkas/surat.ts';
import { namaSurat } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hariKerja } from '../../core/waktu/hari-kerja.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { PETA } from '../kata/map.ts';
import { ORANG } from '../kata/orang.ts';
import { type Direktori, namaTempat } from './direktori.ts';
import { kapan } from './waktu.ts';

/** What the sentences need besides the berkas. `teks` opens a name; lists leave it out and name nobody. */
export interface BahanDiMana {
  readonly sop: Sop;
  readonly dir: Direktori;
  readonly kalender: Kalender;
  readonly kini: number;
  readonly teks?: ((rujukan: Rujukan) => string | undefined) | undefined;
}

/** Papers that are together, in words. */
export interface IkatanTampil {
  readonly siapa: string;
  readonly surat: string;
  readonly sejak: string;
  /** Office days since then. */
  readonly hari: number;
  /** How it came there; undefined while it has never changed hands. */
  readonly lewat: string | undefined;
  /** Said where papers are missing from what came. */
  readonly tidakIkut: string | undefined;
}

/** The answer "di mana map ini" in words. */
export interface JawabanDiMana {
  readonly ikatan: readonly IkatanTampil[];
  readonly berikutnya: string;
}

/** Puts the answer of the core into sentences: who, which papers, since when, through whom, and where to next. */
export function jawabDiMana(berkas: Berkas, bahan: BahanDiMana): JawabanDiMana {
  const { ikatan, berikutnya } = diMana(bahan.sop, berkas);
  return {
    ikatan: ikatan.map((i) => ikatanTampil(i, bahan)),
    berikutnya: katakanBerikutnya(berikutnya, ikatan[0], bahan),
  };
}

function ikatanTampil(i: Ikatan, bahan: BahanDiMana): IkatanTampil {
  const { sop, kalender, kini } = bahan;
  return {
    siapa: pemegangnya(i.pemegang, bahan),
    surat: namaSurat(sop, i.surat),
    sejak: kapan(i.sejak, kini, kalender),
    hari: hariKerja(kalender, i.sejak, kini),
    lewat: lewat(i, bahan),
    tidakIkut:
      i.tidakIkut === null
        ? undefined
        : PETA.tidakIkut(namaSurat(sop, i.surat), kapan(i.tidakIkut, kini, kalender)),
  };
}

function lewat({ dari, orang, pemegang }: Ikatan, bahan: BahanDiMana): string | undefined {
  if (!dari) return undefined;
  const asal = PETA.dariSiapa(dari.jenis === 'pemohon' ? PETA.dariPemohon : pemegangnya(dari, bahan));
  const nama = orang && bahan.teks?.(orang.nama);
  if (!orang || !nama) return asal;
  const kata = pemegang.jenis === 'pemohon' ? PETA.diterimaOleh : PETA.dibawaOleh;
  return `${asal}, ${kata(nama, ORANG.singkat[orang.hubungan])}`;
}

function pemegangnya(p: PemegangSurat, { sop, dir }: BahanDiMana): string {
  if (p.jenis === 'pelaksana') return namaTempat(sop, dir, p);
  return p.jenis === 'pemohon' ? PETA.pemohon : PETA.tujuan;
}

function katakanBerikutnya(b: Berikutnya, kini: Ikatan | undefined, bahan: BahanDiMana): string {
  const { sop, dir } = bahan;
  if (b.jenis === 'tetap') return PETA.berikutnya.tetap;
  if (b.jenis === 'tujuan') return PETA.berikutnya.tujuan(sop.tujuan ?? '');
  const tempat = namaTempat(sop, dir, b.tempat);
  // Two works of one post in a row: the map stays where it lies.
  if (b.jenis === 'pos' && kini && pemegangnya(kini.pemegang, bahan) === tempat)
    return PETA.berikutnya.di_sini;
  return PETA.berikutnya[b.jenis](tempat);
}
