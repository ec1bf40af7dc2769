import type { JenisPeristiwa } from '../../core/berkas/peristiwa.ts';
import { type AturanNomor, bacaAturan, simpanAturan } from './aturan-nomor.ts';
import { type Blok, bukaBlok, daftarBlok, type LembarBlok, lembarBlok, tutupBlok } from './blok.ts';
import { type DariKertas, lihatDiBlok, type NomorBlok } from './blok-nomor.ts';
import {
  type BarisNomor,
  type BarisPeristiwa,
  type Bulan,
  type Halaman,
  nomorBulan,
  peristiwaBulan,
} from './buku-bulan.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { JenisSeri } from './pencacah.ts';
import type { Penomoran } from './press.ts';

/** Numbers of a tenant: how they are written, pads on paper, and the books by month. */
export interface NomorStore {
  readonly aturan: () => Promise<AturanNomor>;
  readonly simpanAturan: (aturan: AturanNomor, oleh: string | null) => Promise<void>;
  readonly bukaBlok: (
    penomoran: Penomoran,
    blok: { readonly id: string; readonly banyak: number; readonly oleh: string },
  ) => Promise<void>;
  readonly daftarBlok: (kantor: string) => Promise<readonly Blok[]>;
  readonly lembarBlok: (kantor: string, id: string) => Promise<readonly LembarBlok[]>;
  readonly tutupBlok: (tutup: {
    readonly kantor: string;
    readonly id: string;
    readonly alasan: string;
    readonly oleh: string;
  }) => Promise<boolean>;
  readonly lihatDiBlok: (dari: DariKertas) => Promise<NomorBlok>;
  readonly nomorBulan: (jenis: JenisSeri, bulan: Bulan) => Promise<Halaman<BarisNomor>>;
  readonly peristiwaBulan: (
    jenis: readonly JenisPeristiwa[],
    bulan: Bulan,
  ) => Promise<Halaman<BarisPeristiwa>>;
}

export function nomorStore(l: Lingkungan): NomorStore {
  return {
    aturan: () => bacaAturan(l),
    simpanAturan: (aturan, oleh) => simpanAturan(l, aturan, oleh),
    bukaBlok: (penomoran, blok) => bukaBlok(l, penomoran, blok),
    daftarBlok: (kantor) => daftarBlok(l, kantor),
    lembarBlok: (kantor, id) => lembarBlok(l, kantor, id),
    tutupBlok: (tutup) => tutupBlok(l, tutup),
    lihatDiBlok: (dari) => lihatDiBlok(l.db, l.tenant, dari),
    nomorBulan: (jenis, bulan) => nomorBulan(l, jenis, bulan),
    peristiwaBulan: (jenis, bulan) => peristiwaBulan(l, jenis, bulan),
  };
}
