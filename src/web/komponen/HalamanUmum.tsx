import type { ComponentChildren } from 'preact';
import type { AlamatAset, LembarGaya } from '../aset/alamat.ts';
import { UMUM_PUBLIK } from '../kata/lacak.ts';
import { UMUM } from '../kata/umum.ts';
import { Merek, type MerekProps } from './Merek.tsx';

export interface HalamanUmumProps {
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly merek: MerekProps;
  /** Where complaints are made. */
  readonly pengaduan?: string | undefined;
  /** Said at the top of a training office. */
  readonly latihan?: boolean | undefined;
  /** A style of its own, beside the one of all public pages. */
  readonly gaya?: LembarGaya | undefined;
  readonly children?: ComponentChildren;
}

/** A page for everybody: no script, one small stylesheet, nothing that a search engine may keep. */
export function HalamanUmum({ judul, aset, merek, pengaduan, latihan, gaya, children }: HalamanUmumProps) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${judul} · ${merek.nama}`}</title>
        <meta name="theme-color" content="#07303d" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={aset.lambang} type="image/svg+xml" />
        <link rel="preload" href={aset.huruf} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={aset.umum} />
        {gaya && <link rel="stylesheet" href={aset.lembar[gaya]} />}
      </head>
      <body class="umum">
        <a class="lompat" href="#isi">
          {UMUM.lompat}
        </a>
        <header class="tajuk">
          <Merek {...merek} />
          <div class="tenun" />
          {latihan && <p class="pita-umum">{UMUM_PUBLIK.latihan}</p>}
        </header>
        <main id="isi" tabIndex={-1}>
          {children}
        </main>
        <footer class="kaki">
          <p>
            {UMUM_PUBLIK.gratis} {pengaduan !== undefined && <a href={pengaduan}>{UMUM_PUBLIK.pengaduan}</a>}
          </p>
        </footer>
      </body>
    </html>
  );
}
