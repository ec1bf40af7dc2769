import type { SaluranSendiri, SebabKabar } from '../store/kabar/baris-kabar.ts';

/** A message ready for a channel. The only place beside the berkas itself where somebody's address stands. */
export interface PesanSiap {
  /** Of the news: the same for every attempt, so that a receiver may know it again. */
  readonly id: string;
  /** An e-mail address, or a mobile number with country code, digits only. */
  readonly ke: string;
  readonly subjek: string;
  readonly teks: string;
  /** Address of the page where the pemohon says stop; null where it cannot be opened from outside. */
  readonly berhenti: string | null;
  /** The office in words, for the end of an e-mail. */
  readonly kantor: string;
}

/**
 * What a channel answers. `belum`: certainly not accepted, to be tried again; `seluruh` when nothing else would get through
 * either. `ditolak`: certainly not accepted, and never will be. `tak_pasti`: it may have been.
 */
export type JawabSaluran =
  | { readonly jadi: 'terkirim' }
  | { readonly jadi: 'ditolak'; readonly sebab: SebabKabar }
  | { readonly jadi: 'belum'; readonly sebab: SebabKabar; readonly seluruh: boolean }
  | { readonly jadi: 'tak_pasti'; readonly sebab: SebabKabar };

/** A channel that the program sends by itself. Never rejects. */
export interface SaluranKirim {
  readonly saluran: SaluranSendiri;
  readonly kirim: (pesan: PesanSiap) => Promise<JawabSaluran>;
}
