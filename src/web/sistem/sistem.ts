import type { Catatan } from '../../cadangan/catatan.ts';
import type { KesehatanKabar } from '../../store/kabar/lihat.ts';
import type { Jalan } from '../../cadangan/pengurus.ts';

/** How one outside thing is. */
export interface Kesehatan {
  readonly apa:
    'basis-data' | 'gudang' | 'disk' | 'cadangan' | 'disk-cadangan' | 'kunci' | 'periksa' | 'pemindai';
  readonly keadaan: 'baik' | 'perhatian' | 'gangguan';
  /** A figure or a word that the sentence of the page is filled with. */
  readonly nilai: string;
}

/** How the news to the pemohon goes on one channel, over all real offices. */
export interface KeadaanSaluran extends KesehatanKabar {
  /** Whether the program is set up with it. */
  readonly dipasang: boolean;
}

/** The program as it runs, for its administrator. Times in epoch ms, sizes in bytes; null: not to be told. */
export interface KeadaanSistem {
  readonly jalan: Jalan | null;
  readonly catatan: Catatan;
  /** Where the button writes to. */
  readonly folder: string;
  /** Daily backups by themselves; null: not set up. */
  readonly jadwal: { readonly jam: number; readonly simpan: number } | null;
  readonly batasHari: number;
  readonly lajur: string;
  readonly mesin: { readonly bawaan: boolean; readonly versi: string };
  readonly basis: number | null;
  readonly gudang: { readonly dokumen: number; readonly byte: number } | null;
  readonly disk: { readonly tempat: string; readonly bebas: number } | null;
  readonly kunci: { readonly tempat: string; readonly sidik: string };
  readonly kesehatan: readonly Kesehatan[];
  readonly kabar: readonly KeadaanSaluran[];
  readonly pengaturan: readonly { readonly nama: string; readonly nilai: string; readonly ket: string }[];
}

/** What the administrator's page asks of the program around the pages. */
export interface Sistem {
  readonly baca: () => Promise<KeadaanSistem>;
  /** Begins in the background; false when something is under way already. */
  readonly cadangkan: () => Promise<boolean>;
  readonly periksa: () => Promise<boolean>;
  /** The age (ms) of the last backup when it is older than the setting; 'belum' when there is none; null: all is well. */
  readonly ingatkan: () => Promise<number | 'belum' | null>;
  /** Whether this program holds no real office: then the trainer may look after it. */
  readonly hanyaLatihan: () => boolean;
}
