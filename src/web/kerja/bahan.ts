import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Tindakan } from '../../core/berkas/penolakan.ts';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { KurangMutu } from '../../core/foto/mutu.ts';
import type { Diketahui } from '../../core/formulir/diketahui.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { KartuHpProps } from '../komponen/KartuHp.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Direktori } from '../tampilan/direktori.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { BahanArsip } from './bahan-arsip.ts';
import type { NaskahBerkas } from './naskah-berkas.ts';

/** Facts of an uploaded picture or PDF, without its bytes. */
export interface MetaDokumen {
  readonly id: string;
  readonly nama: string;
  readonly mime: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly halaman: number | null;
  readonly saat: number;
  /** What the picture suffers from; none where it was not measured. */
  readonly mutu?: readonly KurangMutu[] | null | undefined;
}

/** All that a work area may show: the berkas as this official may see it, decrypted where the work needs it. */
export interface BahanKerja {
  readonly sop: Sop;
  readonly naskah: NaskahBerkas;
  readonly berkas: Berkas;
  /** How addresses name the berkas: its number, or its id while a titipan. */
  readonly kunci: string;
  readonly penugasan: Penugasan;
  readonly dir: Direktori;
  readonly kalender: Kalender;
  readonly kini: number;
  readonly tersedia: readonly Tindakan[];
  readonly pemohon: DataPemohon;
  /** A training office: its people are invented, and nothing is sent to their numbers. */
  readonly latihan?: boolean | undefined;
  /** The pemohon's phone can open the tracking link. */
  readonly lacakTerbuka?: boolean | undefined;
  readonly isian: Isian | null;
  /** What the form starts from when nothing was filled yet: all that the loket and the office already know. */
  readonly isianAwal: Isian;
  /** What was known when the berkas began, of which `isianAwal` tells; null where nothing was. */
  readonly diketahui?: Diketahui | null;
  /** Papers of which the pemohon sent pictures by a link: the originals are still to be shown. */
  readonly dariTautan?: readonly string[] | undefined;
  /** The form as the last standing paraf or signature saw it, to show first what changed since. */
  readonly isianDulu: Isian | null;
  /** What this post last judged, to show first what changed since; left out where it never did. */
  readonly dilihat?: Dilihat | undefined;
  /** Whether NIK and No. KK stand unmasked on this page; each such opening is recorded. */
  readonly terbuka: boolean;
  /** False where this official has no work that opens them: no link then promises it. */
  readonly bolehNik?: boolean;
  readonly teks: (rujukan: Rujukan) => string | undefined;
  readonly dokumen: ReadonlyMap<string, MetaDokumen>;
  /** The document chosen for the viewer (address parameter `dok`). */
  readonly dokTerpilih: string | undefined;
  /** Idempotency key of the form shown: a second press gets the first result. */
  readonly idem: string;
  /** Came in on a paper pad and was written up afterwards. */
  readonly dariKertas?: boolean;
  /** The draft of the work shown, kept on the server while it is typed. */
  readonly draf?: DrafKerja | undefined;
  /** What was typed and refused, or the draft; empty on a fresh page. */
  readonly ketikan: Readonly<Record<string, string | string[]>>;
  readonly kesalahan: readonly Kesalahan[];
  /** Only where filing is the work now. */
  readonly arsip?: BahanArsip | undefined;
  /** The phone that may send pictures into this berkas, where one was asked for on this page. */
  readonly hp?: HpKerja | undefined;
}

/** The berkas as a post last judged it. */
export interface Dilihat {
  readonly saat: number;
  readonly isian: Isian | null;
  readonly pemohon: DataPemohon | null;
  /** Persyaratan whose documents changed since. */
  readonly dokumen: readonly string[];
}

/** The draft of one work. */
export interface DrafKerja {
  readonly perintah: JenisPerintah;
  /** When it was saved (epoch ms), as this page shows it; null while there is none. */
  readonly dilihat: number | null;
  /** What is said of it. */
  readonly kata: string | undefined;
}

export interface HpKerja {
  readonly guna: 'syarat' | 'pindai';
  readonly kartu: KartuHpProps;
}

/** The label of an action when it is possible now. */
export function labelTindakan(
  bahan: Pick<BahanKerja, 'tersedia'>,
  perintah: JenisPerintah,
): string | undefined {
  return bahan.tersedia.find((t) => t.perintah === perintah)?.label;
}

/** What was typed under a name, else this value. */
export function terketik(bahan: Pick<BahanKerja, 'ketikan'>, nama: string, semula = ''): string {
  const nilai = bahan.ketikan[nama];
  return [nilai ?? semula].flat()[0] ?? '';
}

/** The error that belongs to a field. */
export function galatUntuk(bahan: Pick<BahanKerja, 'kesalahan'>, id: string): string | undefined {
  return bahan.kesalahan.find((k) => k.id === id)?.pesan;
}
