/** Public addresses of the assets a page names. Hashed in a running server, so they may be cached for ever. */
export interface AlamatAset {
  readonly gaya: string;
  /** Style of the pages for everybody. */
  readonly umum: string;
  readonly ikon: string;
  readonly huruf: string;
  readonly kerja: string;
  /** The mark as an icon of the browser's tab. */
  readonly lambang: string;
}

/** The addresses without a hash: used where no page frame has said better (a test of one component). */
export const ALAMAT_POLOS: AlamatAset = {
  gaya: '/aset/gaya.css',
  umum: '/aset/umum.css',
  ikon: '/aset/ikon.svg',
  huruf: '/aset/jakarta-ui.woff2',
  kerja: '/aset/kerja.js',
  lambang: '/aset/lambang.svg',
};
