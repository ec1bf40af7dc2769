import { jejakCetak, tandaAir } from '../cetak/jejak.ts';
import { type KopSurat, kopSurat } from '../cetak/kop-surat.ts';
import { tercetak } from '../cetak/tercetak.ts';
import { REGISTER } from '../kata/register.ts';
import type { Layar } from '../layar.ts';
import type { IsiBuku, JenisBuku } from './buku.ts';
import type { BulanBuku } from './bulan.ts';

/** What every sheet of the register has: letterhead, watermark, foot. */
export interface LembarRegister {
  readonly kop: KopSurat;
  readonly air: string | null;
  readonly kaki: string;
  readonly jejak: string;
}

/** A book as its template cetak/buku.typ takes it: A4 landscape, the head of the table on every page. */
export interface BukuCetak extends LembarRegister {
  readonly judul: string;
  readonly bulan: string;
  /** `lebar`: share of the sheet's width. */
  readonly kolom: readonly { readonly judul: string; readonly lebar: number }[];
  readonly baris: readonly { readonly sel: readonly string[]; readonly batal: boolean }[];
  /** What stands there when the month has no rows. */
  readonly kosong: string;
}

const LEBAR: Readonly<Record<JenisBuku, readonly number[]>> = {
  register: [0.6, 2.2, 1.1, 1.4, 2, 2, 1.1, 2],
  berkas: [0.6, 1.4, 1.1, 2, 0.9, 2.2, 1.8, 2],
  agenda: [1.4, 1.1, 2.1, 2, 1.8, 2, 1.3, 1.7],
  ekspedisi: [1.4, 1.4, 2, 2.6, 2, 2, 1.2],
};

/** Everything that the sheet shows; the names of the columns are those of the screen. */
export function bukuCetak(
  layar: Layar,
  {
    kantor,
    buku,
    bulan,
    isi,
  }: { readonly kantor: string; readonly buku: JenisBuku; readonly bulan: BulanBuku; readonly isi: IsiBuku },
): BukuCetak {
  const judul = REGISTER.buku[buku];
  return tercetak({
    ...lembarRegister(layar, kantor, `${judul} ${bulan.nama}`),
    judul,
    bulan: bulan.nama,
    kolom: REGISTER.kolom[buku].map((nama, ke) => ({ judul: nama, lebar: LEBAR[buku][ke] ?? 1 })),
    baris: isi.baris.map(({ sel, batal }) => ({ sel, batal })),
    kosong: REGISTER.kosong[buku](bulan.nama),
  });
}

/** Letterhead, watermark and foot of a sheet of one kantor; `apa` names it at the foot. */
export function lembarRegister(layar: Layar, kantor: string, apa: string): LembarRegister {
  const ini = layar.organisasi.kantor.find((k) => k.id === kantor);
  return {
    kop: kopSurat(layar, ini),
    air: tandaAir(layar) ?? null,
    kaki: [apa, ini?.nama].filter(Boolean).join(', '),
    jejak: jejakCetak(layar, layar.kini),
  };
}
