import type { ComponentChildren } from 'preact';
import { type AlamatAset, LEMBAR_KERJA, type LembarGaya } from '../aset/alamat.ts';
import { AsetKonteks } from './aset-konteks.ts';

export interface DokumenProps {
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly kelasBadan?: string | undefined;
  /** Opaque id of the person, by which drafts in this browser are kept apart. */
  readonly idPengguna?: string | undefined;
  /** True on the login page: drafts of a form typed before it are then left alone. */
  readonly masuk?: boolean | undefined;
  /** A style of its own, beside the one of all pages. */
  readonly gaya?: LembarGaya | undefined;
  readonly children?: ComponentChildren;
}

/** html, head and body, with nothing inline: the CSP is default-src 'self'. Prefix the doctype when sending. */
export function Dokumen({ judul, aset, kelasBadan, idPengguna, masuk, gaya, children }: DokumenProps) {
  return (
    <AsetKonteks.Provider value={aset}>
      <html lang="id">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{judul}</title>
          <meta name="theme-color" content="#07303d" />
          <meta name="robots" content="noindex" />
          <link rel="preload" href={aset.huruf} as="font" type="font/woff2" crossOrigin="anonymous" />
          <link rel="icon" href={aset.lambang} type="image/svg+xml" />
          <link rel="stylesheet" href={gaya && !LEMBAR_KERJA.has(gaya) ? aset.rangka : aset.gaya} />
          {gaya && <link rel="stylesheet" href={aset.lembar[gaya]} />}
          <script src={aset.kerja} defer />
        </head>
        <body class={kelasBadan} data-pengguna={idPengguna} data-masuk={masuk ? '' : undefined}>
          {children}
        </body>
      </html>
    </AsetKonteks.Provider>
  );
}
