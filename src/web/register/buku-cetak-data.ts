import { jejakCetak, tandaAir } from '../cetak/jejak.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { REGISTER } from '../kata/register.ts';
import type { Layar } from '../layar.ts';
import type { IsiBuku, JenisBuku } from './buku.ts';
import type { BulanBuku } from './bulan.ts';

/** A book as its template cetak/buku.typ (and the page to print) takes it: A4 landscape, head on every page. */
export interface BukuCetak {
  readonly ukuran: 'a4';
  readonly judul: string;
  readonly bulan: string;
  readonly kop: {
    readonly atas: readonly string[];
    readonly nama: string;
    readonly kontak: string;
    readonly logo: string | null;
  };
  /** `lebar`: share of the sheet's width. */
  readonly kolom: readonly { readonly judul: string; readonly lebar: number }[];
  readonly baris: readonly { readonly sel: readonly string[]; readonly batal: boolean }[];
  /** What stands there when the month has no rows. */
  readonly kosong: string;
  /** Under the line at the foot: which book; who printed it when. */
  readonly kaki: string;
  readonly jejak: string;
  readonly air: string | null;
}

const LEBAR: Readonly<Record<JenisBuku, readonly number[]>> = {
  register: [0.5, 2.2, 1.1, 1.4, 2, 2, 1.2, 2],
  berkas: [0.5, 1.4, 1.1, 2, 0.8, 2.2, 1.8, 2],
  agenda: [1.4, 1.1, 2.2, 2.1, 1.8, 1.8, 1.3, 1.6],
  ekspedisi: [1.4, 1.4, 2.1, 2.4, 2, 1.8, 1.2],
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
  const ini = layar.organisasi.kantor.find((k) => k.id === kantor);
  const induk = layar.organisasi.kantor.find((k) => k.id === ini?.induk);
  const kota = kotaNaskah(layar);
  const judul = REGISTER.buku[buku];
  return {
    ukuran: 'a4',
    judul,
    bulan: bulan.nama,
    kop: {
      atas: [...(kota === undefined ? [] : [CETAK_SURAT.pemerintah(kota)]), ...(induk ? [induk.nama] : [])],
      nama: ini?.nama ?? layar.dunia.tenant.nama,
      kontak: ini ? CETAK_SURAT.kontak(ini.alamat, ini.telepon) : '',
      logo: null,
    },
    kolom: REGISTER.kolom[buku].map((nama, ke) => ({ judul: nama, lebar: LEBAR[buku][ke] ?? 1 })),
    baris: isi.baris.map(({ sel, batal }) => ({ sel, batal })),
    kosong: REGISTER.kosong[buku](bulan.nama),
    kaki: `${judul} ${bulan.nama}, ${ini?.nama ?? ''}`,
    jejak: jejakCetak(layar),
    air: tandaAir(layar) ?? null,
  };
}

function kotaNaskah({ dunia }: Layar): string | undefined {
  const [paket] = [...dunia.naskah.formulir.values()];
  return paket?.nilai.kode.wilayah.kota.nama;
}
