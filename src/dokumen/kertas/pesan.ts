/** What one paper is made of: the file of its template without `.typ`, and the value its `lembar(d)` gets. */
export interface Lembar {
  readonly templat: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** To the printing process. A set of templates is sent once, and named by its `sidik` from then on. */
export type Perintah =
  | { readonly jenis: 'paket'; readonly sidik: string; readonly berkas: ReadonlyMap<string, Uint8Array> }
  | {
      readonly jenis: 'cetak';
      readonly lembar: readonly (Lembar & { readonly sidik: string })[];
      readonly judul: string;
      /** Epoch seconds: the time the file says it was made. */
      readonly saat: number;
    };

/** What became of a print. `rusak` is our own fault or the machine's, and its words are for the log. */
export type Hasil =
  | {
      readonly jenis: 'jadi';
      readonly pdf: Uint8Array;
      readonly halaman: number;
      /** What the template says of itself: the values it marked `<ukuran>`. */
      readonly ukuran: readonly unknown[];
    }
  | { readonly jenis: 'galat'; readonly masalah: readonly string[] }
  | { readonly jenis: 'rusak'; readonly kalimat: string };

/** From the printing process; `rss` in bytes tells how large it has become. */
export type Jawaban = Hasil & { readonly rss: number };

export type PerintahCetak = Extract<Perintah, { jenis: 'cetak' }>;
