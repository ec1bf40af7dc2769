import type {
  CaraTanda,
  Naskah,
  Nilai,
  PelakuTercatat,
  Peminjam,
  Perihal,
  SebabPindah,
  Sifat,
} from './peristiwa.ts';
import type { JenisKunjungan, Pemegang, Posisi, Tempat } from './posisi.ts';
import type { NomorRegister } from './register.ts';
import type { Rujukan } from './rujukan.ts';
import type { Surat } from './surat.ts';
import type { KeadaanArsip, TempatArsip } from './tempat-arsip.ts';

/** One stay of the work somewhere. Seven visits to a step are seven of these; nothing keeps only the last. */
export interface Kunjungan {
  readonly jenis: JenisKunjungan;
  readonly langkah: number | null;
  readonly putaran: number;
  readonly penanggung: Tempat | null;
  readonly sebab: SebabPindah;
  /** Standard in office minutes; null where no clock runs. */
  readonly baku: number | null;
  readonly tiba: number;
  readonly dibuka: number | null;
  readonly dibukaOleh: string | null;
  readonly selesai: number | null;
}

export interface Dokumen {
  readonly id: string;
  readonly hash: string;
  readonly saat: number;
  readonly oleh: PelakuTercatat;
  /** Which delivery of its persyaratan it is a page of, from 1: a replaced one is kept. */
  readonly versi: number;
  /** In which visit it came in, from 1: order is by events, never by clocks. */
  readonly kunjungan: number;
}

/** A verdict with what it was given on; `berlaku` ends when the document changes or another step finds it wanting. */
export interface Penilaian extends Nilai {
  readonly berlaku: boolean;
  readonly saat: number;
}

export interface TandaTangan {
  readonly tanda: string;
  readonly hash: string;
  readonly cara: CaraTanda;
  readonly saat: number;
  readonly oleh: PelakuTercatat;
  readonly gugur: { readonly saat: number; readonly sebab: 'isi_berubah' | 'ditarik' | 'diganti' } | null;
  readonly pindaian: string | null;
  /** Keyed hash of that scan: one picture cannot show two signatures given one after the other. */
  readonly pindaianHash: string | null;
}

export interface Disposisi {
  readonly id: string;
  readonly dari: Tempat;
  readonly oleh: PelakuTercatat;
  readonly kepada: Tempat;
  readonly instruksi: Rujukan | null;
  readonly sifat: Sifat;
  readonly batas: number | null;
  readonly dikirim: number;
  readonly dibaca: number | null;
  readonly ditarik: number | null;
  readonly selesai: number | null;
}

export interface Penyimpangan {
  readonly perihal: Perihal;
  readonly langkah: number | null;
  readonly alasan: Rujukan | null;
  readonly saat: number;
  readonly oleh: PelakuTercatat;
}

/** The last move, while its sender may still take it back. */
export interface Kiriman {
  readonly oleh: string;
  readonly dari: Posisi;
  readonly putaran: number;
}

/** One filing of a berkas in one kantor: where in its shelves, and what was found whole in the digital archive. */
export interface Arsip {
  /** The step that filed it; null for one put on the shelf after it was closed on the way. */
  readonly langkah: number | null;
  readonly putaran: number;
  readonly kantor: string;
  readonly tempat: TempatArsip;
  /** List of the files that were opened and compared then; null where nobody did. */
  readonly digital: Rujukan | null;
  readonly keadaan: KeadaanArsip;
  readonly saat: number;
}

/** A map lent out of the archive of a kantor. Times in epoch ms. */
export interface Pinjaman {
  readonly kantor: string;
  readonly peminjam: Peminjam;
  readonly keperluan: Rujukan;
  readonly tenggat: number;
  readonly saat: number;
  readonly oleh: PelakuTercatat;
  readonly kembali: number | null;
}

/** One printing of one paper. `isian`: hash of the form content that stands on it; null where none does. */
export interface Cetakan {
  readonly id: string;
  readonly surat: string;
  readonly hash: string;
  readonly isian: string | null;
  readonly saat: number;
  readonly oleh: PelakuTercatat;
}

/** The state of a berkas: a fold of its events and nothing else. */
export interface Berkas {
  readonly id: string;
  /** Number of events so far. */
  readonly versi: number;
  readonly naskah: Naskah;
  readonly nomor: string | null;
  readonly keperluan: string;
  readonly form: string;
  readonly syarat: readonly string[];
  readonly kantor: Readonly<Record<string, string>>;
  readonly pemohon: Rujukan;
  /** Content that the form starts from while nothing was filled yet; null where nothing was known. */
  readonly awal: Rujukan | null;
  readonly posisi: Posisi;
  readonly pemegang: Pemegang;
  readonly penanggung: Tempat | null;
  readonly putaran: number;
  readonly kunjungan: readonly Kunjungan[];
  readonly dokumen: Readonly<Record<string, readonly Dokumen[]>>;
  readonly penilaian: Readonly<Record<number, Readonly<Record<string, Penilaian>>>>;
  readonly isian: Rujukan | null;
  /** Every form content there was, oldest first. */
  readonly isianDulu: readonly Rujukan[];
  readonly tandaTangan: readonly TandaTangan[];
  /** Every register number there was, void ones included, oldest first. */
  readonly register: readonly NomorRegister[];
  readonly disposisi: readonly Disposisi[];
  readonly cetakan: readonly Cetakan[];
  readonly surat: Surat | null;
  readonly arsip: readonly Arsip[];
  readonly pinjaman: readonly Pinjaman[];
  readonly penyimpangan: readonly Penyimpangan[];
  /** How often a decision step said Tidak, by step number. */
  readonly pengembalian: Readonly<Record<number, number>>;
  readonly kiriman: Kiriman | null;
  readonly sebelumTutup: Posisi | null;
  readonly koreksi: number;
}

/** The visit that is open now; undefined once closed. */
export function kunjunganKini(berkas: Pick<Berkas, 'kunjungan'>): Kunjungan | undefined {
  const last = berkas.kunjungan.at(-1);
  return last?.selesai === null ? last : undefined;
}

/** The signature of this kind that stands: given on the very content the form has now, and not gugur. */
export function tandaBerlaku(berkas: Berkas, tanda: string): TandaTangan | undefined {
  const last = berkas.tandaTangan.filter((t) => t.tanda === tanda).at(-1);
  return last && last.gugur === null && last.hash === berkas.isian?.hash ? last : undefined;
}

/** Whether a sheet with the content that the form has now was printed here. */
export function pernahDicetak({ cetakan, isian }: Pick<Berkas, 'cetakan' | 'isian'>): boolean {
  return cetakan.some((c) => c.isian !== null && c.isian === isian?.hash);
}
