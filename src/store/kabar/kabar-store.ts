import type { Kabar } from '../../core/kabar/kabar.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import type { BarisKabar, KeadaanKabar, SaluranKabar, SaluranSendiri, SebabKabar } from './baris-kabar.ts';
import { bagi, mundur, tambah } from './bagi.ts';
import { berhenti, berhentiPada, kabariLagi } from './berhenti.ts';
import { ambil, catat, habisWaktu } from './kirim.ts';
import { daftar, hitungKabar, kesehatan, type KesehatanKabar, untukBerkas } from './lihat.ts';
import { menungguPemohon, type YangMenunggu } from './menunggu-pemohon.ts';
import { tindak, type TindakanKabar } from './tindak.ts';

/** One piece of news, on the channels that it goes by. */
export interface KabarBaru {
  readonly berkas: string;
  readonly versi: number;
  readonly perihal: string;
  readonly kabar: Kabar;
  readonly saluran: readonly {
    readonly saluran: SaluranKabar;
    readonly keadaan: Extract<KeadaanKabar, 'menunggu' | 'dilewati'>;
    readonly sebab: SebabKabar | null;
  }[];
}

/** What became of one attempt. */
export type HasilKirim =
  | { readonly jadi: 'terkirim' }
  | { readonly jadi: 'dilewati' | 'gagal' | 'tak_pasti'; readonly sebab: SebabKabar }
  /** Known not to have been accepted: once more at `siap` (epoch ms). */
  | { readonly jadi: 'menunggu'; readonly sebab: SebabKabar; readonly siap: number };

/** The news of one tenant: what waits, what was sent, what failed. */
export interface KabarStore {
  /** Turns a message of the outbox into its news, in one commit; what still waits of older news is overtaken. */
  readonly bagi: (pesan: string, baru: KabarBaru) => Promise<void>;
  /** The work went back: what still waits is no longer true. */
  readonly mundur: (pesan: string, berkas: string, versi: number) => Promise<void>;
  /** News without a press (a reminder). Answers how many rows were new. */
  readonly tambah: (baru: KabarBaru) => Promise<number>;
  readonly adaPerihal: (berkas: string, perihal: string) => Promise<boolean>;
  /** Takes the next due one of a channel and writes that it is being sent, for `selama` ms at most. */
  readonly ambil: (saluran: SaluranSendiri, selama: number) => Promise<BarisKabar | undefined>;
  /** What became of an attempt; only the attempt that was taken may say so. */
  readonly catat: (baris: Pick<BarisKabar, 'id' | 'percobaan'>, hasil: HasilKirim) => Promise<boolean>;
  /** Attempts whose process died, and news too old to be any. Answers how many of each. */
  readonly habisWaktu: (batasUmur: number) => Promise<{ readonly takPasti: number; readonly tua: number }>;
  readonly daftar: typeof daftar extends (l: Lingkungan, o: infer O) => infer R ? (o: O) => R : never;
  readonly hitung: (kantor: readonly string[]) => ReturnType<typeof hitungKabar>;
  readonly untukBerkas: (berkas: string) => Promise<readonly BarisKabar[]>;
  readonly satu: (id: string, kantor: readonly string[]) => Promise<BarisKabar | undefined>;
  readonly tindak: (id: string, tindakan: TindakanKabar) => Promise<boolean>;
  readonly berhenti: (berkas: string, oleh: string | null) => Promise<void>;
  readonly kabariLagi: (berkas: string) => Promise<void>;
  /** Since when the pemohon of this berkas is left alone, and who wrote it down. */
  readonly berhentiPada: (berkas: string) => ReturnType<typeof berhentiPada>;
  readonly kesehatan: () => Promise<readonly KesehatanKabar[]>;
  /** Berkas that wait at a stop for their pemohon since before an instant. */
  readonly menungguPemohon: (sebelum: number, sesudah: string) => Promise<readonly YangMenunggu[]>;
}

export function kabarStore(l: Lingkungan): KabarStore {
  return {
    bagi: (pesan, baru) => bagi(l, pesan, baru),
    mundur: (pesan, berkas, versi) => mundur(l, pesan, berkas, versi),
    tambah: (baru) => tambah(l, baru),
    adaPerihal: async (berkas, perihal) => (await untukBerkas(l, berkas, perihal)).length > 0,
    ambil: (saluran, selama) => ambil(l, saluran, selama),
    catat: (baris, hasil) => catat(l, baris, hasil),
    habisWaktu: (batasUmur) => habisWaktu(l, batasUmur),
    daftar: (o) => daftar(l, o),
    hitung: (kantor) => hitungKabar(l, kantor),
    untukBerkas: (berkas) => untukBerkas(l, berkas),
    satu: async (id, kantor) => (await daftar(l, { kantor, id })).baris[0],
    tindak: (id, tindakan) => tindak(l, id, tindakan),
    berhenti: (berkas, oleh) => berhenti(l, berkas, oleh),
    kabariLagi: (berkas) => kabariLagi(l, berkas),
    berhentiPada: (berkas) => berhentiPada(l, berkas),
    kesehatan: () => kesehatan(l),
    menungguPemohon: (sebelum, sesudah) => menungguPemohon(l, sebelum, sesudah),
  };
}
