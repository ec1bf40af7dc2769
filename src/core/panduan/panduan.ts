/** A piece of a sentence. */
export type Potong =
  | { readonly jenis: 'teks'; readonly teks: string }
  /** Words that stand on the screen, letter for letter: a button, a link, a title. */
  | { readonly jenis: 'label'; readonly teks: string }
  /** A key of the keyboard, or something typed. */
  | { readonly jenis: 'tuts'; readonly teks: string }
  /** `ke`: another guide ("loket.md") or an address of this site ("/k/sandi"). */
  | { readonly jenis: 'tautan'; readonly teks: string; readonly ke: string };

/** A picture that a guide shows. */
export interface GambarRujuk {
  /** File name in the folder gambar/, with its ending. */
  readonly nama: string;
  /** Said to whoever does not see it. */
  readonly uraian: string;
  /** Printed below it. */
  readonly keterangan: readonly Potong[];
}

/** An item of a list, with the pictures that belong to it. */
export interface Butir {
  readonly isi: readonly Potong[];
  readonly gambar: readonly GambarRujuk[];
}

/** A paragraph, heading, list or picture. */
export type Blok =
  | { readonly jenis: 'judul'; readonly tingkat: 2 | 3; readonly isi: readonly Potong[] }
  | { readonly jenis: 'paragraf'; readonly isi: readonly Potong[] }
  | { readonly jenis: 'daftar'; readonly berurut: boolean; readonly butir: readonly Butir[] }
  | { readonly jenis: 'gambar'; readonly gambar: GambarRujuk };

/** A guide as it was written. */
export interface Panduan {
  readonly judul: string;
  /** Its first paragraph: what it is for. */
  readonly ringkas: readonly Potong[];
  readonly blok: readonly Blok[];
}

/** The words alone, without marks. */
export function teksPotong(isi: readonly Potong[]): string {
  return isi.map((p) => p.teks).join('');
}

/** All pictures of a guide, in reading order. */
export function gambarPanduan({ blok }: Panduan): readonly GambarRujuk[] {
  return blok.flatMap((b) =>
    b.jenis === 'gambar' ? [b.gambar] : b.jenis === 'daftar' ? b.butir.flatMap((x) => x.gambar) : [],
  );
}

/** All sentences of a guide with their marks: headings, text, items, captions. */
export function kalimatPanduan({ ringkas, blok }: Panduan): readonly (readonly Potong[])[] {
  return [
    ringkas,
    ...blok.flatMap((b) => {
      if (b.jenis === 'gambar') return [b.gambar.keterangan];
      if (b.jenis !== 'daftar') return [b.isi];
      return b.butir.flatMap((x) => [x.isi, ...x.gambar.map((g) => g.keterangan)]);
    }),
  ];
}
