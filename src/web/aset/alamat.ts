/** Styles that only some pages load, beside the one of all pages: their own folder file each. */
export const LEMBAR_GAYA = ['bagan', 'monitor', 'panduan', 'kabar', 'warga', 'unggah', 'anggota'] as const;
export type LembarGaya = (typeof LEMBAR_GAYA)[number];

/** Of these, the small ones that come on top of the whole style of the work pages, not on top of its frame. */
export const LEMBAR_KERJA: ReadonlySet<LembarGaya> = new Set(['anggota']);

/** One address for each of these styles. */
export function lembarGaya(alamat: (nama: LembarGaya) => string): Readonly<Record<LembarGaya, string>> {
  return {
    bagan: alamat('bagan'),
    monitor: alamat('monitor'),
    panduan: alamat('panduan'),
    kabar: alamat('kabar'),
    warga: alamat('warga'),
    unggah: alamat('unggah'),
    anggota: alamat('anggota'),
  };
}

/** Public addresses of the assets a page names. Hashed in a running server, so they may be cached for ever. */
export interface AlamatAset {
  readonly gaya: string;
  /** The same without the work on a berkas, for pages with a style of their own. */
  readonly rangka: string;
  /** Style of the pages for everybody. */
  readonly umum: string;
  readonly lembar: Readonly<Record<LembarGaya, string>>;
  readonly ikon: string;
  readonly huruf: string;
  readonly kerja: string;
  /** Script of pages with a form whose typing is kept while it is typed. */
  readonly draf: string;
  /** Script of file fields. */
  readonly unggah: string;
  /** The rules of a form while it is being filled, and those about particulars; on the pages that ask for them. */
  readonly aturan: string;
  readonly aturanBiodata: string;
  /** The mark as an icon of the browser's tab. */
  readonly lambang: string;
  /** Drawings of what papers look like, one view each, all invented. */
  readonly contoh: string;
}

/** The addresses without a hash: used where no page frame has said better (a test of one component). */
export const ALAMAT_POLOS: AlamatAset = {
  gaya: '/aset/gaya.css',
  rangka: '/aset/rangka.css',
  umum: '/aset/umum.css',
  lembar: lembarGaya((nama) => `/aset/${nama}.css`),
  ikon: '/aset/ikon.svg',
  huruf: '/aset/jakarta-ui.woff2',
  kerja: '/aset/kerja.js',
  draf: '/aset/draf.js',
  unggah: '/aset/unggah.js',
  aturan: '/aset/aturan.js',
  aturanBiodata: '/aset/aturan-biodata.js',
  lambang: '/aset/lambang.svg',
  contoh: '/aset/contoh.svg',
};
