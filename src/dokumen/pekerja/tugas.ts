/** One page or picture as plain pixels; `saluran` 1 is grey, 4 is RGBA. */
export interface Raster {
  readonly data: Uint8Array;
  readonly lebar: number;
  readonly tinggi: number;
  readonly saluran: 1 | 4;
}

/** What the worker beside the event loop is asked: work of WebAssembly that would hold every page up. */
export type Tugas =
  | { readonly jenis: 'hitung'; readonly bytes: Uint8Array }
  /** `halaman` counts from 1; `sisi`: pixels of the longest side. */
  | { readonly jenis: 'halaman'; readonly bytes: Uint8Array; readonly halaman: number; readonly sisi: number }
  | { readonly jenis: 'qr'; readonly raster: Raster };

/** A QR code found in a raster: its text, and how far its sheet is turned clockwise (degrees, as the code lies). */
export interface QrTerbaca {
  readonly teks: string;
  readonly miring: number;
}

export interface HasilTugas {
  readonly hitung: number;
  readonly halaman: Raster;
  readonly qr: readonly QrTerbaca[];
}

export type JenisTugas = Tugas['jenis'];

export type TugasJenis<J extends JenisTugas> = Extract<Tugas, { jenis: J }>;

/** Why the worker could not: the PDF asks for a password, cannot be read, or the work took too long. */
export type SebabPekerja = 'sandi' | 'rusak' | 'lambat';

export type Jawaban =
  { readonly ok: true; readonly hasil: unknown } | { readonly ok: false; readonly sebab: SebabPekerja };
