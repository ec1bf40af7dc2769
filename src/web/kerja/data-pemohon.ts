/** What the loket types about the pemohon: one encrypted isian version of the berkas. */
export interface DataPemohon {
  readonly nama: string;
  readonly nik: string;
  readonly noKk: string;
  readonly telepon: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  /** Whether messages may be sent by WhatsApp (opt-in). */
  readonly bolehWa: boolean;
  /** Someone else came: with relation and mandate. Null when the pemohon came. */
  readonly wakil: { readonly nama: string; readonly hubungan: string; readonly suratKuasa: boolean } | null;
  /** The pemohon waits at the counter. */
  readonly diLoket: boolean;
}

export const PEMOHON_KOSONG: DataPemohon = {
  nama: '',
  nik: '',
  noKk: '',
  telepon: '',
  alamat: '',
  rt: '',
  rw: '',
  bolehWa: false,
  wakil: null,
  diLoket: true,
};
