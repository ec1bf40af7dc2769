import type { TempatArsip } from '../../core/berkas/tempat-arsip.ts';

/** A box that holds active maps, and how many. */
export interface BoksAda {
  readonly rak: string;
  readonly boks: string;
  readonly jumlah: number;
}

/** What filing needs to know: the office's boxes, where it filed last, and whether every digital file opens. */
export interface BahanArsip {
  readonly boks: readonly BoksAda[];
  readonly terakhir: TempatArsip | undefined;
  /** Maps that fit into a box. */
  readonly muat: number;
  readonly digital: {
    readonly berkas: readonly { readonly nama: string; readonly ukuran: number; readonly sha256: string }[];
    readonly rusak: readonly { readonly nama: string }[];
  };
}
